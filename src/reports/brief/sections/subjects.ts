// Section 10: the subjects of the last three years, counted over their meetings.
import type { Block } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";

/** A line in short, a small chart in full. */
export function subjectBlocks({ data, say, name, locale, length, upTo }: BriefContext): Block[] {
  if (data.subjects.length === 0) return [{ heading: say("subjects") }, { paragraph: [say("unknown")] }];
  const bars = upTo(length.subjects, data.subjects, "subjects").map(({ topic, count }) => ({ label: name(topic), count }));
  const run = locale.list(bars.map(({ label, count }) => `${label} (${count})`));
  return [{ heading: say("subjects") }, length.runIn ? { paragraph: [`${run}.`] } : { bars, unit: say("meetings") }];
}
