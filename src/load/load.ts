// Files to records: the one way from a folder to a store.
import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Schema } from "../model/kind.js";
import { BadSettings } from "./bad-settings.js";
import { checkClaims } from "./claims.js";
import { openDesk, readFile, readInput } from "./files.js";
import { DEFAULTS, readSettings } from "./settings.js";
import type { Store } from "./store.js";
import { reasonOf, walk } from "./walk.js";

/** What to load. */
export interface LoadOptions {
  folder: string;
  settings?: string;
  /** Names of files are shown relative to it. */
  cwd: string;
  today: string;
  /** A file to read instead of walking the folder. */
  file?: string;
  /** Text of standard input, whose records stand for those of the same id. */
  input?: string;
  /** `yaml`: the full reader alone, as `$ARSOM_READER` may ask. */
  reader?: "yaml";
  progress?: (done: number, of: number) => void;
}

/** The store, and what the walk passed over or could not read. */
export interface Loaded {
  store: Store;
  skipped: { path: string; why: "link" | "special" }[];
  unreadable: { path: string; why: string }[];
}

/** Reads all records of a folder; throws BadSettings when `arsom.yaml` or a schema it names cannot be used. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { settings, schemas } = await settingsOf(options);
  const desk = await openDesk(options.today, settings, schemas, options.reader);
  const { store } = desk;
  if (options.input !== undefined) await readInput(desk, options.input);
  const walked = options.file ? { files: [options.file], skipped: [], unreadable: [] } : walk(options.folder);
  let total = 0;
  for (const [i, path] of walked.files.entries()) {
    options.progress?.(i, walked.files.length);
    const shown = shownPath(path, options.cwd);
    try {
      const { size } = statSync(path);
      total += size;
      const limit = size > settings.limits.file ? "file" : total > settings.limits.dataset ? "dataset" : undefined;
      if (limit)
        store.tell({
          rule: "limit",
          at: emptySpot(shown),
          say: limit,
          slots: { limit: settings.limits[limit], name: limit },
          help: "raise",
        });
      else await readFile(desk, shown, readFileSync(path));
    } catch (error) {
      walked.unreadable.push({ path: shown, why: reasonOf(error) });
    }
  }
  checkClaims(store, desk.catalogue);
  const shownAll = <T extends { path: string }>(list: T[]) =>
    list.map((entry) => ({ ...entry, path: shownPath(resolve(options.cwd, entry.path), options.cwd) }));
  return { store, skipped: shownAll(walked.skipped), unreadable: shownAll(walked.unreadable) };
}

async function settingsOf({ settings: path, cwd }: LoadOptions): Promise<{ settings: Store["settings"]; schemas: Schema[] }> {
  if (!path) return { settings: DEFAULTS, schemas: [] };
  const name = shownPath(path, cwd);
  const { settings, schemas } = await readSettings(readText(path, name), name);
  return { settings, schemas: schemas.map((file) => schemaOf(resolve(dirname(path), file), cwd)) };
}

function schemaOf(path: string, cwd: string): Schema {
  const name = shownPath(path, cwd);
  try {
    const schema = JSON.parse(readText(path, name)) as Schema;
    if (typeof schema["x-kind"] !== "string") throw new Error('it has no "x-kind", the name of the kind it describes');
    return schema;
  } catch (error) {
    if (error instanceof BadSettings) throw error;
    throw new BadSettings(`${name}: ${(error as Error).message}`);
  }
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new BadSettings(`${name}: ${reasonOf(error)}`);
  }
}

function emptySpot(path: string) {
  return { file: { path, text: "" }, start: 0, end: 0 };
}

/** A path as it is shown: relative to the working folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const name = relative(cwd, path) || ".";
  return sep === "/" ? name : name.split(sep).join("/");
}
