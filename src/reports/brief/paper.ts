// A briefing as a paper: its sections in order, every statement numbered to its sources.
import type { Words } from "../../language/words.js";
import type { Store } from "../../load/store.js";
import type { Block, Paper } from "../../model/paper.js";
import type { BriefData } from "./data.js";
import type { Length } from "./length.js";
import { penFor } from "./pen.js";
import { SECTIONS } from "./sections/index.js";
import { citedSources, SourceNumbers } from "./sources.js";

/** The paper, in the twelve sections of an overview of dialogue relations. */
export function briefPaper(data: BriefData, store: Store, words: Words, length: Length): Paper {
  const numbers = new SourceNumbers();
  const pen = penFor(data, store, words, numbers, length);
  const { say } = pen;
  const blocks: Block[] = [{ note: [say("as-of", { date: { date: data.as_of } })] }, ...SECTIONS.flatMap((section) => section(pen))];
  const { records, sources } = data.left_out;
  const short = [...pen.leftOut].map(([section, count]) => `${say(section)} (${count})`);
  const notes = [
    say("unknown-sign-means"),
    ...(short.length > 0 ? [say("more-in-full", { sections: words.list(short) })] : []),
    ...(records + sources > 0 ? [say("left-out", { count: records, sources })] : []),
  ];
  blocks.push({ note: [notes.join(" ")] });
  blocks.push({ sources: say("sources") });
  return {
    title: say("brief-title", { partner: pen.name(data.partner) }),
    lang: words.lang,
    date: data.as_of,
    blocks,
    sources: citedSources(numbers, store, words),
  };
}
