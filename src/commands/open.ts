// Opens the records a command works on, and says on standard error what was passed over.
import type { Env } from "../env.js";
import { wordsOf } from "../language/index.js";
import type { Lang, Words } from "../language/words.js";
import { type DataFolder, findData } from "../load/find.js";
import { type Loaded, load, shownPath } from "../load/load.js";
import type { Memory } from "../load/memory.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { plain } from "../model/plain.js";
import { Mistake } from "../query/mistake.js";
import { type World, worldAsked } from "../query/world.js";
import { namingPlaces } from "../reports/titles.js";
import type { Options } from "./command.js";
import { progressOn } from "./progress.js";

/** A data set without a single record. */
export class NoRecords extends Error {}

/** Records that were opened, and where. */
export interface Opened extends Loaded {
  /** All records; `store` holds those of the day that `--as-of` asks for. */
  full: Store;
  /** What `--as-of` leaves out. */
  hidden: World["hidden"];
  data: DataFolder;
  /** The folder as it is shown. */
  shown: string;
  /** The words of `--lang`, else of the data set's own language. */
  words: Words;
}

/** The folder of the records: the shipped ones for a command that only reads and finds no other. */
export function dataFolder(options: Options, env: Env, only: "reading" | "checking"): DataFolder {
  const search = { data: options.data as string | undefined, environment: env.variables.ARSOM_DATA, cwd: env.cwd, shipped: env.shipped };
  const found = findData(search);
  if (found) return found;
  if (only === "checking") throw new Mistake("no arsom.yaml here or above; use --data DIR, arsom init, or --data shipped");
  return findData({ ...search, data: "shipped" }) as DataFolder;
}

/** Opens records for a command that reads: what could be read is served, what could not is counted on standard error. */
export async function openRecords(options: Options, env: Env): Promise<Opened> {
  const opened = await openFolder(dataFolder(options, env, "reading"), options, env);
  if (opened.full.records.length + opened.full.broken.length + opened.full.unread === 0)
    throw new NoRecords(`no record was found in ${opened.shown}`);
  const left = opened.full.broken.length + opened.full.unread;
  if (left > 0) {
    env.stderr.write(
      `arsom: ${left} ${left === 1 ? "record was" : "records were"} left out; arsom validate ${left === 1 ? "names it" : "names them"}`,
    );
  }
  return opened;
}

/** Opens a folder; says what was passed over. */
export async function openFolder(
  data: DataFolder,
  options: Options,
  env: Env,
  more: { file?: string; input?: string; memory?: Memory } = {},
): Promise<Opened> {
  const progress = progressOn(env);
  const loaded = await load({
    ...data,
    ...more,
    cwd: env.cwd,
    today: todayOf(options, env),
    prepared: data.folder === env.shipped ? env.prepared : undefined,
    reader: env.variables.ARSOM_READER === "yaml" ? "yaml" : undefined,
    progress: progress.tell,
    digested: env.digested,
  });
  progress.done();
  for (const { path, why } of loaded.skipped) {
    env.stderr.write(`arsom: ${plain(path)} was passed over: ${why === "link" ? "links are not followed" : "it is no ordinary file"}`);
  }
  for (const { path, why } of loaded.unreadable) env.stderr.write(`arsom: ${plain(path)} cannot be read: ${why}`);
  const full = loaded.store;
  return {
    ...loaded,
    ...worldAsked(full, options.asOf),
    words: await wordsFor(options, full),
    full,
    data,
    shown: plain(data.why === "shipped" ? "the records that ship with arsom" : shownPath(data.folder, env.cwd)),
  };
}

/** The words of `--lang`, else of the data set's own language. */
export async function wordsFor({ lang }: Options, store: Store): Promise<Words> {
  return namingPlaces(await wordsOf((lang as Lang | undefined) ?? store.settings.lang ?? "en"), store);
}

/** The day that stands for today: `--as-of`, `--today`, else the clock's. */
export function todayOf(options: Options, env: Env): string {
  const [flag, value] = options.asOf !== undefined ? ["--as-of", options.asOf] : ["--today", options.today];
  if (value === undefined) return env.today();
  const date = parseDate(String(value));
  if (date?.precision !== "day" || date.qualifier) throw new Mistake(`${flag} takes a day, YYYY-MM-DD, not ${value}`);
  return date.text;
}
