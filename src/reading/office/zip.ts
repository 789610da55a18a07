// Files of a zip archive, by their exact names and never beyond a size: what the archive says of itself is not believed.
import { crc32, inflateRawSync } from "node:zlib";

/** A file of an archive, or why it is not read. */
export type ZipFile = { bytes: Uint8Array } | { failed: "absent" | "encrypted" | "damaged" | "too large" };

interface ZipEntry {
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  header: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;

/** The entries of an archive's directory with one of these names; undefined when it is no archive. */
export function zipEntries(archive: Uint8Array, names: ReadonlySet<string>): Map<string, ZipEntry> | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = directoryEnd(view);
  if (end === undefined) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(archive.subarray(at + 46, at + 46 + nameLength)).toString("utf8");
    if (names.has(name) && !entries.has(name))
      entries.set(name, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks an entry; unpacking stops as soon as more than `most` bytes come out. */
export function unzipped(archive: Uint8Array, entry: ZipEntry | undefined, most: number): ZipFile {
  if (!entry) return { failed: "absent" };
  if (entry.encrypted) return { failed: "encrypted" };
  const { header, packed, method, crc } = entry;
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (header + 30 > archive.length || view.getUint32(header, true) !== FILE_HEADER) return { failed: "damaged" };
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > archive.length || (method !== 0 && method !== 8)) return { failed: "damaged" };
  const content = archive.subarray(start, start + packed);
  const file: ZipFile = method === 0 ? { bytes: content } : inflated(content, most);
  if ("failed" in file) return file;
  if (file.bytes.length > most) return { failed: "too large" };
  return crc32(file.bytes) === crc ? file : { failed: "damaged" };
}

function inflated(content: Uint8Array, most: number): ZipFile {
  try {
    return { bytes: inflateRawSync(content, { maxOutputLength: Math.max(most, 1) }) };
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged" };
  }
}

/** Where the end of the directory stands: in the last 64 KiB, behind nothing but a comment. */
function directoryEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return undefined;
}
