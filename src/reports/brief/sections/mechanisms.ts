// Section 4: the mechanisms, with level, how often, how many held, last, next, who chairs.
import type { PhraseKey } from "../../../language/en/phrases.js";
import type { Block, Text } from "../../../model/paper.js";
import { heldText } from "../../shared/held.js";
import type { BriefContext } from "../context.js";
import { columns, joinTexts, stopped } from "../lines.js";
import type { MechanismData } from "../mechanisms.js";

/** A table of the series: in short those whose last meeting is told first, and one column of two narrow ones. */
export function mechanismBlocks(context: BriefContext): Block[] {
  const { data, say, cite, name, length, upTo, empty } = context;
  // Last meetings stand in the order in which they are told: that of each level, then the newest.
  const told = data.last_of_each.map(({ id }) => id);
  const place = ({ last }: MechanismData) => (last ? told.indexOf(last) : told.length);
  const weightiest = [...data.mechanisms].sort((a, b) => place(a) - place(b));
  const chosen = new Set(upTo(length.mechanisms, weightiest, "mechanisms"));
  const shown = data.mechanisms.filter((one) => chosen.has(one));
  const rows = shown.map((one): Text[] => {
    const { level, every, held, last, next, chairs } = wordsFor(one, context);
    const cells = length.runIn ? [list([level, every]), held, list([last, next]), chairs] : [level, every, held, last, next, chairs];
    return [[name(one.id), ...cite(one)], ...cells.map((cell) => [cell || say("unknown-sign")])];
  });
  const also = alsoMeets(context);
  if (rows.length + also.length === 0) return empty("mechanisms");
  const keys: PhraseKey[] = length.runIn
    ? ["mechanism", "level-every", "on-record", "last-next", "who-chairs"]
    : ["mechanism", "level", "every", "on-record", "last", "next", "who-chairs"];
  const table: Block[] = rows.length > 0 ? [{ table: { columns: columns(say, keys), rows } }] : [];
  return [{ heading: say("mechanisms") }, ...table, ...also];
}

/** "Also meets in: ASEAN Plus Three Summit, last 10 October 2024; East Asia Summit, since 2011." */
function alsoMeets({ data, say, cite, name, record }: BriefContext): Block[] {
  const parts = data.also_meets_in.map(({ id, joined, last, ...footing }): Text => {
    const start = last ? record(last).fields.start : undefined;
    const words = [
      name(id),
      ...(joined === null ? [] : [say("also-since", { date: { date: joined } })]),
      ...(typeof start === "string" ? [say("also-last", { date: { date: start } })] : []),
    ];
    // Only a date needs a source of its own here.
    return [words.join(", "), ...(joined === null ? [] : cite(footing))];
  });
  return parts.length > 0 ? [{ paragraph: stopped([{ strong: say("also-meets-in") }, ": ", ...joinTexts(parts)]) }] : [];
}

function list(parts: string[]): string {
  return parts.filter(Boolean).join("; ");
}

/** What a row says; empty where it is not known. */
function wordsFor(one: MechanismData, { say, locale, record }: BriefContext) {
  const last = one.last ? record(one.last).fields : {};
  return {
    level: locale.label(one.level),
    every: one.every === null ? "" : one.every === 1 ? say("every-year") : say("every-years", { count: one.every }),
    held: heldText(one, locale),
    last: last.start ? locale.span(String(last.start), String(last.end ?? last.start)) : "",
    next: one.next === null ? "" : one.overdue ? say("overdue", { date: { date: one.next } }) : one.next,
    chairs: one.asean_side ? locale.label(one.asean_side) : "",
  };
}
