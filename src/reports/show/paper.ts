// One record in full: its fields with the sources behind each, what it refers to, what refers to it, its findings.

import { evidenceOn, type Testimony } from "../../domain/evidence.js";
import { datesOf } from "../../domain/extent.js";
import { countryName, titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { Paper, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { extentOf, overlaps, spanOf } from "../../model/span.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import { english, textSpan } from "../shared/english.js";
import { leadOf, messageOf } from "../shared/findings.js";
import { fieldName, valueWords } from "../shared/values.js";
import { findingsOn, whereOf } from "./data.js";

/** A record as a paper. */
export function showPaper(record: ArsomRecord, store: Store, findings: RuledFinding[], locale: Locale): Paper {
  const blocks: Paper["blocks"] = [{ note: [{ faint: `${locale.value(record.kind)} ${record.id}, ${whereOf(record)}` }] }];
  const evidence = evidenceOn(record, store);
  const { fields } = store.kind(record.kind);
  blocks.push({ fields: fieldsOf(record, store, evidence, locale) });
  const against = evidence.filter(({ verdict }) => verdict === "differs" || verdict === "within");
  if (against.length > 0)
    blocks.push({ heading: locale.phrase("other-values") }, { list: against.map((one) => otherValue(one, fields, locale)) });
  const printed = evidence.filter(({ verdict }) => verdict === "printed");
  if (printed.length > 0)
    blocks.push(
      { heading: locale.phrase("as-printed") },
      {
        list: printed.map(({ field, claim, value }) => [
          `${fieldName(field, locale)}: ${locale.quoted(String(value))} `,
          { cite: [String(claim.fields.source)] },
        ]),
      },
    );
  const referring = store.referrers(record.id).filter(({ kind }) => kind !== "claim");
  if (referring.length > 0)
    blocks.push({ heading: locale.phrase("referred-by") }, { list: referring.map((other) => link(other, store, locale)) });
  const sources = sourcesOf(record, evidence).flatMap((id) => store.get(id) ?? []);
  if (sources.length > 0) blocks.push({ heading: locale.phrase("sources") }, { list: sources.map((source) => sourceLine(source, locale)) });
  const found = findingsOn(record, findings);
  if (found.length > 0)
    blocks.push(
      { heading: locale.phrase("findings") },
      { list: found.map((finding) => [{ strong: leadOf(finding, locale) }, ` ${messageOf(finding, locale)}`]) },
    );
  return { title: titleOf(record, store, locale), lang: locale.lang, blocks };
}

const HIDDEN = new Set(["kind", "version", "id", "sources"]);

function fieldsOf(record: ArsomRecord, store: Store, evidence: Testimony[], locale: Locale): { name: string; text: Text }[] {
  const kind = store.kind(record.kind);
  const shown: { name: string; text: Text }[] = [];
  for (const name of Object.keys(record.fields).filter((field) => !HIDDEN.has(field))) {
    const value = record.fields[name];
    const field = kind.fields.get(name);
    const entries = Array.isArray(value) ? value : [value];
    entries.forEach((entry, i) => {
      const last = i === entries.length - 1;
      shown.push({
        name: i === 0 ? fieldName(name, locale) : "",
        text: [
          ...(field?.code ? codeText(String(entry), store, locale) : valueText(entry, field, store, locale)),
          ...(last ? behind(name, record, evidence) : []),
        ],
      });
    });
  }
  return shown;
}

/** A value as text: an id with the name of what it is. */
function valueText(value: unknown, field: Field | undefined, store: Store, locale: Locale): Text {
  const other = (field?.ref ?? field?.of?.ref) ? store.get(value) : undefined;
  if (other) return link(other, store, locale);
  if (field?.name === "outcomes") return [textSpan(value as object, "text", locale)];
  const words = valueWords(value, field, locale);
  return [isEnglish(field) ? english(words, locale) : words];
}

/** True of a field that holds sentences, which the records have in English alone. */
function isEnglish(field: Field | undefined): boolean {
  return field !== undefined && ["note", "reason"].includes(field.name);
}

/** A country code with the country's name. */
function codeText(code: string, store: Store, locale: Locale): Text {
  const name = countryName(code, store, locale);
  return [name === code ? code : `${code} ${name}`];
}

/** The sources that bear a field out; of two ends of a span each is borne out by whoever gives that very end. */
function behind(name: string, record: ArsomRecord, evidence: Testimony[]): Text {
  const cite = evidence
    .filter(({ field, verdict, value }) => {
      if (field !== name) return false;
      return verdict === "agrees" || verdict === "mentions" || (verdict === "within" && sameTime(value, record.fields[name]));
    })
    .map(({ claim }) => String(claim.fields.source));
  return cite.length > 0 ? [" ", { cite: [...new Set(cite)] }] : [];
}

function sameTime(a: unknown, b: unknown): boolean {
  const [x, y] = [extentOf(spanOf(a, a)), extentOf(spanOf(b, b))];
  return !!x && !!y && overlaps(x, y);
}

function otherValue({ field, claim, value }: Testimony, fields: Map<string, Field>, locale: Locale): Text {
  const { source, rank } = claim.fields;
  const reason = claim.fields.reason === undefined ? undefined : textSpan(claim.fields, "reason", locale);
  const judged: Text = reason ? [rank ? `${locale.label(rank)}: ` : "", reason] : rank ? [locale.label(rank)] : [];
  const said = valueWords(value, fields.get(field), locale);
  return [
    { strong: `${fieldName(field, locale)}: ${said}` },
    " ",
    { cite: [String(source)] },
    ...(judged.length > 0 ? [" (", ...judged, ")"] : []),
  ];
}

function link(record: ArsomRecord, store: Store, locale: Locale): Text {
  const title = titleOf(record, store, locale);
  const dates = datesOf(record, store.kind(record.kind));
  const when = dates && record.kind !== "source" ? `, ${locale.span(dates.from, dates.to)}` : "";
  return [{ record: record.id, text: record.id }, title === record.id ? when : ` ${title}${when}`];
}

function sourcesOf(record: ArsomRecord, evidence: Testimony[]): string[] {
  return [
    ...new Set([...((record.fields.sources as string[] | undefined) ?? []), ...evidence.map(({ claim }) => String(claim.fields.source))]),
  ];
}

function sourceLine({ id, fields }: ArsomRecord, locale: Locale): Text {
  const date = typeof fields.published === "string" ? `, ${locale.date(fields.published)}` : "";
  const url = fields.url ? ` ${fields.url}` : "";
  return [{ record: id, text: id }, `: ${fields.publisher ? `${fields.publisher}, ` : ""}${fields.title}${date}`, { faint: url }];
}
