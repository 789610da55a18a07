// A paper with a numbered list of the sources that it cites, for readers to whom ids say nothing.

import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import { citedSources, SourceNumbers } from "../brief/sources.js";

/** The paper with its sources listed at the end, numbered in the order in which they are cited; one that cites none as it is. */
export function sourced(paper: Paper, store: Store, locale: Locale): Paper {
  const numbers = new SourceNumbers();
  for (const span of paper.blocks.flatMap(textsOf).flat()) if (typeof span === "object" && "cite" in span) numbers.of(span.cite);
  if (numbers.order.length === 0) return paper;
  const blocks = [...paper.blocks, { sources: locale.phrase("sources") }];
  return { ...paper, blocks, sources: citedSources(numbers, store, locale) };
}

function textsOf(block: Block): Text[] {
  if ("paragraph" in block) return [block.paragraph];
  if ("note" in block) return [block.note];
  return "list" in block ? block.list : [];
}
