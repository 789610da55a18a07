// The bytes of one file, with as few calls of the system as it takes: there may be very many files.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** How large a file is, and its bytes unless it is larger than a limit. */
export interface Bytes {
  size: number;
  bytes?: Uint8Array;
}

/** Most files fit in, so that their size need not be asked for. */
const room = Buffer.allocUnsafeSlow(64 * 1024);

/** Reads a file that is no larger than a limit; throws what the file system says. The bytes are good until the next call. */
export function bytesOf(path: string, limit: number): Bytes {
  const file = openSync(path, "r");
  try {
    let size = 0;
    while (size < room.length) {
      const read = readSync(file, room, size, room.length - size, null);
      if (read === 0) return size > limit ? { size } : { size, bytes: room.subarray(0, size) };
      size += read;
    }
    const whole = fstatSync(file).size;
    if (whole > limit) return { size: whole };
    // What is no ordinary file, a pipe or a device, does not say how large it is, and is read once.
    const parts = [Buffer.from(room)];
    for (;;) {
      const part = Buffer.allocUnsafe(Math.max(room.length, whole - size));
      const read = readSync(file, part, 0, part.length, null);
      if (read === 0) return { size, bytes: Buffer.concat(parts, size) };
      size += read;
      if (size > limit) return { size };
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
