// What came of a meeting or an agreement, in words.

import { endOf } from "../../domain/extensions.js";
import { outcomesOf } from "../../domain/outcomes.js";
import { placeText } from "../../domain/titles.js";
import { isOfficial } from "../../domain/witnesses.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Slots } from "../../model/finding.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { textSpan, titleSpan } from "../shared/english.js";
import type { DatedRecord, FollowupData, Later } from "./data.js";

/** So many sources a line names; the data have all. */
const CITED = 2;

/** The report as a paper. */
export function followupPaper(data: FollowupData, store: Store, locale: Locale): Paper {
  const say = (key: PhraseKey, slots: Slots = {}) => fillSlots(locale.phrase(key), slots, locale);
  const { record, documents, later, progress, silent } = data;
  const section = (heading: PhraseKey, lines: Text[]): Block[] =>
    lines.length > 0 ? [{ heading: say(heading) }, { list: lines, ordered: heading === "followup-documents" }] : [];
  const cite = (sources: string[]) => cited(sources, store);
  const dated = (one: DatedRecord): Text => [
    { strong: one.date === null ? say("undated") : locale.span(one.date, one.end ?? one.date) },
    ": ",
    titleSpan(store.get(one.id) as ArsomRecord, store, locale),
  ];
  const status = ({ status: word }: DatedRecord) => (word === null || word === "held" ? "" : ` (${locale.value(word)})`);
  const relation = ({ how, of }: Later) => {
    const number = documents.findIndex(({ id }) => id === of) + 1;
    return number > 0 ? say(`followup-${how}-document`, { number }) : say(`followup-${how}`);
  };
  const steps = progress.map((step): Text => {
    const { date, done, total, title, sources } = step;
    const slots: Slots = { done, date: { date }, ...(total !== null && { total }) };
    const lead = record.kind === "meeting" ? `${title}: ` : "";
    return [`${lead}${say(total === null ? "plan-progress-open" : "plan-progress", slots)}`, ...cite(sources)];
  });
  const silence = silent.map(({ title, date, after }): Text => {
    const last = after ?? date;
    return [last === null ? say("followup-silent-all", { title }) : say("followup-silent-after", { title, date: { date: last } })];
  });
  return {
    title: say("followup-title", { title: record.title }),
    lang: locale.lang,
    date: data.today,
    blocks: [
      { note: [whenAndWhere(record, store, locale), ...cite(record.sources)] },
      { note: [say("as-of", { date: { date: data.today } })] },
      ...section(
        "outcomes",
        outcomesOf(store.get(record.id) as ArsomRecord).map((outcome) => [textSpan(outcome, "text", locale)]),
      ),
      ...section(
        "followup-documents",
        documents.map((one) => [...dated(one), ...cite(one.sources)]),
      ),
      ...section(
        "followup-later",
        later.map((one) => [...dated(one), `${status(one)}; ${relation(one)}`, ...cite(one.sources)]),
      ),
      ...section("plans-progress", steps),
      { heading: say("followup-silent") },
      { list: silence },
    ],
  };
}

function whenAndWhere({ id, date, end }: DatedRecord, store: Store, locale: Locale): string {
  const record = store.get(id) as ArsomRecord;
  const period = record.kind === "agreement" && (record.fields.from ?? record.fields.to) !== undefined;
  const from = record.fields.from as string | undefined;
  const adopted = date === null ? locale.phrase("undated") : locale.span(date, end ?? date);
  const parts = [adopted, placeText(record, store, locale), period ? locale.span(from, endOf(record)?.text) : null];
  return [...new Set(parts.filter((part) => part !== null))].join("; ");
}

/** Sources, official ones first. */
function cited(sources: string[], store: Store): Text {
  const order = [...sources].sort((a, b) => Number(isOfficial(b, store)) - Number(isOfficial(a, store)));
  return order.length > 0 ? [" ", { cite: order.slice(0, CITED) }] : [];
}
