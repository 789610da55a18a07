// The claims of sources against their saved texts: on paper, as data, and as findings at the claims.
import { fillSlots, type Locale } from "../../language/locale.js";
import { positionOf, rangeOf } from "../../load/locate.js";
import { version } from "../../load/package.js";
import type { Store } from "../../load/store.js";
import type { OutputOf, ReportedFinding } from "../../model/output.js";
import type { Block, Framed, Paper } from "../../model/paper.js";
import { rulesOn } from "../../rules/texts.js";
import type { FactcheckData } from "./data.js";
import { type SavedData, type SavedText, type SavedValue, savedValues } from "./saved.js";

/** The result on saved texts, and whether a claim is contradicted by its own text. */
export function savedOutput(
  texts: SavedText[],
  store: Store,
  locale: Locale,
  locales: Locale[],
): { output: OutputOf<FactcheckData>; contradicted: boolean } {
  const read = texts.map((text) => ({ text, values: savedValues(text, store, locale, locales) }));
  const data = () => read.map(({ text, values }) => dataOf(text, values));
  const output: OutputOf<FactcheckData> = {
    paper: () => paperOf(read, locale),
    data: () => ({ version: 1, texts: [], saved: data() }),
    items: data,
    findings: () => ({
      command: "factcheck",
      version: version(),
      findings: read.flatMap(({ text, values }) => [
        ...(text.changed ? [{ ...changedFinding(text, locale), fails: false }] : []),
        ...values
          .filter(({ verdict }) => verdict !== "stands")
          .map((value) => ({ ...reportedValue(value), fails: value.verdict === "contradicts" })),
      ]),
      rules: rulesOn("saved"),
      records: [],
    }),
  };
  return { output, contradicted: read.some(({ values }) => values.some(({ verdict }) => verdict === "contradicts")) };
}

function dataOf({ source, file, changed }: SavedText, values: SavedValue[]): SavedData {
  return {
    source: source.id,
    file,
    changed,
    values: values.map(({ verdict, claim, field, message }) => {
      const { file: path, line, column } = placeOf(claim, field);
      return { verdict, claim: claim.id, record: claim.fields.record ?? null, field, message, file: path, line, column };
    }),
    summary: summaryOf(values),
  };
}

function summaryOf(values: SavedValue[]): SavedData["summary"] {
  const count = (verdict: SavedValue["verdict"]) => values.filter((one) => one.verdict === verdict).length;
  return {
    claims: new Set(values.map(({ claim }) => claim)).size,
    stands: count("stands"),
    contradicts: count("contradicts"),
    absent: count("absent"),
  };
}

function placeOf(claim: SavedValue["claim"], field: string) {
  const { file, start, end } = rangeOf({ record: claim, path: [field] });
  return { file: file.path, text: file.text, start, end, ...positionOf(file.text, start) };
}

function paperOf(read: { text: SavedText; values: SavedValue[] }[], locale: Locale): Paper {
  const blocks = read.flatMap(({ text, values }): Block[] => {
    const wrong = values.filter(({ verdict }) => verdict === "contradicts").map((one) => framedValue(one, text, locale));
    const absent = values.filter(({ verdict }) => verdict === "absent");
    return [
      { paragraph: [{ strong: text.source.id }, `: ${text.file}`] },
      ...(text.changed ? [{ paragraph: [{ alert: locale.phrase("saved-changed") }] }] : []),
      ...(wrong.length > 0 ? [{ findings: wrong }] : []),
      ...(absent.length > 0
        ? [{ paragraph: [{ strong: locale.phrase("saved-absent") }] }, { list: absent.map(({ message }) => [message]) }]
        : []),
      { paragraph: [lastLine(values, locale)] },
    ];
  });
  return {
    title: locale.phrase("saved-title"),
    lang: locale.lang,
    blocks: read.length > 0 ? blocks : [{ paragraph: [locale.phrase("saved-none")] }],
  };
}

function lastLine(values: SavedValue[], locale: Locale): string {
  const { claims, stands, contradicts, absent } = summaryOf(values);
  return fillSlots(locale.phrase("saved-counts"), { total: values.length, claims, stands, contradicts, absent }, locale);
}

function framedValue({ claim, field, message, statement }: SavedValue, { plain, file }: SavedText, locale: Locale): Framed {
  const start = plain.at[statement?.start ?? 0] ?? 0;
  const end = plain.ends[(statement?.end ?? 1) - 1] ?? plain.source.length;
  return {
    severity: "error",
    rule: "saved-contradicts",
    message,
    at: placeOf(claim, field),
    related: [{ file, text: plain.source, start, end, ...positionOf(plain.source, start), message: locale.phrase("this-text") }],
    help: [],
  };
}

function reportedValue({ verdict, claim, field, message }: SavedValue): ReportedFinding {
  const { file, text, end, line, column } = placeOf(claim, field);
  const to = positionOf(text, end);
  const wrong = verdict === "contradicts";
  return {
    rule: wrong ? "saved-contradicts" : "saved-absent",
    severity: wrong ? "error" : "note",
    message: wrong ? message : `a value of a claim was not found in the saved text of its source: ${message}`,
    record: claim.id,
    path: [field],
    file,
    line,
    column,
    endLine: to.line,
    endColumn: to.column,
    related: [],
    help: null,
    fixable: false,
  };
}

function changedFinding({ source, file }: SavedText, locale: Locale): ReportedFinding {
  const message = locale.phrase("saved-changed");
  const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    rule: "saved-changed",
    severity: "warning",
    message,
    record: source.id,
    path: ["text_sha256"],
    ...at,
    related: [],
    help: null,
    fixable: false,
  };
}
