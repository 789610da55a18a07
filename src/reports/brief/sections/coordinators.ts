// Section 7: the coordinators: previous, now, next by the rota.

import { countryName } from "../../../domain/titles.js";
import type { Block } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import type { CoordinatorTurn } from "../coordinators.js";
import { fieldsInline, turnText } from "../lines.js";

/** One line in short, a table in full. */
export function coordinatorBlocks(context: BriefContext): Block[] {
  const { data, say, locale, store, length } = context;
  const { previous, now, next } = data.coordinators;
  const turn = (one: CoordinatorTurn | null) => (one ? turnText(one, context) : [say("unknown")]);
  const fields = [
    { name: say("previous"), text: turn(previous) },
    { name: say("now"), text: turn(now) },
    { name: say("next-by-rota"), text: [next ? countryName(next, store, locale) : say("rota-unknown")] },
  ];
  return [{ heading: say("coordinators") }, length.runIn ? { paragraph: fieldsInline(fields) } : { fields }];
}
