// Section 7: the coordinators: previous, now, next by the rota.

import { countryName } from "../../../domain/titles.js";
import type { Block } from "../../../model/paper.js";
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
    { name: say("next-by-rota"), text: [nextText(context)] },
  ];
  return [{ heading: say("coordinators") }, length.runIn ? { paragraph: fieldsInline(fields) } : { fields }];
}

function nextText({ data, say, locale, store }: BriefContext): string {
  const { next, next_strength } = data.coordinators;
  if (!next) return say("rota-unknown");
  const country = countryName(next, store, locale);
  return next_strength === "seen" ? say("rota-seen", { country }) : country;
}
