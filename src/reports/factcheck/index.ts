// Texts against the records: each statement that they make, with its place and its verdict.
import type { Locale } from "../../language/locale.js";
import { version } from "../../load/package.js";
import type { Store } from "../../load/store.js";
import type { OutputOf, ReportedFinding } from "../../model/output.js";
import { rulesOn } from "../../rules/texts.js";
import type { ReportDefinition } from "../report.js";
import { type CheckedText, type FactcheckData, type ShownVerdicts, type StatementData, shownStatements, textData } from "./data.js";
import type { Judged } from "./judge.js";
import { framedPaper, markedPaper, type PaperOptions } from "./paper.js";

/** The report on texts that were read. */
export const factcheckReport: ReportDefinition<
  [texts: CheckedText[], store: Store, locale: Locale, options: ShownVerdicts & PaperOptions & { fails: (one: Judged) => boolean }],
  OutputOf<FactcheckData>
> = {
  name: "factcheck",
  forms: ["paper", "data", "items", "findings"],
  make(texts, store, locale, options) {
    const read = texts.map((text) => {
      const statements = shownStatements(text, store, locale, options);
      return { data: textData(text, statements), plain: text.plain, statements };
    });
    return {
      plain: () => framedPaper(read, locale, options),
      paper: () => markedPaper(read, locale),
      data: () => ({ version: 1, texts: read.map(({ data }) => data) }),
      items: () => read.flatMap(({ data }) => data.statements.map((one) => ({ file: data.file, ...one }))),
      findings: () => ({
        command: "factcheck",
        version: version(),
        findings: read.flatMap(({ data: { file }, statements }) =>
          statements
            .filter(({ judged }) => judged.verdict !== "agrees")
            .map(({ judged, data }) => ({ ...reported(data, file), fails: options.fails(judged) })),
        ),
        rules,
        records: [],
      }),
    };
  },
};

const rules = rulesOn("text");

function reported(one: StatementData, file: string): ReportedFinding {
  const id = `text-${one.verdict}`;
  return {
    rule: id,
    severity: rules.find((rule) => rule.id === id)?.severity ?? "note",
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
