// Section 11: what sources dispute and how it was judged, and what is not known.

import { textOf, titleOf } from "../../../domain/titles.js";
import type { Block, Text } from "../../../model/paper.js";
import type { Disagreement, OtherValue } from "../../shared/disagreements.js";
import { english } from "../../shared/english.js";
import type { BriefContext } from "../context.js";
import { certain } from "../lines.js";

/** The disputes as a list, the unknown in one paragraph. */
export function openBlocks(context: BriefContext): Block[] {
  const { data, say, locale, store, record, length, upTo, empty } = context;
  const pairs = (list: Disagreement[]) => list.flatMap((one) => one.others.map((other) => [one, other] as const));
  const disputes = [
    ...upTo(length.disputed, pairs(data.disputed), "open-questions"),
    ...upTo(length.settled, pairs(data.settled), "open-questions"),
  ].map(([one, other]) => disputeText(one, other, context));
  const unknown = upTo(length.unknown, data.unknown, "not-known").map(({ id, fields }) =>
    say("unknown-of", {
      what: titleOf(record(id), store, locale),
      fields: locale.list(fields.map((field) => locale.label(`of-${field}`))),
    }),
  );
  const blocks: Block[] = [{ heading: say("open-questions") }];
  if (disputes.length > 0)
    blocks.push(...(length.runIn ? [] : [{ paragraph: [{ strong: say("disputed-by-sources") }] }]), { list: disputes });
  if (unknown.length > 0) blocks.push({ paragraph: [{ strong: say("not-known") }, ": ", `${unknown.join("; ")}.`] });
  if (disputes.length + unknown.length > 0) return blocks;
  return data.unknown.length > 0 ? [] : empty("open-questions");
}

/** What we hold, what another source says, how that was judged and why; in short the reason's first sentence. */
function disputeText(
  { title, field, held }: Disagreement,
  { value, sources, standing, reason, reason_lang }: OtherValue,
  context: BriefContext,
): Text {
  const { say, locale, record, cite, length } = context;
  const holding = held === null ? "" : `: ${say("we-hold", { value: held })}`;
  const where = locale.list([...new Set(sources.map(({ id }) => textOf(record(id), "publisher", locale) ?? id))]);
  const other = value ? say("value-in", { value, sources: where }) : where;
  const judged = say(standing === "settled" ? "rejected" : "open");
  const why = length.reasons === "first sentence" ? reason?.replace(/(?<=[^.][.!?])\s.*$/s, "") : reason;
  return [
    { strong: title },
    field ? `, ${locale.label(`of-${field}`)}${holding}` : "",
    `; ${other}`,
    ...cite(certain(sources.map(({ id }) => id))),
    ` (${judged})`,
    ...(why ? [". ", english(why, locale, reason_lang ?? undefined)] : []),
  ];
}
