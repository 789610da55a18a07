// Text of spans: emphasis, links to what stands on the page, citations as raised numbers.
import type { Span, Text } from "../../model/paper.js";
import type { Child, Markup } from "../svg/markup.js";
import type { FilePlace } from "./place.js";
import { joinMarkup, tag } from "./tag.js";

/** A text as markup. */
export function inline(text: Text, place: FilePlace): Markup {
  return joinMarkup(text.map((span) => spanOf(span, place)));
}

function spanOf(span: Span, place: FilePlace): Markup {
  if (typeof span === "string") return joinMarkup([words(span)]);
  if ("strong" in span) return tag("strong", {}, span.strong);
  if ("emphasis" in span) return tag("em", {}, span.emphasis);
  if ("faint" in span) return tag("span", { class: "faint" }, span.faint);
  if ("alert" in span) return tag("strong", { class: "alert" }, span.alert);
  if ("foreign" in span) return tag("span", { lang: span.lang }, span.foreign);
  if ("cite" in span) return citation(span.cite, place);
  const source = place.sources.get(span.record);
  const toSource = source && `#source-${source.number}`;
  const target = place.shown.has(span.record) ? `#record-${span.record}` : toSource;
  const { lang, text, record } = span;
  return target ? tag("a", { lang, href: target }, text) : tag("span", { lang, class: "record", title: record }, text);
}

function words(text: string): Markup {
  const { markup } = tag("b", {}, text);
  return { markup: markup.slice(3, -4) };
}

/** `[3, 7]`, raised; each number leads to its source. */
export function citation(ids: string[], { sources, locale }: FilePlace): Markup {
  const numbers = ids.flatMap((id, i): Child[] => {
    const number = sources.get(id)?.number;
    return [i > 0 ? ", " : undefined, number === undefined ? id : tag("a", { href: `#source-${number}` }, String(number))];
  });
  return tag(
    "sup",
    { class: "cite" },
    tag("span", { class: "unseen" }, ` ${locale.kind({ name: "source", plural: "sources" }, 2)} `),
    "[",
    ...numbers,
    "]",
  );
}
