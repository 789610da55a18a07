// Files to records: the one way from a folder to a store.
import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Kind } from "../model/kind.js";
import type { Limits } from "../model/limits.js";
import type { Today } from "../model/today.js";
import type { SettingsText } from "./bad-settings.js";
import { type Bytes, bytesOf } from "./bytes.js";
import { digestOf } from "./cache.js";
import { catalogueOf } from "./catalogue.js";
import { checkClaims } from "./claims.js";
import { openContext, readFile, readInput } from "./files.js";
import type { Memory } from "./memory.js";
import { takePrepared } from "./prepared.js";
import { DEFAULTS, readSettings } from "./settings.js";
import { readSettingsFile } from "./settings-file.js";
import type { Store } from "./store.js";
import { reasonOf, type Walked, walk } from "./walk.js";

/** What to load. */
export interface FolderOptions {
  folder: string;
  settings?: string;
  /** Names of files are shown relative to it. */
  cwd: string;
  today: Today;
  /** A file to read instead of walking the folder. */
  file?: string;
  /** Text of standard input, whose records stand for those of the same id. */
  input?: string;
  /** Where the build kept the records of this folder, read and checked. */
  prepared?: string;
  /** `yaml`: the full reader alone, as `$ARSOM_READER` may ask. */
  reader?: "yaml";
  /** What the reading before left, and this one leaves. */
  memory?: Memory;
  progress?: (done: number, of: number) => void;
  /** Told a digest of everything, before it is read for what it means, when the records are very many; may throw. */
  digested?: (digest: string) => void;
}

/** From so many bytes of records on, a digest of them costs little beside the reading of them. */
const MANY = 8 * 1024 * 1024;

/** A file of records that was read in, or what the file system said instead. */
interface Found extends Bytes {
  error?: unknown;
}

/** The store, and what the walk passed over or could not read. */
export interface Loaded {
  store: Store;
  skipped: { path: string; why: "link" | "special" }[];
  unreadable: { path: string; why: string }[];
}

/** Reads all records of a folder; throws BadSettings when `arsom.yaml` or a schema it names cannot be used. */
export async function loadFolder(options: FolderOptions): Promise<Loaded> {
  const { memory } = options;
  memory?.begin(options.folder, options.file);
  const { settings, schemas } = await settingsOf(options);
  const context = await openContext(options.today, settings, schemas, options.reader);
  const { store } = context;
  if (memory) context.reader = memory.remembering(context.reader, settings.limits);
  if (options.input !== undefined) await readInput(context, options.input);
  const walked = options.file ? { files: [options.file], skipped: [], unreadable: [] } : walk(options.folder);
  if (fromPrepared(options, walked.files, store)) return { store, ...passedOver(walked, options.cwd) };
  await context.catalogue.ready();
  const shownAs = shownBelow(options.folder, options.cwd);
  const { limits } = settings;
  const known =
    options.digested && options.input === undefined
      ? digest(walked.files, shownAs, [settings, schemas, walked.skipped], limits, options.digested)
      : [];
  let total = 0;
  for (const [i, path] of walked.files.entries()) {
    options.progress?.(i, walked.files.length);
    const shown = shownAs(path);
    try {
      const { size, bytes, error }: Found = known[i] ?? memory?.bytesOf(path, limits.file) ?? bytesOf(path, limits.file);
      known[i] = undefined;
      if (error) throw error;
      total += size;
      const limit = !bytes ? "file" : total > limits.dataset ? "dataset" : undefined;
      if (limit) {
        const file = { path: shown, text: "" };
        store.report({
          rule: "limit",
          at: { file, start: 0, end: 0 },
          say: limit,
          slots: { limit: limits[limit], name: limit },
          help: "raise",
        });
        store.noteUnreadFile(file);
      } else await readFile(context, shown, bytes as Uint8Array);
    } catch (error) {
      walked.unreadable.push({ path: shown, why: reasonOf(error) });
    }
  }
  checkClaims(store, context.catalogue);
  return { store, ...passedOver(walked, options.cwd) };
}

/** The kinds of records that a folder may hold, its own among them, without a look at the records. */
export async function kindsIn(options: Pick<FolderOptions, "settings" | "cwd">): Promise<Map<string, Kind>> {
  return (await catalogueOf((await settingsOf(options)).schemas)).kinds;
}

/** What a walk passed over, by the names that are shown. */
function passedOver({ skipped, unreadable }: Walked, cwd: string): Omit<Loaded, "store"> {
  const shownAll = <T extends { path: string }>(list: T[]) =>
    list.map((entry) => ({ ...entry, path: shownPath(resolve(cwd, entry.path), cwd) }));
  return { skipped: shownAll(skipped), unreadable: shownAll(unreadable) };
}

function fromPrepared(options: FolderOptions, paths: string[], store: Store): boolean {
  const { folder, prepared, memory, settings, cwd, file, input, reader } = options;
  if (!prepared || memory || !settings || file !== undefined || input !== undefined || reader) return false;
  return takePrepared(prepared, [settings, ...paths], shownBelow(folder, cwd), store);
}

/** Reads all files in, and tells a digest of very many records; not when any of them is too large or cannot be read. */
function digest(
  paths: string[],
  shown: (path: string) => string,
  beside: unknown[],
  limits: Limits,
  tell: (digest: string) => void,
): (Found | undefined)[] {
  let total = 0;
  const files: Found[] = [];
  for (const path of paths) {
    const file = found(path, limits.file);
    files.push(file);
    total += file.size;
    // What is too much is not kept in memory.
    if (total > limits.dataset) return [];
  }
  if (total >= MANY && files.every(({ bytes }) => bytes))
    tell(digestOf(beside, ...files.flatMap(({ bytes }, i) => [shown(paths[i] as string), bytes])));
  return files;
}

function found(path: string, limit: number): Found {
  try {
    const { size, bytes } = bytesOf(path, limit);
    return { size, bytes: bytes && Uint8Array.from(bytes) };
  } catch (error) {
    return { size: 0, error };
  }
}

async function settingsOf({
  settings: path,
  cwd,
  memory,
}: Pick<FolderOptions, "settings" | "cwd" | "memory">): Promise<{ settings: Store["settings"]; schemas: SettingsText[] }> {
  if (!path) return { settings: DEFAULTS, schemas: [] };
  const folder = dirname(path);
  const read = (file: string): SettingsText => {
    const name = shownPath(resolve(folder, file), cwd);
    return { name, text: readSettingsFile(folder, file, name) };
  };
  const { text, name } = read(basename(path));
  const { settings, schemas } = await readSettings(text, name);
  return {
    settings,
    schemas: schemas.map((file) => {
      memory?.note(resolve(folder, file));
      return read(file);
    }),
  };
}

/** The same for paths below one folder, of which there may be very many. */
function shownBelow(folder: string, cwd: string): (path: string) => string {
  const from = relative(cwd, folder);
  const start = folder.endsWith(sep) ? folder : folder + sep;
  // Seen from inside the folder, the way to a path below it need not lead through it.
  if (sep !== "/" || /^\.\.(\/\.\.)*$/.test(from)) return (path) => shownPath(path, cwd);
  return (path) => (path.startsWith(start) ? (from ? `${from}/` : "") + path.slice(start.length) : shownPath(path, cwd));
}

/** A path as it is shown: relative to the working folder, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const name = relative(cwd, path) || ".";
  return sep === "/" ? name : name.split(sep).join("/");
}
