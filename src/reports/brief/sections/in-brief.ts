// The first section of a briefing: since when, status, coordinator, plan, last and next meeting.
import type { PhraseKey } from "../../../language/en/phrases.js";
import type { Block, Text } from "../../../model/paper.js";
import { joined, meetingText, titleWithPeriod, turnText } from "../lines.js";
import type { Pen } from "../pen.js";

/** The section; what is not known is said to be unknown. */
export function inBrief(pen: Pen): Block[] {
  const { data, say, words, cite, record } = pen;
  const fields: { name: string; text: Text }[] = [];
  const line = (key: PhraseKey, text: Text | undefined) => fields.push({ name: say(key), text: text ?? [say("unknown")] });
  const { relations_since: since, plan, coordinator, asean_chair: chair, last_meeting: last } = data;
  line("relations-since", since ? [words.date(since.date), ...cite(since)] : undefined);
  line("status", statusText(pen));
  line("coordinator-now", coordinator ? turnText(coordinator, pen) : undefined);
  line("chair-now", chair ? turnText(chair, pen) : undefined);
  line("plan-now", plan ? [...titleWithPeriod(record(plan.id), pen), ...cite(plan)] : undefined);
  line("last-meeting", last ? [...meetingText(record(last.id), pen), ...cite(last)] : undefined);
  line("next-meeting", nextText(pen));
  return [{ heading: say("in-brief") }, { fields }];
}

function statusText({ data, say, words, cite, record }: Pen): Text {
  if (data.levels.length === 0) return [words.label(String(record(data.partner).fields.status))];
  return data.levels.flatMap((one, i): Text => {
    const level = words.label(one.level);
    return [i > 0 ? "; " : "", one.since ? say("status-since", { level, date: { date: one.since } }) : level, ...cite(one)];
  });
}

/** The next that is planned; else what is to be expected, by how often each series meets. */
function nextText(pen: Pen): Text | undefined {
  const { data, say, cite, name, record } = pen;
  if (data.next_meeting) return [...meetingText(record(data.next_meeting.id), pen), ...cite(data.next_meeting)];
  const expected = data.mechanisms.filter(({ next }) => next !== null);
  if (expected.length === 0) return undefined;
  return joined(
    expected.map((one) => [
      say((one.next as string) < data.as_of.slice(0, 4) ? "next-overdue" : "next-expected", {
        series: name(one.id),
        date: { date: one.next as string },
      }),
      ...cite(one),
    ]),
  );
}
