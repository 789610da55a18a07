// A suppression that answers nothing.
import type { Finding, Slots } from "../../model/finding.js";
import { nearest } from "../../model/nearest.js";
import type { TextRange } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "silence-unused",
  severity: "warning",
  summary: "an arsom-ignore that silences nothing, or names no rule that exists",
  why: "A silence is an answer to a finding. When the finding is gone the answer is left over, and would one day silence a new mistake that nobody has looked at.",
  sentences: {
    main: "this silences nothing: no finding of {rules} stands here",
    unknown: "no rule is called {rule}",
    none: "this names no rule to silence",
  },
  help: {
    delete: "delete the comment",
    nearest: "did you mean {nearest}?",
    list: "arsom explain lists the rules",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-16
series: arsom
# arsom-ignore end-before-start -- the source prints it so # <- silence-unused
start: 2019-02-19
end: 2019-02-20
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-21
# arsom-ignore end-before-start -- the source prints it so
end: 2019-02-20
`,
  check: () => [],
  *after(store, { used, ran, known }): Iterable<Finding> {
    for (const suppression of store.suppressions) {
      // Of a broken record only the break is told; its suppressions may be needed again.
      if (suppression.record.broken) continue;
      const unknown = suppression.rules.filter((id) => !known.has(id));
      for (const id of unknown) {
        const near = nearest(id, known);
        const slots: Slots = { rule: id, ...(near && { nearest: near }) };
        yield { rule: "silence-unused", at: suppression.at, say: "unknown", slots, help: near ? "nearest" : "list" };
      }
      if (suppression.rules.length === 0) yield { rule: "silence-unused", at: suppression.at, say: "none", slots: {}, help: "list" };
      // One that answers this very rule is used, if at all, only by what is still to be said.
      const judged = suppression.rules.length > 0 && suppression.rules.every((id) => ran.has(id) && id !== "silence-unused");
      if (judged && !used.has(suppression)) {
        yield {
          rule: "silence-unused",
          at: suppression.at,
          slots: { rules: { list: suppression.rules } },
          help: "delete",
          fix: { text: "", at: commentAt(suppression.at) },
        };
      }
    }
  },
};

/** A comment with its line where it stands alone, else with the spaces in front of it. */
function commentAt({ file, start, end }: TextRange): TextRange {
  const { text } = file;
  let from = start;
  while (text[from - 1] === " " || text[from - 1] === "\t") from--;
  const alone = from === 0 || text[from - 1] === "\n";
  if (!alone) return { file, start: from, end };
  const stop = text.indexOf("\n", end);
  return { file, start: from, end: stop < 0 ? text.length : stop + 1 };
}
