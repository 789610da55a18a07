// The numbered sources at the end, each the target of its citations.
import type { CitedSource } from "../../model/paper.js";
import { shortAddress } from "../citing.js";
import type { Markup } from "../svg/markup.js";
import { safeAddress } from "./links.js";
import { tag } from "./tag.js";

/** The list. */
export function sourceList(sources: CitedSource[]): Markup {
  return tag("ol", { class: "sources" }, ...sources.map(sourceItem));
}

function sourceItem({ number, text, url }: CitedSource): Markup {
  const address = safeAddress(url);
  const shown = url
    ? [" ", address ? tag("a", { href: address, rel: "noopener noreferrer" }, shortAddress(url)) : tag("span", { class: "faint" }, url)]
    : [];
  return tag("li", { id: `source-${number}`, value: number, class: "item" }, text, ...shown);
}
