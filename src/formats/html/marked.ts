// A marked text: its words as they stand, each mark with a number that leads to its note.
import type { MarkedText } from "../../model/paper.js";
import type { Child, Markup } from "../svg/markup.js";
import type { FilePlace } from "./place.js";
import { inline } from "./spans.js";
import { joinMarkup, tag } from "./tag.js";

/** The text, and its notes beside it on a wide screen, below it on others; `prefix` keeps the numbers of several texts apart. */
export function marked({ text, marks }: MarkedText, place: FilePlace, prefix: string): Markup {
  const paragraphs: Child[][] = [[]];
  const plain = (words: string) => {
    for (const [i, line] of words.split("\n").entries()) {
      if (i > 0) paragraphs.push([]);
      if (line !== "") paragraphs.at(-1)?.push(line);
    }
  };
  let at = 0;
  for (const [i, mark] of marks.entries()) {
    plain(text.slice(at, mark.start));
    const id = `${prefix}-${i + 1}`;
    const number = tag("sup", { class: "cite" }, tag("a", { id: `at-${id}`, href: `#note-${id}` }, `[${i + 1}]`));
    paragraphs.at(-1)?.push(tag("mark", { class: mark.class }, text.slice(mark.start, mark.end)), number);
    at = mark.end;
  }
  plain(text.slice(at));
  const body = paragraphs.filter((parts) => parts.length > 0).map((parts) => tag("p", {}, ...parts));
  const notes = marks.map(({ note, class: verdict }, i) =>
    tag(
      "li",
      { id: `note-${prefix}-${i + 1}`, class: `item ${verdict}` },
      inline(note, place),
      " ",
      tag("a", { href: `#at-${prefix}-${i + 1}`, class: "back" }, "↑"),
    ),
  );
  return tag(
    "div",
    { class: "marked" },
    tag("div", { class: "words" }, joinMarkup(body, "\n")),
    notes.length > 0 ? tag("ol", { class: "notes" }, ...notes) : undefined,
  );
}
