// Text in a Word document: what a span becomes, and nothing in it that could be anything but text.
import { type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Span, Text } from "../../model/paper.js";
import { linkTo, xmlText } from "./links.js";
import type { Notes } from "./notes.js";
import { LANGUAGES } from "./styles.js";

/** The runs of a text; citations become footnotes where the paper lists its sources. */
export function runsOf(text: Text, notes: Notes): ParagraphChild[] {
  return text.flatMap((span, i) => runs(typeof span === "string" && notes.numbered && cites(text[i + 1]) ? span.trimEnd() : span, notes));
}

/** True of a citation: a footnote's mark stands close to what it is about. */
function cites(span: Span | undefined): boolean {
  return typeof span === "object" && "cite" in span;
}

function runs(span: Span, notes: Notes): ParagraphChild[] {
  if (typeof span === "string") return lines(span);
  if ("strong" in span) return lines(span.strong, { bold: true });
  if ("emphasis" in span) return lines(span.emphasis, { italics: true });
  if ("faint" in span) return addressIn(span.faint) ?? lines(span.faint, { color: "595959" });
  if ("alert" in span) return lines(span.alert, { bold: true, color: "A8230F" });
  if ("foreign" in span) return lines(span.foreign, inLanguage(span.lang));
  return "record" in span ? lines(span.text, inLanguage(span.lang)) : notes.cite(span.cite);
}

/** A text with its line breaks. */
function lines(text: string, look: IRunOptions = {}): TextRun[] {
  return text.split("\n").map((line, i) => new TextRun({ ...look, text: xmlText(line), break: i === 0 ? undefined : 1 }));
}

/** The language of a run where it is not the document's. */
function inLanguage(lang: string | undefined): IRunOptions {
  return lang === undefined ? {} : { language: { value: LANGUAGES[lang] ?? lang } };
}

/** A text that is an address and nothing else, as a link. */
function addressIn(text: string): ParagraphChild[] | undefined {
  const link = linkTo(text.trim(), text.trim());
  return link && [new TextRun(/^\s*/.exec(text)?.[0] ?? ""), link];
}
