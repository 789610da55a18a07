// The footnotes: each source that is cited, said in full once and referred to after that.
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
import { shortAddress } from "../citing.js";
import { linkTo, xmlText } from "./links.js";

/** The footnotes of one document: one a source, in the order of their first citation. */
export class Notes {
  private readonly sources?: Map<string, CitedSource>;
  private readonly numbers = new Map<string, number>();

  constructor(sources: CitedSource[] | undefined) {
    if (sources) this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** A citation: the marks of its sources; the ids where the paper lists no sources. */
  cite(ids: string[]): ParagraphChild[] {
    if (!this.sources) return [new TextRun(xmlText(`[${ids.join(", ")}]`))];
    return ids.flatMap((id, i) => [...(i > 0 ? [new TextRun({ style: "FootnoteReference", text: ", " })] : []), ...this.mark(id)]);
  }

  /** True when citations become footnotes. */
  get numbered(): boolean {
    return this.sources !== undefined;
  }

  /** The footnotes by their numbers. */
  footnotes(): { [number: string]: { children: Paragraph[] } } {
    return Object.fromEntries([...this.numbers].map(([id, number]) => [number, { children: [this.footnote(id)] }]));
  }

  /** A footnote where a source is cited first, after that a reference to it. */
  private mark(id: string): ParagraphChild[] {
    const known = this.numbers.get(id);
    if (known !== undefined) return [new NoteReference(known) as unknown as ParagraphChild];
    const number = this.numbers.size + 1;
    this.numbers.set(id, number);
    // The bookmark is what later citations refer to; the library's own bookmarks number themselves over all documents.
    return [
      new BookmarkStart(bookmark(number), number),
      new FootnoteReferenceRun(number),
      new BookmarkEnd(number),
    ] as unknown as ParagraphChild[];
  }

  /** A source and its address, for a reader who holds it on paper. */
  private footnote(id: string): Paragraph {
    const { text = id, url } = this.sources?.get(id) ?? {};
    const address = url === undefined ? undefined : shortAddress(url);
    const link = url === undefined || address === undefined ? undefined : linkTo(url, address, "SourceLink");
    return new Paragraph({
      style: "FootnoteText",
      children: [new TextRun(` ${xmlText(text)}${address ? ", " : ""}`), link ?? new TextRun(xmlText(address ?? ""))],
    });
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
