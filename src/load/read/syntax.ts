// What `yaml` says of broken text, in words a records keeper understands.
import type { Trouble } from "./reader.js";

const SAY: { [code: string]: string } = {
  BLOCK_AS_IMPLICIT_KEY: "colon",
  MULTILINE_IMPLICIT_KEY: "colon",
  BAD_SCALAR_START: "start",
  TAB_AS_INDENT: "tab",
  BAD_INDENT: "indent",
  BAD_DQ_ESCAPE: "escape",
};

/** The first error of a document as a trouble: the sentence to say, and the text it is about. */
export function syntaxTrouble(error: { code: string; message: string; pos: [number, number] }, text: string): Trouble {
  const [start, end] = error.pos;
  const trouble: Trouble = { rule: "yaml-syntax", start, end: Math.max(end, start + 1), say: SAY[error.code] ?? "other" };
  trouble.slots = { detail: error.message.replace(/\s+/g, " ").slice(0, 200), character: text.slice(start, start + 1) };
  if (error.code === "MISSING_CHAR" && /quote/.test(error.message)) return opened(trouble, text, "quote");
  if (/Flow (sequence|map)|flow collection/i.test(error.message) && /end with|unexpected end/i.test(error.message)) {
    return opened(trouble, text, "bracket");
  }
  if (error.code === "MISSING_CHAR" && /Implicit map keys/.test(error.message)) trouble.say = "no-colon";
  return trouble;
}

/** A quote or bracket never closed: the place to look is where it was opened, not the end of the record. */
function opened(trouble: Trouble, text: string, say: "quote" | "bracket"): Trouble {
  const lines = text.split("\n");
  const pattern = say === "quote" ? /(?:^|[\s,[{])(["'])/ : /[[{]/;
  let at = 0;
  for (const line of lines) {
    const hit = pattern.exec(line);
    if (hit && !closed(line, hit.index, say)) {
      const start = at + hit.index + hit[0].length - 1;
      return { ...trouble, say, start, end: start + 1 };
    }
    at += line.length + 1;
  }
  return { ...trouble, say };
}

function closed(line: string, from: number, say: "quote" | "bracket"): boolean {
  const rest = line.slice(from);
  if (say === "bracket") return /[\]}]\s*(#.*)?$/.test(rest);
  return (rest.match(/"/g)?.length ?? 0) % 2 === 0 && (rest.match(/'/g)?.length ?? 0) % 2 === 0;
}
