// Section 7: the coordinators: previous, now, next by the rota.

import { countryName } from "../../../domain/titles.js";
import type { Block } from "../../../model/paper.js";
import type { Turn } from "../coordinators.js";
import { runIn, turnText } from "../lines.js";
import type { Pen } from "../pen.js";

/** One line in short, a table in full. */
export function coordinatorBlocks(pen: Pen): Block[] {
  const { data, say, words, store, length } = pen;
  const { previous, now, next } = data.coordinators;
  const turn = (one: Turn | null) => (one ? turnText(one, pen) : [say("unknown")]);
  const fields = [
    { name: say("previous"), text: turn(previous) },
    { name: say("now"), text: turn(now) },
    { name: say("next-by-rota"), text: [next ? countryName(next, store, words) : say("rota-unknown")] },
  ];
  return [{ heading: say("coordinators") }, length.runIn ? { paragraph: runIn(fields) } : { fields }];
}
