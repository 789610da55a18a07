// What a query means beyond its signs: the records that its words name, and dates as people write them.
import { recordsNamed } from "../domain/named.js";
import { titleOf } from "../domain/titles.js";
import { LANGS, localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import type { ReadDate } from "../language/read-date.js";
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { DERIVED, fieldsAt } from "./fields.js";
import type { QueryTerm, TermValue } from "./parse.js";

/** Terms with their meaning, and a line on each word that was taken for more than itself: `russia: partner Russia`. */
export interface Understood {
  terms: QueryTerm[];
  said: string[];
}

/** Works out what terms mean in a store; throws UsageError for a word that may mean several things, and for a date with two readings. */
export async function understand(terms: QueryTerm[], store: Store): Promise<Understood> {
  const said: string[] = [];
  const understood: QueryTerm[] = [];
  for (const term of terms) {
    if (term.word) understood.push(await wordTerm(term, store, said));
    else if (isDated(term, store))
      understood.push({ ...term, wanted: await Promise.all(term.wanted.map((one) => dated(one, term, said))) });
    else understood.push(term);
  }
  return { terms: anyPartner(understood), said };
}

/** True of a word that names partners and nothing else, asked for and not excluded. */
export function namesPartners({ not, named }: QueryTerm): boolean {
  return !not && named !== undefined && named.every(({ kind }) => kind === "partner");
}

/** Words that name partners mean any of them, as several `--partner` do; all other terms must hold together. */
function anyPartner(terms: QueryTerm[]): QueryTerm[] {
  const words = terms.filter(namesPartners);
  const [first, second] = words;
  if (!first || !second) return terms;
  const any: QueryTerm = {
    ...first,
    written: words.map(({ written }) => written).join(" "),
    named: words.flatMap(({ named = [] }) => named),
  };
  return [any, ...terms.filter((term) => !words.includes(term))];
}

async function wordTerm(term: QueryTerm, store: Store, said: string[]): Promise<QueryTerm> {
  const [word] = term.wanted;
  const text = word && "value" in word ? word.value : "";
  const parts = text.split(",").map((part) => ({ part: part.trim(), records: recordsNamed(part, store) }));
  // Several words with commas between them mean records only together.
  if (parts.some(({ records }) => records.length === 0)) return term;
  const locale = await localeOf("en");
  for (const { part, records } of parts) {
    if (!isOneThing(records)) throw ambiguous(part, records, store, locale, `, or text:${part} for the word`);
    said.push(
      `${part}: ${records.length > 3 ? `${records.length} ${store.kind(records[0]?.kind as string).plural}` : records.map((one) => kindAndTitle(one, store, locale)).join(" and ")}`,
    );
  }
  return { ...term, named: parts.flatMap(({ records }) => records) };
}

/** True of records that are meant together: one, those of a kind that share an acronym, or a city and the member state it is. */
function isOneThing(records: ArsomRecord[]): boolean {
  const kinds = new Set(records.map(({ kind }) => kind));
  if (kinds.size === 1) return records.length === 1 || !kinds.has("chair");
  const countries = records.map(({ kind, fields }) => (kind === "member" ? fields.code : fields.country));
  return records.length === 2 && kinds.has("member") && kinds.has("place") && countries[0] === countries[1];
}

/** The mistake of a word that may name several records, with the first of them; `otherwise` is what may be written instead of an id. */
export function ambiguous(word: string, records: ArsomRecord[], store: Store, locale: Locale, otherwise = ""): UsageError {
  const candidates = records.slice(0, 8).map((one) => `${kindAndTitle(one, store, locale)} (${one.id})`);
  const more = records.length > candidates.length ? `, and ${records.length - candidates.length} more` : "";
  return new UsageError(`${word} may be ${candidates.join(", or ")}${more}; write the id${otherwise}`);
}

/** What a record is called in a line on what was understood: `partner Russia`. */
export function kindAndTitle(record: ArsomRecord, store: Store, locale: Locale): string {
  const kind = record.kind === "chair" ? "" : `${record.kind} `;
  return `${kind}${titleOf(record, store, locale)}`;
}

function isDated({ field }: QueryTerm, store: Store): boolean {
  if (field === undefined) return false;
  if (DERIVED.includes(field)) return true;
  const fields = fieldsAt(store, store.kinds.values(), field.split("."));
  return fields.length > 0 && fields.every(({ type }) => type === "date");
}

async function dated(one: TermValue, term: QueryTerm, said: string[]): Promise<TermValue> {
  if ("value" in one) {
    const date = await dateIn(one.value, term, said);
    return date.end === undefined ? { value: date.start } : { from: date.start, to: date.end };
  }
  const from = one.from === undefined ? undefined : (await dateIn(one.from, term, said)).start;
  const end = one.to === undefined ? undefined : await dateIn(one.to, term, said);
  return { ...one, ...(from !== undefined && { from }), ...(end && { to: end.end ?? end.start }) };
}

/** A date as records write it; what records and queries write themselves stays as it is. */
async function dateIn(text: string, { written }: QueryTerm, said: string[]): Promise<{ start: string; end?: string }> {
  if (text === ".." || text.toLowerCase() === "today" || parseDate(text)) return { start: text };
  if (!/\d/.test(text))
    throw new UsageError(
      `${written}: ${text} is no date; write a year, a month or a day: 2019, February 2019, 2019-02-20, or a range: 2016..2019`,
    );
  const read = await readAny(text);
  if ("reason" in read) throw new UsageError(`${written}: ${read.reason}`);
  said.push(`${text}: ${read.end === undefined ? read.start : `${read.start}..${read.end}`}`);
  return read;
}

/** A date in any of the languages. */
export async function readAny(text: string): Promise<ReadDate> {
  // Most dates are written as records write them, and need no vocabulary.
  const { readDate } = await import("../language/read-date.js");
  return readDate(text, await Promise.all(LANGS.map(localeOf)));
}
