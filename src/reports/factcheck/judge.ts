// Each statement of a text as a claim, judged by what judges claims: the evidence of records, and the rules.
import { heldIn } from "../../domain/claimed.js";
import { evidenceOf, SPANS } from "../../domain/evidence.js";
import { isSettled } from "../../domain/settled.js";
import { WEEKDAYS } from "../../language/date-words.js";
import { Store } from "../../load/store.js";
import { parseDate } from "../../model/date.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { daysOfSpan, extentOf } from "../../model/span.js";
import type { Published } from "../../reading/published.js";
import type { TextStatement } from "../../reading/statement.js";
import { type RuledFinding, runRules } from "../../rules/engine/check.js";
import type { TextVerdict } from "./verdicts.js";

/** A statement with its verdict. */
export interface Judged extends TextStatement {
  verdict: TextVerdict;
  /** The rule that speaks, of a contradiction. */
  rule?: string;
  finding?: RuledFinding;
  /** What the record holds in that field. */
  held: Fields;
  /** Claims that settle or leave open the very value that the text gives. */
  known: ArsomRecord<"claim">[];
}

/** Fields of a claim that rules judge, not the comparison with a record. */
const RULED: { [field: string]: string } = { weekday: "wrong-weekday", member_count: "member-count", anniversary: "anniversary" };

const NOWHERE = { file: { path: "", text: "" }, start: 0, end: 0 };

/** Judges the statements of one text; those that only a plan or a denial makes are left out, as they claim nothing. */
export function judge(statements: TextStatement[], published: Published | undefined, store: Store): Judged[] {
  const found = ruled(statements, published, store);
  return statements.flatMap((statement): Judged[] => {
    const record = store.get(statement.record);
    const rule = RULED[statement.field];
    if (rule) {
      const finding = found.get(statement);
      const judgeable =
        statement.field === "weekday" || record?.kind === "meeting" || statement.day !== undefined || published !== undefined;
      if (!judgeable) return [];
      const verdict = finding ? (statement.caution.length > 0 ? "differs" : "contradicts") : "agrees";
      return [{ ...statement, verdict, ...(finding && { rule, finding }), held: {}, known: [] }];
    }
    if (!record || record.broken) return [];
    const one = compared(statement, record, store);
    return one ? [one] : [];
  });
}

/** What the rules find in the statements, as claims of a source that nobody has recorded yet. */
function ruled(statements: TextStatement[], published: Published | undefined, store: Store): Map<TextStatement, RuledFinding> {
  if (!statements.some(({ field }) => RULED[field])) return new Map();
  const claims = new Map<ArsomRecord, TextStatement>();
  const joined = new Store(store.kinds, { ...store.settings, rules: {} }, store.today);
  for (const record of store.records)
    if (record.kind === "meeting" || record.kind === "partner" || record.kind === "member" || record.kind === "series") joined.add(record);
  const sources = new Set<string>();
  for (const statement of statements) {
    if (!RULED[statement.field]) continue;
    const day = statement.day ?? published?.date.text;
    const source = `text-${day ?? "undated"}`;
    if (!sources.has(source)) {
      sources.add(source);
      joined.add({
        kind: "source",
        id: source,
        fields: fieldsOf({ id: source, title: source, ...(day && { published: day }) }),
        place: NOWHERE,
      });
    }
    const said =
      typeof statement.said.weekday === "number"
        ? { ...statement.said, weekday: WEEKDAYS[statement.said.weekday] as string }
        : statement.said;
    const claim = claimOf({ source, ...(statement.record && { record: statement.record }), ...said });
    claims.set(claim, statement);
    joined.add(claim);
  }
  const found = new Map<TextStatement, RuledFinding>();
  for (const finding of runRules(joined, { only: Object.values(RULED) }).findings) {
    const statement = "record" in finding.at ? claims.get(finding.at.record) : undefined;
    if (statement) found.set(statement, finding);
  }
  return found;
}

function claimOf(said: Fields): ArsomRecord<"claim"> {
  return {
    kind: "claim",
    id: "",
    fields: fieldsOf({ kind: "claim", version: 1, ...said }),
    place: NOWHERE,
  } as unknown as ArsomRecord<"claim">;
}

function fieldsOf(fields: object): Fields {
  return Object.assign(Object.create(null), fields) as Fields;
}

/** The statement against the record, as the evidence compares a claim with it. */
function compared(statement: TextStatement, record: ArsomRecord, store: Store): Judged | undefined {
  // What was called off, or is not known to have been held, is neither borne out nor denied by its plan.
  const open = record.kind === "meeting" && !["held", "planned"].includes(String(record.fields.status ?? "held"));
  if (open || (record.kind === "meeting" && statement.caution.includes("denied"))) return undefined;
  const claim = claimOf({ source: "text", record: record.id, ...statement.said });
  // A number that no meeting of the series has.
  if (record.kind === "series") return { ...statement, verdict: "unknown", held: {}, known: [] };
  const [evidence] = evidenceOf(claim, record, store);
  const field = Object.keys(statement.said)[0] as string;
  const held = heldIn(record.fields, field) as Fields;
  const known = store.claimsOn(record.id).filter((one) => isSettled(one) && givesSame(one, statement.said));
  const base = { ...statement, held, known };
  switch (evidence?.verdict) {
    case "adds":
      return { ...base, verdict: "unknown" };
    case "within":
      // Of a plan or a term each end is a value of its own: 2016–2021 is not 2016–2020.
      if (statement.field === "from") return contradiction(base, record);
      return { ...base, verdict: isInside(statement.said, record) ? "agrees" : "differs" };
    case "differs":
      return contradiction(base, record);
    default:
      return { ...base, verdict: "agrees" };
  }
}

/** A certain difference: a contradiction, unless something about the words or the record makes it less. */
function contradiction(base: Omit<Judged, "verdict">, record: ArsomRecord): Judged | undefined {
  const { caution, known } = base;
  // What was planned or denied is no statement on what was.
  if (caution.includes("planned") || caution.includes("denied")) return undefined;
  const held = record.kind !== "meeting" || (record.fields.status ?? "held") === "held";
  if (known.some(({ fields }) => fields.rank === "open")) return { ...base, verdict: "open" };
  if (caution.length > 0 || !held) return { ...base, verdict: "differs" };
  return { ...base, verdict: "contradicts", rule: "contradiction" };
}

function givesSame(claim: ArsomRecord<"claim">, said: Fields): boolean {
  return Object.entries(said).every(([field, value]) => JSON.stringify((claim.fields as Fields)[field]) === JSON.stringify(value));
}

/** True when the days that are said lie within those that are held. */
function isInside(said: Fields, { fields }: ArsomRecord): boolean {
  for (const [first, last] of SPANS) {
    if (said[first] === undefined && said[last] === undefined) continue;
    const [a, b] = [extentOf(daysOfSpan(said[first], said[last])), extentOf(daysOfSpan(fields[first], fields[last]))];
    return !!a && !!b && a.earliest >= b.earliest && a.latest <= b.latest;
  }
  return parseDate(String(Object.values(said)[0])) !== undefined;
}
