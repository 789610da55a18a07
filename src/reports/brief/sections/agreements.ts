// Section 9: agreements by type, the newest first.

import { titleOf } from "../../../domain/titles.js";
import { compareCodes } from "../../../model/fold.js";
import type { Block, Text } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { joinTexts } from "../lines.js";

/** A line a type. */
export function agreementBlocks({ data, say, locale, store, cite, record, length, upTo, empty }: BriefContext): Block[] {
  const dateOf = (id: string): string | undefined => {
    const { adopted, signed, in_force } = record(id).fields as { [field: string]: string | undefined };
    return adopted ?? signed ?? in_force;
  };
  const newestFirst = data.agreements.flatMap(({ items }) => items).sort((a, b) => compareCodes(dateOf(b.id) ?? "", dateOf(a.id) ?? ""));
  const chosen = new Set(upTo(length.agreements, newestFirst, "agreements"));
  const list = data.agreements.flatMap(({ type, items }): Text[] => {
    const texts = items
      .filter((one) => chosen.has(one))
      .map((one): Text => {
        const date = dateOf(one.id);
        return [titleOf(record(one.id), store, locale), date ? `, ${locale.date(date)}` : "", ...cite(one)];
      });
    return texts.length > 0 ? [[{ strong: locale.label(type === "agreement" ? "agreements" : type) }, ": ", ...joinTexts(texts)]] : [];
  });
  return list.length > 0 ? [{ heading: say("agreements") }, { list }] : empty("agreements");
}
