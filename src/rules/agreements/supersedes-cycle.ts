// No agreement takes its own place, by however many steps.

import { whenOf } from "../../domain/when.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";
import { certainlyOver } from "../../model/span.js";
import { cycles } from "../engine/cycles.js";
import type { RuleFile } from "../engine/rule.js";

/** Steps of a cycle that a sentence names. */
const NAMED = 10;

export const rule: RuleFile = {
  id: "supersedes-cycle",
  severity: "error",
  summary: "an agreement that comes to supersede itself",
  why: "Of plans that take one another's place the last is in force. In a circle none is, so at least one of the links points the wrong way.",
  sentences: {
    main: "{record} comes to supersede itself, by way of {others}",
    self: "{record} supersedes itself",
    step: "the circle goes on here",
  },
  help: { turn: "take out the link that points to a later agreement" },
  breaks: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
supersedes: [asean-russia-cpa-2021-2025] # <- supersedes-cycle
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
supersedes: [asean-russia-cpa-2016-2020]
`,
  clean: `
kind: agreement
version: 1
id: asean-russia-cpa-2016-2020
title: Comprehensive Plan of Action 2016-2020
type: plan-of-action
---
kind: agreement
version: 1
id: asean-russia-cpa-2021-2025
title: Comprehensive Plan of Action 2021-2025
type: plan-of-action
supersedes: [asean-russia-cpa-2016-2020]
`,
  *check(store): Iterable<Finding> {
    for (const circle of cycles(linksOf(store))) {
      const [{ from: record, path }, ...others] = circle as [Link, ...Link[]];
      yield {
        rule: "supersedes-cycle",
        at: { record, path },
        say: others.length > 0 ? "main" : "self",
        slots: { record: { record }, others: { list: others.slice(0, NAMED).map((link) => ({ record: link.from })) } },
        related: others.slice(0, NAMED).map((link) => ({ at: { record: link.from, path: link.path }, say: "step" })),
        help: "turn",
      };
    }
  },
};

type Agreement = ArsomRecord<"agreement">;

interface Link {
  from: Agreement;
  to: Agreement;
  path: [string, number];
}

/** The links of each agreement; one to something later is told by supersedes-later, and opens the cycle it stands in. */
function linksOf(store: Store): Map<Agreement, Link[]> {
  return new Map(
    store.all("agreement").map((from) => {
      const links = (from.fields.supersedes ?? []).flatMap((id, i): Link[] => {
        const to = store.find("agreement", id);
        return to && !certainlyOver(whenOf(from).span, whenOf(to).span) ? [{ from, to, path: ["supersedes", i] }] : [];
      });
      return [from, links];
    }),
  );
}
