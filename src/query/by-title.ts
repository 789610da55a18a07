// Records that the command line names by an id, a name, or the title that a report prints.
import { recordsNamed } from "../domain/named.js";
import { byTitle, titleKey } from "../domain/titled.js";
import { titleOf } from "../domain/titles.js";
import { LANGS, localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { noSuchRecord, recordNamed } from "./by-id.js";
import { ambiguous, kindAndTitle } from "./understand.js";

/** Records, and a line on each that was named by more than its id: `ARSOM 16: meeting 16th …`. */
export interface RecordsAsked {
  records: ArsomRecord[];
  said: string[];
}

/**
 * The records that arguments name: each one by its id, name or title, else all of them together one title, `ARSOM 16`. Throws
 * UsageError with the nearest for what names none, and the command to type, with the candidates for what names several, and for a broken record.
 */
export async function recordsAsked(args: string[], store: Store, command: string): Promise<RecordsAsked> {
  if (args.every((arg) => isId(arg, store))) return { records: args.map((arg) => recordNamed(arg, store)), said: [] };
  const locales = await Promise.all(LANGS.map(localeOf));
  const titles = byTitle(store, locales);
  const candidates = (text: string) => (isId(text, store) ? [recordNamed(text, store)] : titledOrNamed(text, titles, store));
  const each = args.map((arg) => ({ text: arg, records: candidates(arg) }));
  const whole = args.join(" ");
  const found = each.every(({ records }) => records.length > 0) ? each : [{ text: whole, records: candidates(whole) }];
  const said: string[] = [];
  const english = await localeOf("en");
  const records = found.map(({ text, records: [record, ...more] }) => {
    if (!record) throw noSuchTitle(args, command, titles, store, english);
    if (more.length > 0) throw ambiguous(text, [record, ...more], store, english);
    if (!isId(text, store)) said.push(`${text}: ${kindAndTitle(record, store, english)}`);
    return record;
  });
  return { records, said };
}

function isId(text: string, store: Store): boolean {
  return store.get(text) !== undefined || store.get(text.toLowerCase()) !== undefined || store.isUnread(text);
}

/** The records of a title, else of a name; a document or a claim only where nothing else has the title. */
function titledOrNamed(text: string, titles: Map<string, ArsomRecord[]>, store: Store): ArsomRecord[] {
  const titled = titles.get(titleKey(text)) ?? [];
  const things = titled.filter(({ kind }) => kind !== "source" && kind !== "claim");
  if (things.length > 0) return things;
  return titled.length > 0 ? titled : recordsNamed(text, store);
}

/** The mistake of arguments that name no record: of an id that is none, or of a title with the nearest. */
function noSuchTitle(args: string[], command: string, titles: Map<string, ArsomRecord[]>, store: Store, locale: Locale): UsageError {
  const whole = args.join(" ");
  const id = args.find((arg) => !/\s/.test(arg) && !isId(arg, store) && nearest(arg, store.idsOf()));
  if (id !== undefined && (args.length === 1 || args.some((arg) => isId(arg, store)))) return noSuchRecord(id, store);
  if (!/\s/.test(whole)) return noSuchRecord(whole, store);
  const [near] = titles.get(nearest(titleKey(whole), titles.keys()) ?? "") ?? [];
  const hint = near
    ? `did you mean ${titleOf(near, store, locale)}? arsom ${command} ${near.id}`
    : "arsom list meetings names the meetings";
  return new UsageError(`no record is called ${whole}; ${hint}`);
}
