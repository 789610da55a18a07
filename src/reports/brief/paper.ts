// A briefing as a paper: its sections in order, every statement numbered to its sources.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { type Block, type Paper, plainText, type Table } from "../../model/paper.js";
import { briefContext } from "./context.js";
import type { BriefData } from "./data.js";
import type { Length } from "./length.js";
import { SECTIONS } from "./sections/index.js";
import { citedSources, SourceNumbers } from "./sources.js";

/** The paper, in the twelve sections of an overview of dialogue relations. */
export function briefPaper(data: BriefData, store: Store, locale: Locale, length: Length): Paper {
  const numbers = new SourceNumbers();
  const context = briefContext(data, store, locale, numbers, length);
  const { say } = context;
  const blocks: Block[] = [{ note: [say("as-of", { date: { date: data.as_of } })] }, ...SECTIONS.flatMap((section) => section(context))];
  const { records, sources } = data.left_out;
  const short = [...context.leftOut].map(([section, count]) => `${lowered(say(section))} (${count})`);
  const notes = [
    ...(context.absent.length > 0 ? [say("no-record-of", { sections: locale.list(context.absent.map((key) => lowered(say(key)))) })] : []),
    ...(blocks.some((block) => "table" in block && hasCell(block.table, say("unknown-sign"))) ? [say("unknown-sign-means")] : []),
    ...(short.length > 0 ? [say("more-in-full", { sections: locale.list(short) })] : []),
    ...(records + sources > 0 ? [say("left-out", { count: records, sources })] : []),
  ];
  if (notes.length > 0) blocks.push({ note: [notes.join(" ")] });
  blocks.push({ sources: say("sources") });
  return {
    title: say("brief-title", { partner: context.name(data.partner) }),
    lang: locale.lang,
    date: data.as_of,
    blocks,
    sources: citedSources(numbers, store, locale),
  };
}

/** True of a table with a cell that is this and nothing else. */
function hasCell({ rows }: Table, words: string): boolean {
  return rows.some((row) => row.some((cell) => plainText(cell) === words));
}

/** A heading inside a sentence begins small. */
function lowered(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}
