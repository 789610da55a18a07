// Opens the records a command works on, and says on standard error what was passed over.

import { namingPlaces } from "../domain/titles.js";
import { type World, worldAsked } from "../domain/world.js";
import { localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import { type DataFolder, findData } from "../load/find.js";
import { type FolderOptions, type Loaded, loadFolder, shownPath } from "../load/load.js";
import { builtHome, cacheHome } from "../load/snapshot/disk.js";
import type { SnapshotHome } from "../load/snapshot/home.js";
import type { Store } from "../load/store.js";
import { isWalked } from "../load/walk.js";
import { parseDate } from "../model/date.js";
import { escapeControls } from "../model/escape.js";
import type { Today } from "../model/today.js";
import { UsageError } from "../model/usage-error.js";
import { type ReportRequest, requestOf } from "../reports/request.js";
import { cacheFolder, type Env } from "../runtime/env.js";
import { progressOn } from "../runtime/progress.js";
import type { LockFolder } from "../runtime/write/lock.js";
import { unfinishedIn } from "../runtime/write/unfinished.js";
import type { Options } from "./command.js";
import { queried } from "./flags.js";
import { NoRecords, noRecordsIn } from "./no-records.js";

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
  locale: Locale;
}

/** The folder of the records: the shipped ones for a command that only reads and finds no other. */
export function dataFolder(options: Options, env: Env, only: "reading" | "checking"): DataFolder {
  const found = folderFound(options, env);
  if (found) return found;
  if (only === "checking") throw new NoRecords("no arsom.yaml here or above; use --data DIR, arsom init, or --data shipped");
  return folderFound({ data: "shipped" }, env) as DataFolder;
}

/** The folder of the records that is named, or lies here or above; undefined when there is none. */
export function folderFound({ data }: Options, env: Env): DataFolder | undefined {
  return findData({ data: data as string | undefined, environment: env.variables.ARSOM_DATA, cwd: env.cwd, shipped: env.shipped });
}

/** True of a store into which nothing at all was read, not even what could not be understood. */
export function isEmpty({ records, broken, unread }: Store): boolean {
  return records.length + broken.length + unread === 0;
}

/** Opens records for a command that reads: what could be read is served, what could not is counted on standard error. */
export async function openRecords(options: Options, env: Env): Promise<Opened> {
  const opened = await openFolder(dataFolder(options, env, "reading"), options, env);
  if (isEmpty(opened.full)) throw noRecordsIn(opened.data.folder, opened.shown);
  const left = leftOut(opened.full);
  if (left) env.stderr.write(`arsom: ${left}`);
  return opened;
}

/** Opens the records and takes what a report is asked for; what a result leaves out is said on standard error. */
export async function openRequest(args: string[], options: Options, env: Env): Promise<Opened & ReportRequest> {
  const opened = await openRecords(options, env);
  const warn = (message: string) => env.stderr.write(`arsom: ${message}`);
  const explain = (line: string) => env.stderr.write(line);
  return { ...opened, ...(await requestOf(args, queried(options), { ...opened, warn, explain })) };
}

/** How many records, and files of which nothing was read, are left out of every report; undefined when none is. */
function leftOut({ broken, unread, unreadFiles }: Store): string | undefined {
  const counts = { file: unreadFiles.size, record: broken.length + unread - unreadFiles.size };
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  if (some.length === 0) return undefined;
  const named = some.map(([what, count]) => `${count} ${what}${count === 1 ? "" : "s"}`).join(" and ");
  const one = counts.file + counts.record === 1;
  return `${named} ${one ? "was" : "were"} left out; arsom validate names ${one ? "it" : "them"}`;
}

/** The records of a folder as a place that is written under a lock. */
export function recordsIn(folder: string, env: Env): LockFolder {
  return { folder, shown: (path) => shownPath(path, env.cwd), holds: isWalked };
}

/** Opens a folder; says what was passed over, whether a write was left unfinished, and what could not be read, which decides how the run ends. */
export async function openFolder(
  data: DataFolder,
  options: Options,
  env: Env,
  more: Pick<FolderOptions, "file" | "input" | "texts" | "watched"> = {},
): Promise<Opened> {
  if (data.why !== "shipped" && !more.file)
    for (const line of unfinishedIn(recordsIn(data.folder, env))) env.stderr.write(`arsom: ${line}`);
  const progress = progressOn(env);
  const loaded = await loadFolder({
    ...data,
    ...more,
    cwd: env.cwd,
    today: todayOf(options, env),
    snapshots: more.file || more.watched ? undefined : snapshotsOf(data.folder, options, env),
    reader: env.variables.ARSOM_READER === "yaml" ? "yaml" : undefined,
    progress: progress.tell,
  });
  progress.done();
  for (const { path, why } of loaded.skipped) {
    env.stderr.write(
      `arsom: ${escapeControls(path)} was passed over: ${why === "link" ? "links are not followed" : "it is no ordinary file"}`,
    );
  }
  if (loaded.unreadable.length > 0) env.incomplete?.();
  for (const { path, why } of loaded.unreadable) env.stderr.write(`arsom: ${escapeControls(path)} cannot be read: ${why}`);
  const full = loaded.store;
  return {
    ...loaded,
    ...worldAsked(full, options.asOf),
    locale: await localeFor(options, full),
    full,
    data,
    shown: escapeControls(data.why === "shipped" ? "the records that ship with arsom" : shownPath(data.folder, env.cwd)),
  };
}

/** Where the snapshot of a folder is kept: beside the program for the shipped records, else in the user's cache folder. */
function snapshotsOf(folder: string, options: Options, env: Env): SnapshotHome | undefined {
  if (options.cache === false) return undefined;
  if (folder === env.shipped) return env.shippedSnapshot === undefined ? undefined : builtHome(env.shippedSnapshot);
  // A job of CI runs once, in a place of its own: no other would read what it keeps.
  const cache = env.variables.CI ? undefined : cacheFolder(env.variables, process.platform);
  return cache === undefined ? undefined : cacheHome(cache, folder);
}

/** The words of `--lang`, else of the data set's own language. */
export async function localeFor({ lang }: Options, store: Store): Promise<Locale> {
  return namingPlaces(await localeOf((lang as string | undefined) ?? store.settings.lang ?? "en"), store);
}

/** The day that stands for today: `--as-of`, `--today`, which mean it exactly, else the clock's. */
export function todayOf(options: Options, env: Env): Today {
  const [flag, value] = options.asOf !== undefined ? ["--as-of", options.asOf] : ["--today", options.today];
  if (value === undefined) return env.today();
  const date = parseDate(String(value));
  if (date?.precision !== "day" || date.qualifier) throw new UsageError(`${flag} takes a day, YYYY-MM-DD, not ${value}`);
  return date.text;
}
