// What a text says of each record as one claim, without what the claims of its source say already.
import { saidSlot } from "../../domain/claimed.js";
import { SPANS } from "../../domain/evidence.js";
import { namingRecords } from "../../domain/titles.js";
import { claimId } from "../../keep/new/id.js";
import { WEEKDAYS } from "../../language/date-words.js";
import { en } from "../../language/en/index.js";
import { fillSlots } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { append, groupBy } from "../../model/group.js";
import type { ArsomRecord, Fields, Item, Value } from "../../model/record.js";
import type { Caution, TextStatement } from "../../reading/statement.js";
import { type CheckedText, evidenceSources } from "../../reports/factcheck/data.js";
import type { Judged } from "../../reports/factcheck/judge.js";
import type { TextVerdict } from "../../reports/factcheck/verdicts.js";
import { capital } from "../../reports/shared/capital.js";
import { messageOf } from "../../reports/shared/findings.js";
import { merged } from "./merge.js";
import { type QuotedWords, quoteOf } from "./quote.js";

/** A claim that a text makes. */
export interface ProposedClaim {
  fields: Fields;
  /** The words that its fields came from, as comments behind them. */
  quotes: Map<string, string>;
}

/** The claims of a text, and how many of its statements gave none. */
export interface ProposedClaims {
  claims: ProposedClaim[];
  /** Statements that a claim of the source makes already. */
  known: number;
  /** Statements that rest on a likeness, or are of what was planned, denied or only titled. */
  leftOut: number;
}

/** A claim while statements are put into it. */
interface ClaimDraft {
  record: string | undefined;
  said: Fields;
  words: Map<string, QuotedWords[]>;
  reasons: Set<string>;
}

/** What is no statement of the source, however it fits. */
const NEVER = new Set<Caution>(["planned", "denied", "titled", "incomplete"]);

/** The claims that a source with this id makes by its text; with `only`, of statements with these verdicts. */
export function proposedClaims(
  { plain, judged, reading }: CheckedText,
  source: string,
  store: Store,
  only?: TextVerdict[],
): ProposedClaims {
  // A number that no meeting has is proposed as a new meeting, not claimed of the series.
  const isNew = ({ record }: TextStatement) => store.get(record)?.kind === "series";
  const taken = judged.filter((one) => isTaken(one) && !isNew(one) && (!only || only.includes(one.verdict)));
  const wanted = only
    ? judged.filter((one) => only.includes(one.verdict) && !isNew(one)).length
    : reading.statements.filter((one) => !isNew(one)).length;
  const drafts: ClaimDraft[] = [];
  const own = claimsBy(source, store);
  let known = 0;
  // What agrees comes first, so that one slip in a text leaves the rest of its claim as it is.
  for (const one of [...taken].sort((a, b) => Number(isOpen(a, store)) - Number(isOpen(b, store)))) {
    const said = withoutKnown(saidBy(one), own.get(one.record) ?? []);
    if (Object.keys(said).length === 0) known++;
    else put(one, said, drafts, store);
  }
  const ids = new Set<string>();
  const order = [...new Set(drafts.map(({ record }) => record))];
  drafts.sort((a, b) => order.indexOf(a.record) - order.indexOf(b.record));
  return { claims: drafts.map((draft) => claimOf(draft, source, plain.text, store, ids)), known, leftOut: wanted - taken.length };
}

/** A likeness is borne out by a record that says the same; alone it is none of the source's statements. */
function isTaken({ caution, verdict }: Judged): boolean {
  if (caution.some((one) => NEVER.has(one))) return false;
  return verdict === "agrees" || !caution.includes("weak");
}

/** Whether a keeper must settle it; days that are wider than those of a meeting that was held are only noted. */
function isOpen({ verdict, record, field }: Judged, store: Store): boolean {
  const { status = "held" } = store.get(record)?.fields ?? {};
  return verdict === "contradicts" || verdict === "open" || (verdict === "differs" && (field !== "start" || status !== "held"));
}

function saidBy({ said }: Judged): Fields {
  return typeof said.weekday === "number" ? { ...said, weekday: WEEKDAYS[said.weekday] as string } : said;
}

/** The claims of a source by the record they speak of; undefined is ASEAN as a whole. */
function claimsBy(source: string, store: Store): Map<string | undefined, ArsomRecord<"claim">[]> {
  return groupBy(
    store.all("claim").filter(({ fields }) => fields.source === source),
    ({ fields }) => fields.record,
  );
}

