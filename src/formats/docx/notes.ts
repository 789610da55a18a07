// The footnotes: what a statement stands on, said in full once and referred to after that.
import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { CitedSource } from "../../model/paper.js";
import { linkTo, literal } from "./spans.js";

/** The footnotes of one document, in the order of their first citation. */
export class Notes {
  private readonly sources?: Map<string, CitedSource>;
  private readonly numbers = new Map<string, number>();
  private readonly cited: string[][] = [];

  constructor(sources: CitedSource[] | undefined) {
    if (sources) this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** A citation: a footnote, or a reference to the one that cites the same; the ids where the paper lists no sources. */
  cite(ids: string[]): ParagraphChild[] {
    if (!this.sources) return [new TextRun(literal(`[${ids.join(", ")}]`))];
    if (ids.length === 0) return [];
    const key = ids.join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return [new NoteReference(known) as unknown as ParagraphChild];
    const number = this.cited.push(ids);
    this.numbers.set(key, number);
    // The bookmark is what later citations refer to; the library's own bookmarks number themselves over all documents.
    return [
      new BookmarkStart(bookmark(number), number),
      new FootnoteReferenceRun(number),
      new BookmarkEnd(number),
    ] as unknown as ParagraphChild[];
  }

  /** True when citations become footnotes. */
  get numbered(): boolean {
    return this.sources !== undefined;
  }

  /** The footnotes by their numbers. */
  footnotes(): { [number: string]: { children: Paragraph[] } } {
    return Object.fromEntries(this.cited.map((ids, i) => [i + 1, { children: [this.footnote(ids)] }]));
  }

  private footnote(ids: string[]): Paragraph {
    const parts = ids.flatMap((id, i) => [new TextRun(i === 0 ? " " : "; "), ...this.source(id)]);
    return new Paragraph({ style: "FootnoteText", children: parts });
  }

  /** A source, linked to where it stands; the number is that of the list at the end, which spells the address out. */
  private source(id: string): ParagraphChild[] {
    const { text = id, url, number } = this.sources?.get(id) ?? {};
    const link = url === undefined ? undefined : linkTo(url, text, "SourceLink");
    const address = url === undefined || link ? "" : `, ${literal(url)}`;
    const place = number === undefined ? "" : ` [${number}]`;
    return [link ?? new TextRun(literal(text)), new TextRun(`${address}${place}`)];
  }
}

function bookmark(number: number): string {
  return `_RefNote${number}`;
}

/** The number of an earlier footnote, kept right by Word when footnotes are added. */
class NoteReference extends XmlComponent {
  constructor(number: number) {
    super("w:fldSimple");
    this.root.push(new Instruction({ instruction: `NOTEREF ${bookmark(number)} \\f \\h` }));
    this.root.push(new TextRun({ style: "FootnoteReference", text: String(number) }));
  }
}

class Instruction extends XmlAttributeComponent<{ instruction: string }> {
  protected override readonly xmlKeys = { instruction: "w:instr" };
}
