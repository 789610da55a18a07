// Character references of HTML and Markdown: `&nbsp;`, `&#8211;`.
import { DecodingMode, HtmlEntityDecoder } from "entities/decode";

/** Reads the reference that begins at an offset: the characters it stands for, and where it ends; undefined where `&` is only itself. */
export function characterReference(source: string, at: number): { words: string; end: number } | undefined {
  let words = "";
  const decoder = new HtmlEntityDecoder((code) => {
    words += String.fromCodePoint(code);
  });
  decoder.startEntity(DecodingMode.Legacy);
  // No name of a character is longer than this, and what follows it need not be looked at.
  const rest = source.slice(at + 1, at + 64);
  const read = decoder.write(rest, 0);
  const width = read >= 0 ? read : decoder.end();
  return words === "" || width === 0 ? undefined : { words, end: at + width };
}
