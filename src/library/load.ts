// Records from a folder, or from texts that a program has already.
import { join } from "node:path";
import { worldAsked } from "../domain/world.js";
import { storeOf } from "../load/files.js";
import { type DataFolder, findData } from "../load/find.js";
import { loadFolder } from "../load/load.js";
import { packageFolder } from "../load/package.js";
import { builtHome } from "../load/snapshot/disk.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { daysAt, type Today } from "../model/today.js";
import { UsageError } from "../model/usage-error.js";
import { onlyOptions } from "./options.js";
import { type Records, recordsOf } from "./records.js";

/** Texts of YAML by the names of their files; a name is only for messages. */
export interface Texts {
  readonly [file: string]: string | Uint8Array;
}

/** How to load. */
export interface LoadOptions {
  /** The day that stands for today, `YYYY-MM-DD`; else the clock's. It hides nothing. */
  today?: string;
  /** The world of a day, `YYYY-MM-DD`: it stands for today, and what is certainly later is left out. */
  asOf?: string;
}

/** The folder of the records that come with arsom. */
export const shipped: string = join(packageFolder(), "data");

/**
 * Loads records from a folder (relative to the working folder, with the `arsom.yaml` in it or in its `data/`, where there is
 * one) or from texts. A record that is wrong is left out, and never keeps the others from being loaded.
 *
 * Throws `NoSuchFolder`, `BadSettings` for an `arsom.yaml` or a schema named there that cannot be used, and `UsageError` for
 * a day that is none, or two, and for an option that is not known.
 */
export async function load(from: string | Texts, options: LoadOptions = {}): Promise<Records> {
  onlyOptions(options, ["today", "asOf"], "load");
  const today = dayOf(options);
  const { store: full, unreadable } = typeof from === "string" ? await fromFolder(from, today) : await fromTexts(from, today);
  return recordsOf({ full, asOf: options.asOf, ...worldAsked(full, options.asOf) }, unreadable);
}

async function fromFolder(folder: string, today: Today): Promise<{ store: Store; unreadable: Records["unreadable"] }> {
  const cwd = process.cwd();
  const found = findData({ data: folder, cwd, shipped }) as DataFolder;
  const snapshots = found.folder === shipped ? builtHome(join(packageFolder(), "dist/shipped.snapshot")) : undefined;
  return loadFolder({ ...found, cwd, today, snapshots });
}

async function fromTexts(texts: Texts, today: Today): Promise<{ store: Store; unreadable: [] }> {
  return { store: await storeOf(texts, today), unreadable: [] };
}

function dayOf({ today, asOf }: LoadOptions): Today {
  if (asOf !== undefined && today !== undefined) throw new UsageError("asOf and today both say which day it is; give one of them");
  const asked = asOf ?? today;
  if (asked === undefined) return daysAt(new Date());
  const date = parseDate(asked);
  if (date?.precision !== "day" || date.qualifier) throw new UsageError(`${asked} is no day; write YYYY-MM-DD`);
  return date.text;
}
