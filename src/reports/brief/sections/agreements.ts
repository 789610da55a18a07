// Section 9: agreements by type, the newest first.

import type { Block, Text } from "../../../model/paper.js";
import { capital } from "../../shared/capital.js";
import { titleSpan } from "../../shared/english.js";
import type { BriefContext } from "../context.js";
import { joinTexts } from "../lines.js";

/** A line a type; in short the documents stand under the pillars of cooperation. */
export function agreementBlocks({ data, say, locale, store, cite, record, length, empty }: BriefContext): Block[] {
  if (data.agreements.length === 0) return empty("agreements");
  if (length.runIn) return [];
  const list = data.agreements.map(({ type, items }): Text => {
    const texts = items.map((one): Text => {
      const { adopted, signed, in_force } = record(one.id).fields as { [field: string]: string | undefined };
      const date = adopted ?? signed ?? in_force;
      return [titleSpan(record(one.id), store, locale), date ? `, ${locale.date(date)}` : "", ...cite(one)];
    });
    const several = locale.own.labels[`many-${type}`] ?? locale.label(type);
    return [{ strong: capital(several) }, ": ", ...joinTexts(texts)];
  });
  return [{ heading: say("agreements") }, { list }];
}
