// The files of records below a folder: no links followed, in an order that does not change.
import { type Dirent, readdirSync } from "node:fs";
import { sep } from "node:path";
import { compareCodes, sortCodes } from "../model/fold.js";

/** What a walk found: files of records, what was passed over, and what could not be read. */
export interface Walked {
  files: string[];
  skipped: { path: string; why: "link" | "special" }[];
  unreadable: { path: string; why: string }[];
}

/** Every `*.yaml` and `*.yml` below a folder but `arsom.yaml`, names beginning with a dot and `node_modules`. */
export function walk(folder: string): Walked {
  const walked: Walked = { files: [], skipped: [], unreadable: [] };
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      walked.unreadable.push({ path: at, why: reasonOf(error) });
      continue;
    }
    const start = at.endsWith(sep) ? at : at + sep;
    for (const entry of entries) {
      if (isPassedBy(entry.name)) continue;
      const path = start + entry.name;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink()) walked.skipped.push({ path, why: "link" });
      else if (isRecords(entry.name) && entry.isFile()) walked.files.push(path);
      else if (isRecords(entry.name)) walked.skipped.push({ path, why: "special" });
    }
  }
  sortCodes(walked.files);
  walked.skipped.sort((a, b) => compareCodes(a.path, b.path));
  return walked;
}

function isPassedBy(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** True of the name of a file that holds records. */
export function isRecords(name: string): boolean {
  return /\.ya?ml$/i.test(name) && name !== "arsom.yaml";
}

/** True of a path, with forward slashes, that a walk from where it begins takes for a file of records. */
export function isWalked(path: string): boolean {
  const names = path.split("/");
  return !names.some(isPassedBy) && isRecords(names.at(-1) as string);
}

/** What the file system says, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const words: { [code: string]: string } = {
    EACCES: "no permission to read it",
    EPERM: "no permission to read it",
    ENOENT: "it is not there",
    EISDIR: "it is a folder",
    ENOTDIR: "it is not a folder",
    EIO: "the disk could not be read",
    ENOSPC: "the disk is full",
    ENAMETOOLONG: "its name is too long",
    ELOOP: "its links lead to one another",
  };
  return words[code ?? ""] ?? message;
}
