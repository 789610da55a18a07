// Where the records are: named, set in the environment, in a folder above, or those that ship with the package.
import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isFolder, whyAbsent } from "./walk.js";

/** A folder of records and why it was chosen. */
export interface DataFolder {
  folder: string;
  /** Its `arsom.yaml`, where it has one. */
  settings?: string;
  why: "named" | "environment" | "above" | "shipped" | "path";
}

/** What decides where the records are. */
export interface Search {
  /** `--data`: a folder, or `shipped`. */
  data?: string;
  /** `$ARSOM_DATA`. */
  environment?: string;
  cwd: string;
  /** The records that ship with the package. */
  shipped: string;
}

/** A folder that was named and is not there. */
export class NoSuchFolder extends Error {}

/** The folder of records, or undefined when none is named and none lies above; throws NoSuchFolder. */
export function findData({ data, environment, cwd, shipped }: Search): DataFolder | undefined {
  if (data === "shipped") return { ...folderAt(shipped), why: "shipped" };
  const named = data ?? (environment || undefined);
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    const given = data === undefined ? "$ARSOM_DATA" : "--data";
    if (!isFolder(folder))
      throw new NoSuchFolder(`${named} is no folder: ${whyNone(folder)}; ${given} takes the folder of the records, or shipped`);
    return { ...folderAt(folder), why: data === undefined ? "environment" : "named" };
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isThere(join(folder, "arsom.yaml")) || isThere(join(folder, "data", "arsom.yaml"))) return { ...folderAt(folder), why: "above" };
    if (dirname(folder) === folder) return undefined;
  }
}

/** A folder with an `arsom.yaml`, or with one in its `data/`, or without any. */
export function folderAt(folder: string): { folder: string; settings?: string } {
  for (const at of [folder, join(folder, "data")]) {
    const settings = join(at, "arsom.yaml");
    if (isThere(settings)) return { folder: at, settings };
  }
  return { folder };
}

function whyNone(path: string): string {
  return whyAbsent(path) ?? "it is a file";
}

/** True of settings that are there, if only as a link that leads nowhere: they are never passed over without a word. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