/** What claims do not give yet; of a span neither end when they give one. */
function withoutKnown(said: Fields, claims: ArsomRecord<"claim">[]): Fields {
  const given = (name: string) =>
    claims.flatMap(({ fields }) => ((fields as Fields)[name] === undefined ? [] : [(fields as Fields)[name]]));
  const left: Fields = {};
  for (const [name, value] of Object.entries(said)) {
    const names = SPANS.find((ends) => ends.includes(name)) ?? [name];
    const known = names.flatMap(given);
    if (!Array.isArray(value)) {
      if (known.length === 0) left[name] = value;
      continue;
    }
    const keys = new Set(known.flat().map(keyOf));
    const more = (value as (string | Item)[]).filter((entry) => !keys.has(keyOf(entry)));
    if (more.length > 0) left[name] = more as Value;
  }
  return left;
}

/** An entry of a list by itself, a map by its level or title. */
function keyOf(entry: unknown): string {
  if (entry === null || typeof entry !== "object") return String(entry);
  const { level, title } = entry as { level?: string; title?: string };
  return level ?? title ?? JSON.stringify(entry);
}

/** Puts a statement into the first claim on its record that gives nothing else in its place. */
function put(one: Judged, said: Fields, drafts: ClaimDraft[], store: Store): void {
  const open = isOpen(one, store);
  for (const draft of drafts.filter(({ record }) => record === one.record)) {
    // A weekday is of one of the days that the claim gives.
    const own = said.weekday !== undefined && draft.said.start !== undefined && !open ? { weekday: said.weekday } : said;
    const fields = merged(draft.said, own);
    if (fields) {
      note(one, own, fields, draft, store);
      return;
    }
    // Of two values that both agree with the record, the first is the source's.
    if (!open) return;
  }
  const draft: ClaimDraft = { record: one.record, said: {}, words: new Map(), reasons: new Set() };
  drafts.push(draft);
  note(one, said, said, draft, store);
}

/** Sets the fields of a claim, and notes the words of a statement that gave it something new: those of the value that stands. */
function note(one: Judged, said: Fields, fields: Fields, draft: ClaimDraft, store: Store): void {
  const field = said.weekday === undefined ? (Object.keys(said)[0] as string) : "weekday";
  const names = SPANS.find((ends) => ends.includes(field)) ?? [field];
  const isNew = names.some((name) => JSON.stringify(fields[name]) !== JSON.stringify(draft.said[name]));
  const words = { start: one.start, end: one.end };
  if (isNew && Array.isArray(said[field])) append(draft.words, field, words);
  else if (isNew) draft.words.set(names[0] as string, [words]);
  draft.said = fields;
  if (isOpen(one, store)) draft.reasons.add(reasonFor(one, store));
}

/** "Printed so; the record and 4 sources have 14 November 2018." */
function reasonFor({ finding, held, record, field }: Judged, store: Store): string {
  const locale = namingRecords(en, store);
  if (finding) {
    const message = messageOf({ ...finding, slots: { ...finding.slots, source: locale.phrase("this-text") } }, locale);
    return `${capital(message)}.`;
  }
  const about = store.get(record);
  const count = about ? evidenceSources(about, field, store).length : 0;
  const sources = count === 0 ? "the record has" : `the record and ${count} ${count === 1 ? "source" : "sources"} have`;
  return `Printed so; ${sources} ${fillSlots("{held}", { held: saidSlot(held) }, locale)}.`;
}

function claimOf(
  { record, said, words, reasons }: ClaimDraft,
  source: string,
  text: string,
  store: Store,
  ids: Set<string>,
): ProposedClaim {
  const id = claimId(source, record, store, ids);
  const judgement: Fields = reasons.size > 0 ? { rank: "open", reason: `${[...reasons].join(" ")} To be settled by the keeper.` } : {};
  const head: Fields = { kind: "claim", version: store.kind("claim").version, ...(id && { id }), source, ...(record && { record }) };
  const quotes = [...words].flatMap(([field, ranges]): [string, string][] => {
    const quote = quoteOf(text, ranges);
    return quote === undefined ? [] : [[field, quote]];
  });
  return { fields: { ...head, ...said, ...judgement }, quotes: new Map(quotes) };
}
