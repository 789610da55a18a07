// The bytes of one file, with as few calls of the system as it takes: there may be very many files.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** How large a file is, and its bytes unless it is larger than a limit. */
export interface Bytes {
  size: number;
  bytes?: Uint8Array;
}

/** All files are read into this. Most fit in, so that their size need not be asked for; it grows for one that does not. */
let room = Buffer.allocUnsafeSlow(64 * 1024);

/** Reads a file that is no larger than a limit; throws what the file system says. The bytes are good until the next call. */
export function bytesOf(path: string, limit: number): Bytes {
  const file = openSync(path, "r");
  try {
    for (let size = 0; ; ) {
      if (size === room.length) {
        // What is no ordinary file, a pipe or a device, does not say how large it is.
        const whole = Math.max(size, fstatSync(file).size);
        if (whole > limit) return { size: whole };
        const more = Buffer.allocUnsafeSlow(whole + room.length);
        room.copy(more);
        room = more;
      }
      const read = readSync(file, room, size, room.length - size, null);
      if (read === 0) return size > limit ? { size } : { size, bytes: room.subarray(0, size) };
      size += read;
    }
  } finally {
    closeSync(file);
  }
}
