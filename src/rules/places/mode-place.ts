// Where a meeting met fits how it met.

import { isHeld } from "../../domain/numbers.js";
import { whenOf } from "../../domain/when.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "mode-place",
  severity: "note",
  summary: "a virtual meeting with a venue, or one in person without a city",
  why: "A meeting by video has no hotel; one with people in a room has at least a city. Either the mode is wrong or the place is still to be found.",
  sentences: {
    main: "{record} ({when}) met in person, but no city is recorded",
    venue: "{record} ({when}) met by video, but has a venue, {venue}",
    mode: "how it met is said here",
  },
  help: {
    city: "find the city, or leave the mode out if no source gives it",
    hybrid: "write mode: hybrid if some met there, or take the venue out",
  },
  breaks: `
kind: meeting
version: 1
id: arsom-17
series: arsom
start: 2021-01-26
mode: virtual
venue: Hotel Padma, Legian # <- mode-place
`,
  clean: `
kind: meeting
version: 1
id: arsom-16
series: arsom
start: 2019-02-19
end: 2019-02-20
mode: in-person
city: Bali
country: ID
venue: Hotel Padma, Legian
`,
  *check(store): Iterable<Finding> {
    for (const record of store.all("meeting")) {
      const { mode, venue, city } = record.fields;
      const slots = () => ({ record: { record }, when: whenOf(record).slot, venue: venue ?? "" });
      if (mode === "virtual" && venue !== undefined) {
        const related = [{ at: { record, path: ["mode"] }, say: "mode" }];
        yield { rule: "mode-place", at: { record, path: ["venue"] }, say: "venue", slots: slots(), related, help: "hybrid" };
      } else if (mode === "in-person" && city === undefined && isHeld(record)) {
        yield { rule: "mode-place", at: { record, path: ["mode"] }, slots: slots(), help: "city" };
      }
    }
  },
};
