// One value: who says so, who says otherwise, how it was settled, and where it stands in the file.

import { saidSlot } from "../../domain/claimed.js";
import { evidenceOn, fieldOfEvidence, SPANS, type Testimony } from "../../domain/evidence.js";
import { isOfficial } from "../../domain/witnesses.js";
import { type Locale, ownText, say } from "../../language/locale.js";
import { langOf } from "../../language/translated.js";
import { locate, positionOf } from "../../load/locate.js";
import type { Store } from "../../load/store.js";
import { writtenPath } from "../../load/written.js";
import { type ArsomRecord, type Path, valueAt } from "../../model/record.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { type FindingData, findingData } from "../shared/findings.js";

/** What one source says of the value. */
export interface Statement {
  source: string;
  claim: string;
  says: string | null;
  verdict: string;
  published: string | null;
  publisher: string | null;
  url: string | null;
  official: boolean;
  rank: string | null;
  reason: string | null;
  /** The language of the reason. */
  reason_lang: string | null;
}

/** Everything about one value (`schemas/output/why.schema.json`). */
export interface WhyData {
  version: 1;
  record: string;
  path: Path;
  value: unknown;
  where: string;
  for: Statement[];
  against: Statement[];
  printed: Statement[];
  findings: FindingData[];
}

/** The voices for and against the value at a path of a record. */
export function whyData(record: ArsomRecord, path: Path, store: Store, findings: RuledFinding[], locale: Locale): WhyData {
  const field = String(path[0]);
  const value = valueAt(record.fields, path);
  const about = evidenceOn(record, store).filter((one) => fieldOfEvidence(one.field) === fieldOfEvidence(field));
  // Both ends of a span are one statement of a claim.
  const seen = new Set<ArsomRecord>();
  const spoken = about.filter(({ claim, verdict }) => verdict === "printed" || (!seen.has(claim) && seen.add(claim)));
  const voices = spoken.map((one) => ({ one, voice: voiceOf(one, store, locale), side: sideOf(one, path, value) }));
  const { file, start } = locate(record, writtenPath(record, path, store));
  const { line, column } = positionOf(file.text, start);
  return {
    version: 1,
    record: record.id,
    path,
    value: value ?? null,
    where: `${file.path}:${line}:${column}`,
    for: voices.filter(({ side }) => side === "for").map(({ voice }) => voice),
    against: voices.filter(({ side }) => side === "against").map(({ voice }) => voice),
    printed: voices.filter(({ side }) => side === "printed").map(({ voice }) => voice),
    findings: findings.filter((finding) => concerns(finding, record, field, store)).map((finding) => findingData(finding, locale)),
  };
}

/** On which side of a value a claim speaks; of a list's entry, whether it names that entry. */
function sideOf({ verdict, value: said }: Testimony, path: Path, value: unknown): "for" | "against" | "printed" | "neither" {
  if (verdict === "printed") return "printed";
  if (path.length > 1 && Array.isArray(said) && typeof value !== "object") {
    if (said.includes(value)) return "for";
    return verdict === "differs" ? "against" : "neither";
  }
  if (verdict === "agrees" || verdict === "mentions") return "for";
  return "against";
}

function voiceOf({ claim, field, value, verdict }: Testimony, store: Store, locale: Locale): Statement {
  const source = store.find("source", claim.fields.source);
  const ends = SPANS.find((span) => span.includes(field)) ?? [field];
  const said = Object.fromEntries(ends.filter((end) => claim.fields[end] !== undefined).map((end) => [end, claim.fields[end]]));
  const typed = verdict === "printed" ? locale.quoted(String(value)) : say(saidSlot(said), locale);
  return {
    source: String(claim.fields.source),
    claim: claim.id,
    says: verdict === "mentions" ? null : typed,
    verdict,
    published: source?.fields.published ?? null,
    publisher: source?.fields.publisher ?? null,
    url: source?.fields.url ?? null,
    official: isOfficial(String(claim.fields.source), store),
    rank: claim.fields.rank ?? null,
    reason: ownText(claim.fields, "reason", locale.lang) ?? null,
    reason_lang: langOf(claim.fields, "reason", locale.lang),
  };
}

function concerns({ at, related = [] }: RuledFinding, record: ArsomRecord, field: string, store: Store): boolean {
  return [at, ...related.map((one) => one.at)].some((location) => {
    if (!("record" in location)) return false;
    const own = location.record === record || (location.record.kind === "claim" && store.get(location.record.fields.record) === record);
    return own && location.path.length > 0 && fieldOfEvidence(String(location.path[0])) === fieldOfEvidence(field);
  });
}
