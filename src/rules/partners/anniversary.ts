// An anniversary is the years between two dates.

import { datesOf } from "../../domain/extent.js";
import { isSettled } from "../../domain/settled.js";
import { partnerOf } from "../../domain/sides.js";
import type { Store } from "../../load/store.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { Finding } from "../../model/finding.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "anniversary",
  severity: "warning",
  summary: "a claim of the nth anniversary of relations, or of a level, that the year does not bear out",
  why: "Two first years are easily mixed: Russia's relations date from 1991, its dialogue partnership from 1996, so that 20 years were reached in 2016 and not in 2019. A speech that counts wrongly is quoted for years.",
  sentences: {
    main: "{source} counts {years} {years|year|years} of {what} with {partner} in {when}; they began earlier or later ({since})",
    since: "the year it began is here",
    day: "the year is that of this day",
  },
  help: {
    judge: "if the source mixes two beginnings, give the claim rank: rejected and a reason; if not, the date of the beginning is wrong",
  },
  breaks: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
levels:
  - level: dialogue
    since: 1996-07
---
kind: source
version: 1
id: news-front-2019-cambodia
title: Statement on twenty years of dialogue partnership
published: 2019-05
---
kind: claim
version: 1
source: news-front-2019-cambodia
record: russia
anniversary: 20 # <- anniversary
anniversary_of: dialogue
`,
  clean: `
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
relations_since: 1991-07
levels:
  - level: dialogue
    since: 1996-07
---
kind: series
version: 1
id: asean-russia-summit
name: ASEAN-Russia Summit
partner: russia
level: summit
---
kind: meeting
version: 1
id: asean-russia-summit-sochi-2016
series: asean-russia-summit
special: commemorative
start: 2016-05-19
end: 2016-05-20
---
kind: source
version: 1
id: mid-2015-pmc
title: On the ASEAN-Russia ministerial meeting
published: 2015-08-05
---
kind: claim
version: 1
source: mid-2015-pmc
record: asean-russia-summit-sochi-2016
anniversary: 20
anniversary_of: dialogue
`,
  *check(store): Iterable<Finding> {
    for (const claim of store.all("claim")) {
      const { anniversary: years, anniversary_of: of = "relations", source, record } = claim.fields;
      const spoken = years === undefined || isSettled(claim) ? undefined : store.get(record);
      const partner = spoken && !spoken.broken ? partnerFor(spoken, store) : undefined;
      const begin = partner && beginningOf(partner, of);
      const day = spoken && dayOf(claim, spoken, store);
      if (years === undefined || !partner || !begin || !day) continue;
      const counted = yearOf(day.date) - yearOf(begin.date);
      if (years === counted || (day.loose && years === counted + 1)) continue;
      yield {
        rule: "anniversary",
        at: { record: claim, path: ["anniversary"] },
        slots: {
          source,
          years,
          what: { value: `partnership-${of}` },
          when: { date: String(yearOf(day.date)) },
          partner: { country: partner.fields.code },
          since: { date: begin.date.text },
        },
        related: [
          { at: { record: partner, path: begin.path }, say: "since" },
          ...(day.record === claim ? [] : [{ at: { record: day.record, path: [day.field] }, say: "day" }]),
        ],
        help: "judge",
      };
    }
  },
};

function yearOf(date: CivilDate): number {
  return Number(date.text.slice(0, 4));
}

function partnerFor(spoken: ArsomRecord, store: Store): ArsomRecord<"partner"> | undefined {
  if (spoken.kind === "partner") return spoken as ArsomRecord<"partner">;
  return spoken.kind === "meeting" ? partnerOf(spoken as ArsomRecord<"meeting">, store) : store.find("partner", spoken.fields.partner);
}

/** The date of relations, or of a level, without a doubt. */
function beginningOf({ fields }: ArsomRecord<"partner">, of: string): { date: CivilDate; path: Path } | undefined {
  const at = (fields.levels ?? []).findIndex(({ level }) => level === of);
  const date = parseDate((of === "relations" ? fields.relations_since : fields.levels?.[at]?.since) ?? "");
  return date && !date.qualifier ? { date, path: of === "relations" ? ["relations_since"] : ["levels", at, "since"] } : undefined;
}

interface Counted {
  record: ArsomRecord;
  field: string;
  date: CivilDate;
  /** A source that speaks of no event may speak of the year to come. */
  loose: boolean;
}

/** The year an anniversary is counted in: that the claim gives, that of the event it speaks of, or that of publication. */
function dayOf(claim: ArsomRecord<"claim">, spoken: ArsomRecord, store: Store): Counted | undefined {
  const source = store.find("source", claim.fields.source);
  const event = spoken.kind === "partner" ? [] : [claim as ArsomRecord, spoken];
  for (const record of [...event, ...(source && event.length === 0 ? [source] : [])]) {
    const kind = store.kind(record === claim ? spoken.kind : record.kind);
    const text = datesOf(record, kind)?.from;
    const date = parseDate(text ?? "");
    const field = kind.when.flat().find((name) => record.fields[name] === text);
    if (date && field) return date.qualifier ? undefined : { record, field, date, loose: record === source };
  }
  return undefined;
}
