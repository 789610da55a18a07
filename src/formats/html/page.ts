// The page around the blocks: its head, its policy, its sections, its sources.
import { createHash } from "node:crypto";
import type { Block, Paper } from "../../model/paper.js";
import type { Markup } from "../svg/markup.js";
import { unbroken } from "../unbroken.js";
import { blockOf } from "./blocks.js";
import { type FilePlace, placeFor } from "./place.js";
import { script } from "./script.js";
import { sourceList } from "./sources.js";
import { style } from "./style.js";
import { joinMarkup, tag } from "./tag.js";
import { tools } from "./tools.js";

/** A paper as one page; only its own style and script may run in it, and nothing may be fetched. */
export async function htmlPage(paper: Paper): Promise<string> {
  const place = await placeFor(paper);
  const { locale, lang } = place;
  const title = paper.title ?? "arsom";
  const sections = await sectionsOf(place);
  const main = tag(
    "main",
    { id: "text", tabindex: -1 },
    joinMarkup(
      sections.map(({ markup }) => markup),
      "\n",
    ),
  );
  const body = [
    tag("a", { class: "skip", href: "#text" }, locale.phrase("page-skip")),
    tag("header", {}, tag("h1", {}, title)),
    contents(sections, place),
    tools(place),
    main,
    { markup: `<script>${script}</script>` },
  ];
  const head = [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    ...(paper.date ? [tag("meta", { name: "date", content: paper.date })] : []),
    tag("title", {}, title),
    { markup: `<style>${style}</style>` },
  ];
  const whole = tag(
    "html",
    { lang },
    tag("head", {}, joinMarkup(head, "\n")),
    { markup: "\n" },
    tag("body", { class: place.drawnFirst ? "drawn" : undefined }, joinMarkup(body, "\n")),
  );
  return `<!doctype html>\n${unbroken(whole.markup)}\n`;
}

const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

interface Section {
  id: string;
  heading?: string;
  markup: Markup;
}

/** Each heading begins a section; what stands before the first is one without. */
async function sectionsOf(place: FilePlace): Promise<Section[]> {
  const { paper, locale } = place;
  const groups: { heading?: string; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of paper.blocks) {
    if ("heading" in block) groups.push({ heading: block.heading, blocks: [] });
    else if ("sources" in block) groups.push({ heading: block.sources, blocks: [block] });
    else groups.at(-1)?.blocks.push(block);
  }
  const sections: Section[] = [];
  for (const { heading, blocks } of groups) {
    if (heading === undefined && blocks.length === 0) continue;
    const parts: Markup[] = [];
    for (const block of blocks) parts.push(await blockOf(block, place));
    sections.push(section(sections.length + 1, heading, joinMarkup(parts, "\n")));
  }
  const { sources } = paper;
  if (sources && sources.length > 0 && !paper.blocks.some((block) => "sources" in block))
    sections.push(section(sections.length + 1, locale.phrase("sources"), sourceList(sources)));
  return sections;
}

function section(number: number, heading: string | undefined, content: Markup): Section {
  const id = `section-${number}`;
  const body = tag("div", { class: "body", id: `${id}-body` }, content);
  if (heading === undefined) return { id, markup: body };
  const title = tag("h2", { id: `${id}-title` }, tag("span", {}, heading));
  return { id, heading, markup: tag("section", { id, "aria-labelledby": `${id}-title` }, title, body) };
}

function contents(sections: Section[], { locale }: FilePlace): Markup {
  const headed = sections.filter(({ heading }) => heading !== undefined);
  if (headed.length < 4) return joinMarkup([]);
  const links = headed.map(({ id, heading }) => tag("li", {}, tag("a", { href: `#${id}` }, heading)));
  return tag("nav", { "aria-label": locale.phrase("page-contents") }, tag("ul", {}, ...links));
}
