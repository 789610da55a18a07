// Section 10: cooperation by the pillars of the ASEAN Community, and how far the plan came.

import { endOf } from "../../../domain/extensions.js";
import { outcomesOf } from "../../../domain/outcomes.js";
import { titleOf } from "../../../domain/titles.js";
import type { Block, Text } from "../../../model/paper.js";
import { textSpan, titleSpan } from "../../shared/english.js";
import type { BriefContext } from "../context.js";
import type { PillarData } from "../cooperation.js";
import { certain, joinTexts, listOf } from "../lines.js";

/** A line a pillar, and one on the plan. */
export function cooperationBlocks(context: BriefContext): Block[] {
  const { data, say, empty } = context;
  const list = data.cooperation.map((one): Text => pillarText(one, context));
  const progress = progressText(context);
  if (progress.length > 0) list.push([{ strong: say("plan-of-pillars") }, ": ", ...progress]);
  return list.length > 0 ? [{ heading: say("cooperation") }, { list }] : empty("cooperation");
}

function pillarText({ pillar, subjects, outcomes, documents }: PillarData, context: BriefContext): Text {
  const { data, say, cite, record, subject, store, locale, length, upTo } = context;
  const some = <T>(most: number, list: T[]) => upTo(most, list, "cooperation");
  const topics = some(length.subjects, subjects).map(({ topic, count }) => `${subject(topic)} (${count})`);
  // In short those of the last meetings are not said twice.
  const told = new Set(length.runIn ? data.last_of_each.map(({ id }) => id) : []);
  const untold = outcomes.filter(({ meeting }) => !told.has(meeting));
  // In short a document says what the outcome of its meeting would say again.
  const most = length.runIn && documents.length > 0 ? 0 : length.pillarOutcomes;
  const results = some(most, untold).map(({ meeting, index, ...footing }): Text => {
    const of = record(meeting);
    const outcome = outcomesOf(of)[index];
    return [...(outcome ? [textSpan(outcome, "text", locale)] : []), ` (${locale.date(String(of.fields.start))})`, ...cite(footing)];
  });
  const papers = some(length.pillarDocuments, documents).map((one): Text => {
    const { adopted, signed, in_force } = record(one.id).fields as { [field: string]: string | undefined };
    const date = adopted ?? signed ?? in_force;
    return [titleSpan(record(one.id), store, locale), date ? ` (${locale.date(date)})` : "", ...cite(one)];
  });
  const parts: Text[] = [
    ...(topics.length > 0 ? [[listOf(topics, locale)]] : []),
    ...(results.length > 0 ? [[{ emphasis: say("outcomes") }, ": ", ...joinTexts(results)]] : []),
    ...(papers.length > 0 ? [[{ emphasis: say("documents") }, ": ", ...joinTexts(papers)]] : []),
  ];
  return [{ strong: say(`pillar-${pillar}`) }, ": ", ...parts.flatMap((part, i) => (i > 0 ? [". ", ...part] : part)), "."];
}

/** The latest progress that any plan is known to have made: "92 of 139 action lines by 13 March 2020". */
function progressText(context: BriefContext): Text {
  const { data, say, cite, record, store, locale } = context;
  const steps = data.plans.flatMap(({ id, progress }) => progress.map((step) => ({ id, ...step })));
  const [last] = steps.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!last) return [];
  const { id, date, done, total, sources } = last;
  const slots = { done, date: { date }, ...(total !== null && { total }) };
  const plan = record(id);
  const from = plan.fields.from as string | undefined;
  return [
    { record: id, text: from ? locale.span(from, endOf(plan)?.text) : titleOf(plan, store, locale) },
    `: ${say(total === null ? "plan-progress-open" : "plan-progress", slots)}`,
    ...cite(certain(sources)),
  ];
}
