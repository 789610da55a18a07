// Section 8: plans of action: period, adopted, progress with date and source.
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { certain, titleWithPeriod } from "../lines.js";

/** A list of the plans, the newest first; in short the one in force stands in the box alone. */
export function planBlocks(context: BriefContext): Block[] {
  const { data, say, cite, record, length, upTo, empty } = context;
  if (length.runIn && data.plan) return [];
  const list = upTo(length.plans, [...data.plans].reverse(), "plans").map((plan): Text => {
    const { adopted } = record(plan.id).fields as { adopted?: string };
    const progress = plan.progress.flatMap(({ date, done, total, sources }): Text => {
      const slots = { done, date: { date }, ...(total !== null && { total }) };
      return ["; ", say(total === null ? "plan-progress-open" : "plan-progress", slots), ...cite(certain(sources))];
    });
    return [
      ...titleWithPeriod(record(plan.id), context),
      adopted ? `; ${say("plan-adopted", { date: { date: adopted } })}` : "",
      ...cite(plan),
      ...progress,
    ];
  });
  return list.length > 0 ? [{ heading: say("plans") }, { list }] : empty("plans");
}
