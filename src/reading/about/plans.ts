// Plans of action by their partner and their years: "the ASEAN-Russia Plan of Action 2016-2020".
import { plansIn } from "../../domain/plans.js";
import { costTo } from "../assign.js";
import { of } from "../matches.js";
import type { PartnerPair } from "../pairs.js";
import { distance, type Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { isoText } from "../when.js";
import { offsetsOf } from "./offsets.js";

/** How far the years and the partner may stand from the plan's name, in characters. */
const REACH = 120;

/** The statements on plans of one sentence. */
export function aboutPlans(parsed: Parsed): TextStatement[] {
  const { found, dates, tokens, pairs, store } = parsed;
  const names = of(found, "plan");
  const statements: TextStatement[] = [];
  for (const date of dates) {
    if (!date.period) continue;
    const name = names
      .filter((plan) => costTo(date, plan, parsed) <= REACH)
      .sort((a, b) => costTo(date, a, parsed) - costTo(date, b, parsed))[0];
    // Years of a term or a mandate that stand nearer are not those of the plan.
    const other = of(found, "coordinator", "chair").some((one) => name && costTo(date, one, parsed) < costTo(date, name, parsed));
    const partner = name && !other ? partnerNear(name, parsed) : undefined;
    if (!name || !partner) continue;
    const [from, to] = [isoText(date.from), isoText(date.to)];
    const plans = plansIn(store).get(partner.partner) ?? [];
    const years = plans.map(({ record }) => ({ record, from: record.fields.from?.slice(0, 4), to: record.fields.to?.slice(0, 4) }));
    const exact = years.find((plan) => plan.from === from && plan.to === to);
    const alike = years.filter((plan) => plan.from === from || plan.to === to);
    const [meant, ...more] = exact ? [exact] : alike;
    if (!meant || more.length > 0) continue;
    statements.push({
      record: meant.record.id,
      field: "from",
      said: { from, to },
      ...offsetsOf(date, parsed),
      named: offsetsOf(name, parsed),
      caution: !partner.guessed && (pairs.length === 1 || distance(partner, name, tokens) < 60) ? [] : ["weak"],
    });
  }
  return statements;
}

/** The pair, else the only partner, near a plan's name. */
export function partnerNear(
  part: { first: number; last: number },
  { found, pairs, tokens, context, sole }: Parsed,
): PartnerPair | undefined {
  const near = [...pairs]
    .sort((a, b) => distance(a, part, tokens) - distance(b, part, tokens))
    .find((pair) => distance(pair, part, tokens) <= REACH);
  if (near) return near;
  const partners = of(found, "partner").filter((one) => distance(one, part, tokens) <= REACH);
  const ids = new Set(partners.map(({ means }) => (means.is === "partner" ? means.id : "")));
  const [only] = partners;
  if (only && ids.size === 1 && only.means.is === "partner") return { first: only.first, last: only.last, partner: only.means.id };
  return context && ids.size === 0
    ? { first: part.first, last: part.last, partner: context, ...(!sole && { guessed: true as const }) }
    : undefined;
}
