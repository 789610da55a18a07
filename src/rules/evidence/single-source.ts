// Everything known of a record rests on one independent source.

import { sourcesOf } from "../../domain/sources.js";
import { areOneWitness } from "../../domain/witnesses.js";
import type { Finding } from "../../model/finding.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "single-source",
  severity: "note",
  summary: "everything known of a record rests on one independent source",
  why: "One witness can be wrong, and copies of one agency's text are still one. A second, independent source is worth looking for before the record is quoted.",
  sentences: {
    main: "{record} rests on {source} alone",
    copies: "{record} rests on {count} sources that are one: {sources}",
  },
  help: { second: "look for an independent source" },
  breaks: `
kind: milestone
version: 1
id: asean-russia-mission-2017
date: 2017-08-09
text: Russia opens its permanent mission to ASEAN in Jakarta
sources: [tass-2017-mission, vna-2017-mission] # <- single-source
---
kind: source
version: 1
id: tass-2017-mission
title: Lavrov launches Russia's permanent mission to ASEAN in Jakarta
---
kind: source
version: 1
id: vna-2017-mission
title: Russia opens mission
copy_of: tass-2017-mission
`,
  clean: `
kind: milestone
version: 1
id: asean-russia-mission-2017
date: 2017-08-09
text: Russia opens its permanent mission to ASEAN in Jakarta
sources: [tass-2017-mission, vna-2017-mission]
---
kind: source
version: 1
id: tass-2017-mission
title: Lavrov launches Russia's permanent mission to ASEAN in Jakarta
---
kind: source
version: 1
id: vna-2017-mission
title: Russia opens mission
origin: vna
`,
  *check(store): Iterable<Finding> {
    for (const record of store.records) {
      if (store.kind(record.kind).uncited) continue;
      const sources = sourcesOf(record, store);
      if (sources.length === 0 || !areOneWitness(sources, store)) continue;
      const path = record.fields.sources === undefined ? ["id"] : ["sources"];
      const slots = { record: { record }, source: sources[0] as string, count: sources.length, sources: { list: sources } };
      yield { rule: "single-source", at: { record, path }, say: sources.length > 1 ? "copies" : "main", slots, help: "second" };
    }
  },
};
