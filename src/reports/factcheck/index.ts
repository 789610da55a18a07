// Texts against the records: each statement that they make, with its place and its verdict.
import type { Locale } from "../../language/locale.js";
import { version } from "../../load/package.js";
import type { Store } from "../../load/store.js";
import type { OutputOf, ReportedFinding } from "../../model/output.js";
import type { ReportDefinition } from "../report.js";
import { type CheckedText, type FactcheckData, type ShownVerdicts, type StatementData, type TextData, textData } from "./data.js";
import { framedPaper, markedPaper, type PaperOptions } from "./paper.js";

const RULES = [
  {
    id: "text-contradicts",
    severity: "error",
    summary: "a text certainly differs from the record",
    why: "Who reads the text is told what is not so, or the record is wrong: one of the two must be mended.",
  },
  {
    id: "text-open",
    severity: "warning",
    summary: "a text takes a side in a question that our sources leave open",
    why: "Our own sources differ here, and nobody has settled which is right.",
  },
  {
    id: "text-differs",
    severity: "warning",
    summary: "a text differs from the record in part, or may mean something else",
    why: "The days overlap, or the name is another; a reader should look.",
  },
  {
    id: "text-unknown",
    severity: "note",
    summary: "a text says what the record does not hold",
    why: "The record can be completed from it, if the text is a good source.",
  },
] as const;

/** The report on texts that were read. */
export const factcheckReport: ReportDefinition<
  [texts: CheckedText[], store: Store, locale: Locale, options: ShownVerdicts & PaperOptions],
  OutputOf<FactcheckData>
> = {
  name: "factcheck",
  forms: ["paper", "data", "items", "findings"],
  make(texts, store, locale, options) {
    const read = texts.map((text) => ({ data: textData(text, store, locale, options), plain: text.plain }));
    return {
      plain: () => framedPaper(read, locale, options),
      paper: () => markedPaper(read, locale),
      data: () => ({ version: 1, texts: read.map(({ data }) => data) }),
      items: () => read.flatMap(({ data }) => data.statements.map((one) => ({ file: data.file, ...one }))),
      findings: () => ({
        version: version(),
        findings: read.flatMap(({ data }) =>
          data.statements.filter(({ verdict }) => verdict !== "agrees").map((one) => reported(one, data)),
        ),
        rules: RULES.map((rule) => ({ ...rule })),
        records: [],
      }),
    };
  },
};

function reported(one: StatementData, { file }: TextData): ReportedFinding {
  const id = `text-${one.verdict}`;
  return {
    rule: id,
    severity: RULES.find((rule) => rule.id === id)?.severity ?? "note",
    message: one.message,
    record: one.record,
    path: [one.field],
    file,
    line: one.line,
    column: one.column,
    endLine: one.endLine,
    endColumn: one.endColumn,
    related: [],
    help: one.why ?? (one.sources.length > 0 ? one.sources.join(", ") : null),
    fixable: false,
  };
}
