// Terms of office that begin and end, and who is next by the rota.

import { inOffice } from "../../domain/in-office.js";
import { type NextTurn, nextChair, nextCoordinator, recordedAfter, successorOf } from "../../domain/next.js";
import { type HeldTerm, type Office, officesIn } from "../../domain/terms.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import { type DueContext, type DueItem, isComing, isPast, itemOf, nameOfCountry, partnerName, said, withSuccessor } from "./item.js";

/** The lines on every office. */
export function termsDue(context: DueContext): DueItem[] {
  const offices = [...officesIn(context.store).values()];
  const stated = offices.flatMap((office) =>
    office.terms.flatMap((held) => [...beginning(held, context), ...ending(held, office, context)]),
  );
  return [...stated, ...byRota(context)];
}

function beginning(held: HeldTerm, context: DueContext): DueItem[] {
  const { from } = held.span;
  // A term that began earlier this month or year may be meant: only what is certainly to come is said to begin.
  if (!from || from.earliest < context.today || !isComing(from, context)) return [];
  const title = said(held.term.fields.office === "asean-chair" ? "chair-begins" : "term-begins", slotsOf(held, context), context.locale);
  return [itemOf(held.term, ["from"], context, { date: from.text, event: "term-begins", basis: "stated", country: held.country, title })];
}

function ending(held: HeldTerm, office: Office, context: DueContext): DueItem[] {
  const { to } = held.span;
  const successor = successorOf(held, office);
  const overdue = isPast(to, context) && !successor;
  if (!to || !(overdue || isComing(to, context))) return [];
  // Its successor has begun for certain: it is over, though its own end is known to the year alone.
  if (successor?.span.from && successor.span.from.latest <= context.today) return [];
  const what = said(endingOf(held, overdue), slotsOf(held, context), context.locale);
  const undated = office.terms.filter(({ span: { from, to: end, seen = [] } }) => !from && !end && seen.length === 0);
  const names = undated.map(({ country }) => nameOfCountry(country, context));
  const title = withSuccessor(what, successor && nameOfCountry(successor.country, context), names, context.locale);
  const line = { date: to.text, event: "term-ends", basis: "stated", country: held.country, title } as const;
  return [itemOf(held.term, ["to"], context, { ...line, successor: successor?.term.id ?? null })];
}

function endingOf({ term }: HeldTerm, over: boolean): PhraseKey {
  const office = term.fields.office === "asean-chair" ? "chair" : "term";
  return over ? `due-${office}-over` : `${office}-ends`;
}

/** Who is next as chair of ASEAN and as coordinator of each partner, where no term is recorded for that time. */
function byRota(context: DueContext): DueItem[] {
  const { store, today } = context;
  const turns: [partner: string | undefined, turn: NextTurn | undefined][] = [[undefined, nextChair(today, store)]];
  for (const partner of new Set(store.all("partner").map(({ id }) => id))) turns.push([partner, nextCoordinator(partner, today, store)]);
  return turns.flatMap(([partner, turn]) => (turn && isComing(turn.year, context) ? lineOf(partner, turn, context) : []));
}

function lineOf(partner: string | undefined, turn: NextTurn, context: DueContext): DueItem[] {
  const { store, locale, today } = context;
  const { country, year, from } = turn;
  const office = officesIn(store).get(partner === undefined ? "asean-chair" : `coordinator ${partner}`);
  if (office && recordedAfter(office, inOffice(office, today)?.held, turn)) return [];
  const slots = { country: nameOfCountry(country, context), partner: partnerName(partner, store, locale) };
  const title = said(partner === undefined ? "due-next-chair" : "due-next-coordinator", slots, locale);
  const line = { date: year.text, event: "next-by-rota", basis: "computed", by: "rota", country, title } as const;
  return [itemOf(from, ["country"], context, { ...line, partner: partner ?? null })];
}

function slotsOf({ term, country }: HeldTerm, context: DueContext): { country: string; partner: string } {
  return { country: nameOfCountry(country, context), partner: partnerName(term.fields.partner, context.store, context.locale) };
}
