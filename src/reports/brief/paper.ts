// A briefing as a paper: its sections in order, every statement numbered to its sources.
import type { Words } from "../../language/words.js";
import type { Store } from "../../load/store.js";
import type { Block, Paper } from "../../model/paper.js";
import type { BriefData } from "./data.js";
import { inBrief } from "./in-brief.js";
import { penFor } from "./pen.js";
import {
  agreementBlocks,
  coordinatorBlocks,
  keyDateBlocks,
  lastOfEachBlocks,
  mechanismBlocks,
  openBlocks,
  peopleBlocks,
  planBlocks,
  subjectBlocks,
} from "./sections.js";
import { citedSources, SourceNumbers } from "./sources.js";

const SECTIONS = [
  inBrief,
  keyDateBlocks,
  mechanismBlocks,
  lastOfEachBlocks,
  peopleBlocks,
  coordinatorBlocks,
  planBlocks,
  agreementBlocks,
  subjectBlocks,
  openBlocks,
];

/** The paper, in the twelve sections of an overview of dialogue relations. */
export function briefPaper(data: BriefData, store: Store, words: Words): Paper {
  const numbers = new SourceNumbers();
  const pen = penFor(data, store, words, numbers);
  const { say } = pen;
  const blocks: Block[] = [{ note: [say("as-of", { date: { date: data.as_of } })] }, ...SECTIONS.flatMap((section) => section(pen))];
  const sources = citedSources(numbers, store, words);
  const { records, sources: hidden } = data.left_out;
  if (records + hidden > 0) blocks.push({ note: [say("left-out", { count: records, sources: hidden })] });
  blocks.push(
    { heading: say("sources") },
    { ordered: true, list: sources.map(({ text, url }) => [text, ...(url ? [{ faint: ` ${url}` }] : [])]) },
  );
  return { title: say("brief-title", { partner: pen.name(data.partner) }), lang: words.lang, date: data.as_of, blocks, sources };
}
