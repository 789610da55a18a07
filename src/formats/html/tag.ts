// Elements of HTML: closed by a tag of their own, but for the few that hold nothing.
import { type Attributes, type Child, element, type Markup } from "../svg/markup.js";

const VOID = new Set(["meta", "input", "br"]);

/** An element of HTML, its texts escaped. */
export function tag(name: string, attributes: Attributes, ...children: Child[]): Markup {
  // An empty text keeps the end tag: `<td/>` would stay open in HTML.
  const { markup } = element(name, attributes, ...children);
  return { markup: VOID.has(name) || !markup.endsWith("/>") || children.some(holds) ? markup : `${markup.slice(0, -2)}></${name}>` };
}

function holds(child: Child): boolean {
  return child !== undefined && (typeof child === "string" ? child : child.markup) !== "";
}

/** Pieces one behind the other. */
export function joinMarkup(parts: Markup[], between = ""): Markup {
  return { markup: parts.map(({ markup }) => markup).join(between) };
}
