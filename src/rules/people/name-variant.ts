// A name that a source spells in its own way is nearly one that we know.

import { isSettled } from "../../domain/settled.js";
import { translationsOf } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { bare } from "../../model/fold.js";
import { nearest } from "../../model/nearest.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "name-variant",
  severity: "note",
  summary: "a name that a source prints is nearly a record's name, but none of its aliases",
  why: "Romanised names vary: Morgulov, Margulov; Zung, Dung. A spelling that is kept as an alias is found by whoever searches for it; one that is not looks like another person.",
  sentences: {
    main: "{source} prints {printed}, which is nearly {name}, the name of {record}",
    name: "its names are here",
  },
  help: { alias: "add {printed} to the aliases of {record}; if it is a mistake, give the claim rank: rejected and a reason" },
  breaks: `
kind: chair
version: 1
id: igor-morgulov
name: Igor Morgulov
country: RU
---
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [igor-morgulov]
---
kind: source
version: 1
id: baliekbis-2019-arsom-16
title: Pertemuan ke-16 ASEAN-Rusia
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: arsom-16
printed:
  - field: chairs
    text: Deputy Foreign Minister Igor Margulov # <- name-variant
`,
  clean: `
kind: chair
version: 1
id: igor-morgulov
name: Igor Morgulov
aliases: [Igor Margulov]
country: RU
---
kind: meeting
version: 1
id: arsom-16
series: arsom
chairs: [igor-morgulov]
---
kind: source
version: 1
id: baliekbis-2019-arsom-16
title: Pertemuan ke-16 ASEAN-Rusia
---
kind: claim
version: 1
source: baliekbis-2019-arsom-16
record: arsom-16
printed:
  - field: chairs
    text: Deputy Foreign Minister Igor Margulov
`,
  *check(store): Iterable<Finding> {
    let names: Set<string> | undefined;
    const others = () => {
      names ??= namesIn(store);
      return names;
    };
    for (const claim of store.all("claim")) {
      const record = isSettled(claim) ? undefined : store.get(claim.fields.record);
      if (!record || record.broken) continue;
      for (const { text, path, named } of printedIn(claim, record, store)) {
        const variant = named.map((one) => ({ one, near: nearIn(text, one, others) })).find(({ near }) => near);
        if (!variant?.near) continue;
        const { one, near } = variant;
        const slots = { source: claim.fields.source, printed: near.printed, name: near.name, record: { record: one } };
        yield {
          rule: "name-variant",
          at: { record: claim, path },
          slots,
          related: [{ at: { record: one, path: ["name"] }, say: "name" }],
          help: "alias",
        };
      }
    }
  },
};

/** The names that a claim prints or gives, each with the records that they may be names of. */
function printedIn(claim: ArsomRecord<"claim">, record: ArsomRecord, store: Store): { text: string; path: Path; named: ArsomRecord[] }[] {
  const said = (claim.fields as { name?: unknown }).name;
  const own = typeof said === "string" ? [{ text: said, path: ["name"], named: [record] }] : [];
  const printed = (claim.fields.printed ?? []).flatMap(({ field, text }, i) => {
    const ids = field === "chairs" || field === "attended" ? ((record.fields[field] ?? []) as string[]) : [];
    const named = field === "name" ? [record] : ids.flatMap((id) => store.find("chair", id) ?? []);
    return named.length > 0 ? [{ text, path: ["printed", i, "text"], named }] : [];
  });
  return [...own, ...printed];
}

const NAMES = ["name", ...translationsOf("name"), "formal_name"];

function namesOf({ fields }: ArsomRecord): string[] {
  const aliases = Array.isArray(fields.aliases) ? (fields.aliases as string[]) : [];
  return [...NAMES.flatMap((name) => (typeof fields[name] === "string" ? [fields[name] as string] : [])), ...aliases];
}

/** Every name of every person, so that one person's name is not taken for a variant of another's. */
function namesIn(store: Store): Set<string> {
  return new Set(store.all("chair").flatMap((chair) => namesOf(chair).map(bare)));
}

/** The words of a text that are nearly a name of a record, where none of its names stands in it as it is. */
function nearIn(text: string, record: ArsomRecord, others: () => Set<string>): { printed: string; name: string } | undefined {
  const names = namesOf(record);
  if (names.some((name) => bare(text).includes(bare(name)))) return undefined;
  const words = text.split(/[\s,;()]+/).filter(Boolean);
  for (const name of names) {
    const size = name.split(/\s+/).length;
    for (let i = 0; i + size <= words.length; i++) {
      const printed = words.slice(i, i + size).join(" ");
      if (nearest(bare(printed), [bare(name)]) && !others().has(bare(printed))) return { printed, name };
    }
  }
  return undefined;
}
