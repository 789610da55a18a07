// The first section of a briefing: since when, status, coordinator, plan, last and next meeting.
import { isWeak } from "../../../domain/sources.js";
import { titleOf } from "../../../domain/titles.js";
import type { PhraseKey } from "../../../language/en/phrases.js";
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { coordinatorText, joinTexts, meetingText, titleWithPeriod, turnText } from "../lines.js";

/** The section; what is not known is said to be unknown. */
export function inBrief(paper: BriefContext): Block[] {
  const context = markingWeak(paper);
  const { data, say, locale, cite, record } = context;
  const fields: { name: string; text: Text }[] = [];
  const line = (key: PhraseKey, text: Text | undefined) => fields.push({ name: say(key), text: text ?? [say("unknown")] });
  const { relations_since: since, asean_chair: chair, last_meeting: last } = data;
  line("relations-since", since ? [locale.date(since.date), ...cite(since)] : undefined);
  line("status", statusText(context));
  line("coordinator-now", coordinatorText(context));
  line("chair-now", chair ? turnText(chair, context) : undefined);
  line("plan-now", planText(context));
  line("last-meeting", last ? [...meetingText(record(last.id), context), ...cite(last)] : undefined);
  line("next-meeting", nextText(context));
  line("freshness", freshnessText(context));
  return [{ heading: say("in-brief") }, { fields }];
}

/** What is read first says of a statement that it stands on weak sources alone. */
function markingWeak(context: BriefContext): BriefContext {
  const { store, say, cite } = context;
  const marked: BriefContext["cite"] = (footing) => {
    const weak = footing.sources.length > 0 && footing.sources.every((id) => isWeak(id, store));
    return [...(weak ? [{ emphasis: ` (${say("weak-sources")})` }] : []), ...cite(footing)];
  };
  return { ...context, cite: marked };
}

function statusText({ data, say, locale, cite, record }: BriefContext): Text {
  const { status } = record(data.partner).fields as { status?: string };
  if (data.levels.length === 0) return [status ? locale.label(status) : say("unknown")];
  return data.levels.flatMap((one, i): Text => {
    const level = locale.label(one.level);
    return [i > 0 ? "; " : "", one.since ? say("status-since", { level, date: { date: one.since } }) : level, ...cite(one)];
  });
}

/** The plan in force; where there is none, which ended last, and when. */
function planText(context: BriefContext): Text {
  const { data, say, cite, record, locale } = context;
  const { plan, plan_ended: last } = data;
  if (plan) {
    const { from, to, adopted } = record(plan.id).fields as { [field: string]: string | undefined };
    const unsure = !from && !to && adopted ? [`; ${say("plan-without-period", { date: { date: adopted } })}`] : [];
    return [...titleWithPeriod(record(plan.id), context), ...unsure, ...cite(plan)];
  }
  if (!last) return [say("plan-none")];
  const { from } = record(last.id).fields as { from?: string };
  return [
    say("plan-none-since", {
      period: from ? locale.span(from, last.ended) : titleOf(record(last.id), context.store, locale),
      date: { date: last.ended },
    }),
    ...cite(last),
  ];
}

/** The next that is planned; else what is to be expected, by how often each series meets. */
function nextText(context: BriefContext): Text | undefined {
  const { data, say, cite, name, record } = context;
  if (data.next_meeting) return [...meetingText(record(data.next_meeting.id), context), ...cite(data.next_meeting)];
  const expected = data.mechanisms.filter(({ next }) => next !== null);
  if (expected.length === 0) return undefined;
  return joinTexts(
    expected.map((one) => [
      say(one.overdue ? "next-overdue" : "next-expected", { series: name(one.id), date: { date: one.next as string } }),
      ...cite(one),
    ]),
  );
}

/** The latest meeting and the newest source that are on record; emphasised where they are old. */
function freshnessText({ data, say, locale, record }: BriefContext): Text {
  const { meeting, source, stale } = data.freshness;
  const { start, end } = (meeting ? record(meeting).fields : {}) as { [field: string]: string | undefined };
  const fields = source ? record(source).fields : undefined;
  const parts = [
    start ? say("latest-on-record", { date: locale.span(start, end ?? start) }) : say("no-meeting-on-record"),
    fields ? say("newest-source", { source: String(fields.publisher ?? source), date: { date: String(fields.published) } }) : "",
  ];
  const text = parts.filter(Boolean).join("; ");
  return stale ? [{ alert: text }] : [text];
}
