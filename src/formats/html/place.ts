// What the parts of a page know of the whole: its words, its sources, the records that it shows.
import { localeOf } from "../../language/index.js";
import type { Locale } from "../../language/locale.js";
import type { CitedSource, Paper } from "../../model/paper.js";

export interface FilePlace {
  lang: string;
  locale: Locale;
  paper: Paper;
  sources: Map<string, CitedSource>;
  /** Records with a row of their own, that links may lead to. */
  shown: Set<string>;
  /** Those of them whose row has been printed: an id stands once on a page. */
  anchored: Set<string>;
  /** The drawing opens the paper: it fills a broad page, with the title above it. */
  drawnFirst: boolean;
}

/** The place of a paper, in the words of its language. */
export async function placeFor(paper: Paper): Promise<FilePlace> {
  const lang = paper.lang ?? paper.drawing?.lang ?? "en";
  return {
    lang,
    locale: await localeOf(lang),
    paper,
    sources: new Map((paper.sources ?? []).map((source) => [source.id, source])),
    shown: new Set(paper.blocks.flatMap((block) => ("timeline" in block ? block.timeline.map(({ id }) => id) : []))),
    anchored: new Set(),
    drawnFirst: opensWithDrawing(paper),
  };
}

function opensWithDrawing({ blocks, drawing }: Paper): boolean {
  const first = blocks.findIndex((block) => "drawing" in block);
  return first >= 0 && !!drawing && blocks.slice(0, first).every((block) => "note" in block);
}
