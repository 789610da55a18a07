// Citations by number: `[3, 7]` instead of the ids of sources, where a paper lists its sources.
import type { Block, CitedSource, Span, Text } from "../model/paper.js";

/** The blocks of a paper for a format that prints its sources as a numbered list. */
export function withSources(blocks: Block[], sources: CitedSource[] = []): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!("sources" in block)) return [block];
    const list = sources.map(({ text, url }): Text => [text, ...(url ? [{ faint: ` ${url}` }] : [])]);
    return [{ heading: block.sources }, { ordered: true, list }];
  });
}

/** An address as it is printed where it is also a link: without what every one begins with. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, "");
}

/** Puts numbers for ids into a block's text; without a list of sources the ids stay. */
export function citing(sources: CitedSource[] | undefined): (block: Block) => Block {
  if (!sources) return (block) => block;
  const numbers = new Map(sources.map(({ id, number }) => [id, String(number)]));
  const span = (one: Span): Span =>
    typeof one === "object" && "cite" in one ? { cite: one.cite.map((id) => numbers.get(id) ?? id) } : one;
  const text = (spans: Text): Text => spans.map(span);
  return (block) => {
    if ("paragraph" in block) return { paragraph: text(block.paragraph) };
    if ("note" in block) return { note: text(block.note) };
    if ("list" in block) return { ...block, list: block.list.map(text) };
    if ("fields" in block) return { fields: block.fields.map((field) => ({ ...field, text: text(field.text) })) };
    if ("table" in block) return { table: { ...block.table, rows: block.table.rows.map((row) => row.map(text)) } };
    return block;
  };
}
