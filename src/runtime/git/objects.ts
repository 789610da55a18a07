// What git holds at a commit, read by full ids: nothing is checked out, converted or fetched.
import { escapeControls } from "../../model/escape.js";
import { ask, type Repository, unreadable } from "./repository.js";

/** What a tree holds under a path. */
export interface TreeEntry {
  type: "file" | "link" | "folder" | "submodule";
  id: string;
  /** With forward slashes: from the top of the repository, or of `entriesBelow` from its folder. */
  path: string;
}

/** By the first three digits of its mode. */
const TYPES: { [mode: string]: TreeEntry["type"] } = { "100": "file", "120": "link", "040": "folder", "160": "submodule" };

/** What stands under a path, given from the top of the repository, in a commit; undefined when nothing does. */
export async function entryAt(repository: Repository, commit: string, path: string): Promise<TreeEntry | undefined> {
  if (path === "") return { type: "folder", id: commit, path };
  // What leads out of the repository is in no tree; neither is a name that no process can be given.
  if (/^\/|^\.\.(\/|$)|\0/.test(path)) return undefined;
  const entries = await list(repository, [commit, "--", path]);
  return entries.find((entry) => entry.path === path);
}

/** The files, links and submodules in a folder and below it. */
export async function entriesBelow(repository: Repository, folder: TreeEntry): Promise<TreeEntry[]> {
  return list(repository, ["-r", folder.id]);
}

async function list(repository: Repository, args: string[]): Promise<TreeEntry[]> {
  const out = await ask(repository, ["ls-tree", "-z", "--full-tree", ...args]);
  const lines = out.toString("utf8").split("\0").slice(0, -1);
  return lines.map((line) => {
    const [, mode = "", id = "", path = ""] = /^(\d{3})\d{3} [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    const type = TYPES[mode];
    if (!type) throw unreadable(`an entry of a folder is of no known type: ${line}`);
    return { type, id, path };
  });
}

/** The sizes of files in bytes; throws UnreadableRepository when one is missing. */
export async function sizesOf(repository: Repository, files: TreeEntry[]): Promise<number[]> {
  if (files.length === 0) return [];
  const lines = String(await ask(repository, ["cat-file", "--batch-check"], idsOf(files))).split("\n");
  return files.map((file, i) => sizeIn(lines[i] ?? "", file));
}

/** The bytes of files; throws UnreadableRepository when one is missing. */
export async function readFiles(repository: Repository, files: TreeEntry[]): Promise<Buffer[]> {
  if (files.length === 0) return [];
  const out = await ask(repository, ["cat-file", "--batch"], idsOf(files));
  let at = 0;
  return files.map((file) => {
    const from = out.indexOf("\n", at) + 1;
    const size = sizeIn(out.toString("latin1", at, Math.max(at, from - 1)), file);
    at = from + size + 1;
    if (at > out.length) throw unreadable(`${escapeControls(file.path)} is cut short`);
    return out.subarray(from, at - 1);
  });
}

function idsOf(files: TreeEntry[]): string {
  return files.map(({ id }) => `${id}\n`).join("");
}

/** The size in the line that `cat-file` writes of an object. */
function sizeIn(line: string, { id, path }: TreeEntry): number {
  const size = new RegExp(`^${id} blob (\\d+)$`).exec(line)?.[1];
  if (size === undefined) throw unreadable(`the object ${id} of ${escapeControls(path)} is not there`);
  return Number(size);
}
