// Files to records: the one way from a folder to a store.
import { basename, dirname, relative, resolve, sep } from "node:path";
import { sortCodes } from "../model/fold.js";
import type { Kind } from "../model/kind.js";
import type { Today } from "../model/today.js";
import type { SettingsText } from "./bad-settings.js";
import { type Bytes, bytesOf } from "./bytes.js";
import { catalogueOf, type KindCatalogue } from "./catalogue.js";
import { checkClaims } from "./claims.js";
import { openContext, readFile, readInput } from "./files.js";
import { DEFAULTS, readSettings } from "./settings.js";
import { readSettingsFile } from "./settings-file.js";
import type { SnapshotHome } from "./snapshot/home.js";
import { SnapshotReading } from "./snapshot/reading.js";
import type { Store } from "./store.js";
import { reasonOf, type Walked, walk } from "./walk.js";
import type { Watched } from "./watched.js";

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
  /** Texts of files, by their paths, that are read in the stead of what the files hold, be they there or not; nothing is kept of them. */
  texts?: Map<string, string>;
  /** `yaml`: the full reader alone, as `$ARSOM_READER` may ask; it reads every file. */
  reader?: "yaml";
  /** Where what was read before is kept; not used beside standard input, which stands for records of the files. */
  snapshots?: SnapshotHome;
  /** The data set as one that is read again and again, with a snapshot of its own. */
  watched?: Watched;
  progress?: (done: number, of: number) => void;
}

/** The store, and what the walk passed over or could not read. */
export interface Loaded {
  store: Store;
  /** The kinds, and what is wrong with values by their schemas. */
  catalogue: KindCatalogue;
  skipped: { path: string; why: "link" | "special" }[];
  unreadable: { path: string; why: string }[];
  /** How many records came from a snapshot. */
  restored: number;
}

/** Reads all records of a folder; throws BadSettings when `arsom.yaml` or a schema it names cannot be used. */
export async function loadFolder(options: FolderOptions): Promise<Loaded> {
  const { folder, cwd, watched } = options;
  watched?.begin(folder, options.file);
  const { settings, schemas } = await settingsOf(options);
  const context = await openContext(options.today, settings, schemas, options.reader);
  const { store, catalogue } = context;
  if (options.input !== undefined) await readInput(context, options.input);
  const { texts = new Map<string, string>() } = options;
  const walked = options.file ? { files: [options.file], skipped: [], unreadable: [] } : withFiles(walk(folder), [...texts.keys()]);
  const home = watched?.snapshots ?? options.snapshots;
  const snapshot =
    home && options.input === undefined && !options.texts && !options.reader
      ? new SnapshotReading(
          context,
          home,
          schemas.map(({ text }) => text),
        )
      : undefined;
  const shownAs = shownBelow(folder, cwd);
  const { limits } = settings;
  let total = 0;
  for (const [i, path] of walked.files.entries()) {
    options.progress?.(i, walked.files.length);
    const shown = shownAs(path);
    try {
      watched?.note(path);
      const { size, bytes } = bytesNow(path, limits.file, texts.get(path));
      total += size;
      const limit = bytes ? "dataset" : "file";
      if (!bytes || total > limits.dataset) {
        const file = { path: shown, text: "" };
        store.report({
          rule: "limit",
          at: { file, start: 0, end: 0 },
          say: limit,
          slots: { limit: limits[limit], name: limit },
          help: "raise",
        });
        store.noteUnreadFile(file);
      } else if (snapshot) await snapshot.read(nameBelow(folder, path), shown, bytes as Uint8Array);
      else await readFile(context, shown, bytes as Uint8Array);
    } catch (error) {
      walked.unreadable.push({ path: shown, why: reasonOf(error) });
    }
  }
  await checkClaims(store, catalogue);
  snapshot?.keep();
  const restored = snapshot?.restored ?? 0;
  watched?.end(store.records.length + store.broken.length + store.unread, restored);
  return { store, catalogue, restored, ...passedOver(walked, cwd) };
}

/** The files of a walk with others that may not be there yet. */
function withFiles(walked: Walked, paths: string[]): Walked {
  const files = [...new Set([...walked.files, ...paths])];
  sortCodes(files);
  return { ...walked, files };
}

/** What a file holds, or the text that stands for it. */
function bytesNow(path: string, limit: number, text: string | undefined): Bytes {
  if (text === undefined) return bytesOf(path, limit);
  const bytes = Buffer.from(text, "utf8");
  return bytes.length > limit ? { size: bytes.length } : { size: bytes.length, bytes };
}

/** The kinds of records that a folder may hold, its own among them, without a look at the records. */
export async function kindsIn(options: Pick<FolderOptions, "settings" | "cwd">): Promise<Map<string, Kind>> {
  return (await catalogueOf((await settingsOf(options)).schemas)).kinds;
}

/** What a walk passed over, by the names that are shown. */
function passedOver({ skipped, unreadable }: Walked, cwd: string): Pick<Loaded, "skipped" | "unreadable"> {
  const shownAll = <T extends { path: string }>(list: T[]) =>
    list.map((entry) => ({ ...entry, path: shownPath(resolve(cwd, entry.path), cwd) }));
  return { skipped: shownAll(skipped), unreadable: shownAll(unreadable) };
}

async function settingsOf({
  settings: path,
  cwd,
  watched,
}: Pick<FolderOptions, "settings" | "cwd" | "watched">): Promise<{ settings: Store["settings"]; schemas: SettingsText[] }> {
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
      watched?.note(resolve(folder, file));
      return read(file);
    }),
  };
}

/** The path of a file below a folder by which a snapshot knows it, whatever the folder; forward slashes. */
function nameBelow(folder: string, path: string): string {
  const name = path.slice(folder.length);
  return sep === "/" ? name : name.split(sep).join("/");
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
