// Whether the claims of a source still stand in its own text, value by value.
import { saidSlot } from "../../domain/claimed.js";
import { evidenceOf, SPANS } from "../../domain/evidence.js";
import { namingRecords, titleOf } from "../../domain/titles.js";
import { WEEKDAYS } from "../../language/date-words.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord, Fields, Item, Value } from "../../model/record.js";
import type { TextReading } from "../../reading/read.js";
import type { TextStatement } from "../../reading/statement.js";
import type { PlainText } from "../../reading/text/plain.js";
import { type SearchedText, searchedText, spanStandsIn, standsIn } from "./found-in.js";

/** A text that is saved beside the records, as it was read. */
export interface SavedText {
  source: ArsomRecord<"source">;
  file: string;
  plain: PlainText;
  reading: TextReading;
  /** It is not the text that was saved, by its hash. */
  changed: boolean;
}

/** A claim's value, and what its source's text says to it: it stands there, another does, or it was not found. */
export interface SavedValue {
  verdict: "stands" | "contradicts" | "absent";
  claim: ArsomRecord<"claim">;
  /** The field; of a span the first that the claim gives. */
  field: string;
  message: string;
  /** The statement that contradicts it. */
  statement?: TextStatement;
}

/** The claims of one source. */
export interface SavedData {
  source: string;
  file: string;
  /** It is not the text that was saved, by its hash. */
  changed: boolean;
  values: SavedValueData[];
  summary: { claims: number; stands: number; contradicts: number; absent: number };
}

/** One value of a claim; line and column are those of the claim. */
export interface SavedValueData {
  verdict: SavedValue["verdict"];
  claim: string;
  record: string | null;
  field: string;
  message: string;
  file: string;
  line: number;
  column: number;
}

/** Fields of a claim itself that its source gives; the others say of what and how it was judged. */
const OWN = new Set(["weekday", "member_count", "anniversary"]);

/** The values of all claims of a text's source. */
export function savedValues({ source, plain, reading }: SavedText, store: Store, locale: Locale, locales: Locale[]): SavedValue[] {
  const spoken = new Set(reading.statements.flatMap(({ record }) => record ?? []));
  const searched = searchedText(plain.text, spoken, store, locales);
  const named = namingRecords(locale, store);
  const claims = store.all("claim").filter(({ fields }) => fields.source === source.id);
  return claims.flatMap((claim) => {
    const record = store.get(claim.fields.record);
    if (claim.fields.record !== undefined && (!record || record.broken)) return [];
    const statements = reading.statements.filter((one) => one.record === claim.fields.record);
    return valuesOf(claim, store).map(([field, said]): SavedValue => {
      const { verdict, statement } = judged(field, said, statements, record, searched);
      const slots = {
        record: record ? titleOf(record, store, locale) : locale.phrase("asean"),
        field: locale.label(`of-${field}`),
        said: saidSlot(said),
        held: statement ? saidSlot(statement.said) : "",
      };
      const message = fillSlots(locale.phrase(verdict === "contradicts" ? "saved-contradicts" : "saved-value"), slots, named);
      return { verdict, claim, field, message, ...(statement && { statement }) };
    });
  });
}

/** The values of a claim by their fields, both ends of a span together. */
function valuesOf({ fields }: ArsomRecord<"claim">, store: Store): [field: string, said: Fields][] {
  const own = store.kind("claim").fields;
  const values = new Map<string, Fields>();
  for (const [name, value] of Object.entries(fields as Fields)) {
    if ((own.has(name) && !OWN.has(name)) || name.startsWith("x_")) continue;
    const span = SPANS.find((ends) => ends.includes(name));
    const field = span?.find((end) => (fields as Fields)[end] !== undefined) ?? name;
    values.set(field, { ...values.get(field), [name]: value });
  }
  return [...values];
}

function judged(
  field: string,
  said: Fields,
  statements: TextStatement[],
  record: ArsomRecord | undefined,
  searched: SearchedText,
): Pick<SavedValue, "verdict" | "statement"> {
  const { store } = searched;
  const value = said[field] as Value;
  const entries = Array.isArray(value) ? (value as (string | Item)[]).map((entry): Fields => ({ [field]: [entry] as Value })) : [said];
  const verdicts = entries.map((entry) => {
    const given = statements.filter((one) => givesSame(one, field, entry)).map((one) => ({ one, same: agrees(one, entry, record, store) }));
    if (given.some(({ same }) => same)) return { verdict: "stands" as const };
    if (isThere(field, entry, record, searched)) return { verdict: "stands" as const };
    const certain = OWN.has(field) ? undefined : given.find(({ one }) => one.caution.length === 0);
    return certain ? { verdict: "contradicts" as const, statement: certain.one } : { verdict: "absent" as const };
  });
  return (
    verdicts.find(({ verdict }) => verdict === "contradicts") ??
    verdicts.find(({ verdict }) => verdict === "absent") ?? { verdict: "stands" }
  );
}

/** True of a statement on the same field; of a list on the same entry, as far as entries have names. */
function givesSame({ said }: TextStatement, field: string, entry: Fields): boolean {
  const names = SPANS.find((ends) => ends.includes(field)) ?? [field];
  if (!names.some((name) => said[name] !== undefined)) return false;
  if (!Array.isArray(entry[field])) return said.weekday === undefined || field === "weekday";
  const [wanted] = entry[field] as (string | Item)[];
  return ((said[field] as Value[] | undefined) ?? []).some((one) => nameOf(one) === nameOf(wanted));
}

function nameOf(entry: unknown): unknown {
  if (entry === null || typeof entry !== "object") return entry;
  const { level, title } = entry as Item;
  return level ?? title ?? entry;
}

function agrees({ said }: TextStatement, entry: Fields, record: ArsomRecord | undefined, store: Store): boolean {
  const [field] = Object.keys(entry) as [string];
  if (field === "weekday") return typeof said.weekday === "number" && WEEKDAYS[said.weekday] === entry.weekday;
  if (OWN.has(field) || !record) return said[field] === entry[field];
  // The claim stands where a record would: what it gives is held against the text.
  const held = {
    ...record,
    fields: { ...(record.fields.local_dates && { local_dates: record.fields.local_dates }), ...entry },
  } as ArsomRecord;
  const stated = { kind: "claim", id: "", fields: { ...said }, place: record.place } as unknown as ArsomRecord<"claim">;
  return evidenceOf(stated, held, store).some((one) => one.field in entry && (one.verdict === "agrees" || one.verdict === "within"));
}

function isThere(field: string, said: Fields, record: ArsomRecord | undefined, searched: SearchedText): boolean {
  const span = SPANS.find((ends) => ends.includes(field));
  if (span) return spanStandsIn(said[span[0]], said[span[1]], searched);
  if (field === "weekday" || field === "anniversary") return false;
  const fields = searched.store.kind(record?.kind ?? "claim").fields;
  return standsIn(said[field], fields.get(field), record?.fields[field], searched);
}
