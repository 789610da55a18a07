// The lines of a briefing that name a meeting, an agreement or a turn in office, and what lines are joined with.

import { endOf } from "../../domain/extensions.js";
import { countryName, placeText, titleOf } from "../../domain/titles.js";
import type { PhraseKey } from "../../language/en/phrases.js";
import type { Locale } from "../../language/locale.js";
import type { Column, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { titleSpan } from "../shared/english.js";
import type { Citation } from "./citation.js";
import type { BriefContext } from "./context.js";
import type { CoordinatorTurn } from "./coordinators.js";

/** "16th ASEAN-Russia Senior Officials' Meeting (ARSOM), Bali, Indonesia, 19–20 February 2019". */
export function meetingText(record: ArsomRecord, { store, locale }: BriefContext): Text {
  const { start, end, status } = record.fields as { [field: string]: string | undefined };
  const place = placeBeside(titleOf(record, store, locale), placeText(record, store, locale));
  const when = start ? `, ${locale.span(start, end ?? start)}` : "";
  const tbc = status && status !== "held" ? `, ${locale.label(status)}` : "";
  return [titleSpan(record, store, locale), `${place ? `, ${place}` : ""}${when}${tbc}`];
}

/** A place to be said behind a title; null where the title names its city. */
export function placeBeside(title: string, place: string | null): string | null {
  const [city = ""] = place?.split(", ") ?? [];
  return title.includes(city) ? null : place;
}

/** "Comprehensive Plan of Action …, 2016–2020"; years that the title has are not said twice. */
export function titleWithPeriod(record: ArsomRecord, { store, locale }: BriefContext): Text {
  const from = record.fields.from as string | undefined;
  const end = endOf(record)?.text;
  const title = titleOf(record, store, locale);
  const said = [from, end].every((date) => date !== undefined && title.includes(date));
  return [titleSpan(record, store, locale), (from || end) && !said ? `, ${locale.span(from, end)}` : ""];
}

/** "Indonesia, 2018–2021 (focus: counter-terrorism, cyber-security and disaster management)", "Malaysia, as of February 2025". */
export function turnText(turn: CoordinatorTurn, { locale, store, say, cite, subject }: BriefContext): Text {
  const stated = turn.from || turn.to ? `, ${locale.span(turn.from ?? undefined, turn.to ?? undefined)}` : "";
  const period = stated || (turn.seen ? `, ${say("term-seen", { date: { date: turn.seen } })}` : "");
  const focus = turn.focus.length > 0 ? ` (${say("focus")}: ${listOf(turn.focus.map(subject), locale)})` : "";
  return [`${countryName(turn.country, store, locale)}${period}${focus}`, ...cite(turn)];
}

/** Who coordinates; of a partner that has no coordinator by its status, who does instead where a mechanism says so. */
export function coordinatorText(context: BriefContext): Text {
  const { data, say, locale, record } = context;
  const { now, none_by_status } = data.coordinators;
  if (now) return turnText(now, context);
  if (!none_by_status) return [say("unknown")];
  const status = locale.label(String(record(data.partner).fields.status));
  const secretariat = data.mechanisms.find(({ asean_side }) => asean_side === "secretariat");
  if (!secretariat) return [say("coordinator-none", { status })];
  return [say("coordinator-none-but", { status, side: locale.label("secretariat") }), ...context.cite(secretariat)];
}

/** The footing of what rests on these sources and is not in doubt. */
export function certain(sources: string[]): Citation {
  return { sources, disputed: false, later: false };
}

/** The columns of a table, headed in words. */
export function columns(say: BriefContext["say"], keys: PhraseKey[]): Column[] {
  return keys.map((key) => ({ key, heading: say(key) }));
}

/** Texts one behind another, parted by semicolons. */
export function joinTexts(texts: Text[]): Text {
  return texts.flatMap((text, i) => (i > 0 ? ["; ", ...text] : text));
}

/** Names in a list; where one holds a comma or an "and" of its own, semicolons part them. */
export function listOf(names: string[], locale: Locale): string {
  const and = locale.list(["", ""]);
  return names.some((name) => name.includes(",") || name.includes(and)) ? names.join("; ") : locale.list(names);
}

/** A sentence with its full stop, which one that ends in an abbreviation has already: "2024 г." */
export function stopped(sentence: Text): Text {
  const last = sentence.at(-1);
  return typeof last === "string" && last.endsWith(".") ? sentence : [...sentence, "."];
}

/** Names and what they say, one behind another: "When: 4 April 2023. Where: Jakarta, Indonesia." */
export function fieldsInline(fields: { name: string; text: Text }[]): Text {
  return fields.flatMap(({ name, text }, i) => [i > 0 ? " " : "", ...stopped([{ emphasis: name }, ": ", ...text])]);
}
