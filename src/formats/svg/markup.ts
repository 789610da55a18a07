// Elements of XML and HTML, in which every text and attribute is escaped.
import { escapeLines, escapeRunnerCommands } from "../../model/escape.js";

/** Markup that is already safe, as opposed to text. */
export interface Markup {
  markup: string;
}

export type Child = string | Markup | undefined;
export type Attributes = { [name: string]: string | number | undefined };

/** An element; texts among its children are escaped, attributes without a value left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const markupOf = (child: Child) => (typeof child === "string" ? escapeXml(child) : (child?.markup ?? ""));
  const inner = children.map(markupOf).join("");
  return { markup: `${startTag(name, attributes)}${inner === "" ? "/>" : `>${inner}</${name}>`}` };
}

/** The opening of an element, without its bracket. */
export function startTag(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${list.map(([key, value]) => ` ${key}="${escapeXml(typeof value === "number" ? String(rounded(value)) : String(value))}"`).join("")}`;
}

/** Pieces of markup one behind the other, a line each. */
export function lines(parts: Markup[]): Markup {
  return { markup: parts.map(({ markup }) => markup).join("\n") };
}

/** Text in which nothing is markup, and no character that XML forbids. */
export function escapeXml(text: string): string {
  const markup = escapeLines(text)
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, reference);
  return escapeRunnerCommands(markup, reference);
}

/** A character by its number. */
function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** A length to a tenth, so that the same drawing has the same bytes. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
