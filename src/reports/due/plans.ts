// Plans of action that end, each with the plan that follows it.

import { type Plan, plansIn } from "../../domain/plans.js";
import { titleOf } from "../../domain/titles.js";
import { type DueContext, type DueItem, isComing, isPast, itemOf, said, withSuccessor } from "./item.js";

/** The lines on every plan that ends, or has run out with none after it. */
export function plansDue(context: DueContext): DueItem[] {
  return [...plansIn(context.store).values()].flatMap((plans) => plans.flatMap((plan) => ending(plan, plans, context)));
}

function ending(plan: Plan, plans: Plan[], context: DueContext): DueItem[] {
  const { record, to, ends } = plan;
  const { store, locale, today } = context;
  const next = following(plan, plans);
  if (!to || !(isComing(to, context) || (isPast(to, context) && !next))) return [];
  // A plan that another has replaced before its time ends no more.
  if (next && next.latest < today) return [];
  const what = said(isPast(to, context) ? "due-plan-over" : "plan-ends", { title: titleOf(record, store, locale) }, locale);
  const title = withSuccessor(what, next && titleOf(next.record, store, locale), [], locale);
  const line = { date: to.text, event: "plan-ends", basis: "stated", title } as const;
  return [itemOf(record, [String(ends[0])], context, { ...line, successor: next?.record.id ?? null })];
}

/** The plan that takes the place of another, or the first that reaches beyond it. */
function following(plan: Plan, plans: Plan[]): Plan | undefined {
  const others = plans.filter((other) => other !== plan);
  const superseding = others.find(({ record }) => record.fields.supersedes?.includes(plan.record.id));
  return superseding ?? others.find((other) => other.latest > plan.latest);
}
