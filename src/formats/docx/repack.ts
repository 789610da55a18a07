// A packed document made fixed: nothing in it is of the moment or the machine it was made on.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { compareCodes } from "../../model/fold.js";

/** The same parts with more styles, zipped in the order of their names at a fixed time, relationships numbered, dated by `date` or not at all. */
export function repacked(bytes: Uint8Array, date: string | undefined, styles: string): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = new Map(
    Object.keys(parts)
      .sort(compareCodes)
      .map((name) => [name, strFromU8(parts[name] as Uint8Array)]),
  );
  const core = texts.get("docProps/core.xml");
  if (core !== undefined) texts.set("docProps/core.xml", dated(core, date));
  texts.set(
    "word/styles.xml",
    (texts.get("word/styles.xml") ?? "").replace("</w:styles>", () => `${styles}</w:styles>`),
  );
  for (const [name, text] of texts) if (name.endsWith(".rels")) renumber(texts, name, text);
  // A zip tells local time: the same words in every zone make the same bytes.
  const zipped: Zippable = {};
  for (const [name, text] of texts) zipped[name] = [strToU8(text), { level: 9, mtime: new Date(1980, 0, 1), os: 0 }];
  return zipSync(zipped);
}

function dated(core: string, date: string | undefined): string {
  return core.replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, (_, name, attributes) =>
    date === undefined ? "" : `<dcterms:${name}${attributes}>${date}T00:00:00Z</dcterms:${name}>`,
  );
}

/** Gives the relationships of a part the ids `rId1`, `rId2`…, in their order, there and in the part that uses them. */
function renumber(texts: Map<string, string>, name: string, text: string): void {
  const ids = [...text.matchAll(/<Relationship\b[^>]*?\sId="([^"]+)"/g)].map(([, id]) => id as string);
  const numbered = new Map(ids.map((id, i) => [id, `rId${i + 1}`]));
  const put = (part: string, attribute: RegExp) =>
    part.replace(attribute, (whole, before, id) => (numbered.has(id) ? `${before}${numbered.get(id)}"` : whole));
  texts.set(name, put(text, /(<Relationship\b[^>]*?\sId=")([^"]+)"/g));
  const part = name.replace(/_rels\/([^/]+)\.rels$/, "$1");
  const own = texts.get(part);
  if (own !== undefined) texts.set(part, put(own, /(\br:(?:id|embed|link)=")([^"]+)"/g));
}
