// Section 7: the coordinators: previous, now, next by the rota.

import { countryName } from "../../../domain/titles.js";
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { coordinatorText, fieldsInline, turnText } from "../lines.js";

/** One line in short, a table in full; of a partner that has none by its status, that alone. */
export function coordinatorBlocks(context: BriefContext): Block[] {
  const { data, say, length } = context;
  const { previous, none_by_status } = data.coordinators;
  if (none_by_status) return [];
  const fields = [
    { name: say("previous"), text: previous ? turnText(previous, context) : [say("unknown")] },
    // In short the box has said who it is.
    ...(length.runIn ? [] : [{ name: say("now"), text: coordinatorText(context) }]),
    nextField(context),
  ];
  return [{ heading: say("coordinators") }, length.runIn ? { paragraph: fieldsInline(fields) } : { fields }];
}

/** The term that is recorded as the next, else the country that the rota brings. */
function nextField(context: BriefContext): { name: string; text: Text } {
  const { data, say, locale, store } = context;
  const { next, next_turn, next_strength } = data.coordinators;
  if (next_turn) return { name: say("next-coordinator"), text: turnText(next_turn, context) };
  const name = say("next-by-rota");
  if (!next) return { name, text: [say("rota-unknown")] };
  const country = countryName(next, store, locale);
  return { name, text: [next_strength === "seen" ? say("rota-seen", { country }) : country] };
}
