// How full the record is, as a paper: a table for each partner.

import { textOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { groupBy } from "../../model/group.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import { type CoverageRow, LACKING, runsText } from "./coverage.js";

/** The paper: what is on record of what is known to have been held, and how many meetings lack what. */
export function coveragePaper(rows: CoverageRow[], store: Store, locale: Locale, relation?: string): Paper {
  const say = (key: PhraseKey) => locale.phrase(key);
  const named = (kind: string, id: string) => {
    const record = store.find(kind as "series", id);
    return (record && textOf(record, "name", locale)) ?? id;
  };
  const cells = (row: CoverageRow, name: string, strong: boolean): Text[] => {
    const numbers = [
      String(row.held),
      row.highest === null ? "" : fillSlots(say("coverage-of"), { count: row.numbered, total: row.highest }, locale),
      runsText(row.silent, "–", ", "),
      ...LACKING.map((what) => (row.lacking[what] > 0 ? String(row.lacking[what]) : "")),
    ];
    return [[strong ? { strong: name } : name], ...numbers.map((text) => [strong && text !== "" ? { strong: text } : text])];
  };
  const tables = [...groupBy(rows, ({ partner }) => partner)].flatMap(([partner, own]): Block[] => {
    const heading = partner === null ? say("coverage-several") : named("partner", partner);
    const [all, ...series] = own as [CoverageRow, ...CoverageRow[]];
    const body = [...series.map((row) => cells(row, named("series", row.series ?? ""), false)), cells(all, say("coverage-all"), true)];
    return [{ heading }, { table: { columns: columns(locale), rows: body } }];
  });
  return {
    title: relation ? fillSlots(say("coverage-title-of"), { relation }, locale) : say("coverage-title"),
    lang: locale.lang,
    date: store.today,
    blocks: [
      { note: [fillSlots(say("as-of"), { date: { date: store.today } }, locale)] },
      { note: [say("coverage-means")] },
      ...(tables.length > 0 ? tables : [{ paragraph: [say("none")] }]),
    ],
  };
}

function columns(locale: Locale) {
  const keys: PhraseKey[] = ["mechanism", "on-record", "coverage-numbers", "coverage-silent"];
  const heads = [...keys, ...LACKING.map((what): PhraseKey => `coverage-no-${what}`)];
  return heads.map((key, i) => ({
    key,
    heading: locale.phrase(key),
    align: i === 0 || key === "coverage-silent" ? ("left" as const) : ("right" as const),
  }));
}
