// Text for a manual page, in the macros of man(7), with nothing in it that roff would take for its own.

const OWN: { [character: string]: string } = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
  '"': "\\(dq",
};

/** A line as it is; what roff or another encoding might read differently stands by its name. */
export function escapeRoff(line: string): string {
  const own = line.replace(/[\\\-'`^~"]/g, (character) => OWN[character] as string);
  const plain = own.replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
  );
  return plain.startsWith(".") ? `\\&${plain}` : plain;
}

/** Running text, in lines of a readable length. */
export function roffText(words: string): string[] {
  const lines = words.trim().match(/\S(?:.{0,60}\S)?(?!\S)|\S+/gs) ?? [];
  return lines.map((line) => escapeRoff(line.replace(/\s+/g, " ")));
}

/** A section with its lines. */
export function section(name: string, lines: string[]): string[] {
  return [`.SH ${escapeRoff(name.toUpperCase())}`, ...lines];
}

/** A section below a section. */
export function subsection(name: string, lines: string[]): string[] {
  return [`.SS ${escapeRoff(name)}`, ...lines];
}

/** A further paragraph of running text. */
export function paragraph(words: string): string[] {
  return [".PP", ...roffText(words)];
}

/** Lines that stay as they are. */
export function verbatim(lines: string): string[] {
  return [".nf", ...lines.trim().split("\n").map(escapeRoff), ".fi"];
}

/** A term, in bold, and what it means. */
export function item(term: string, means: string): string[] {
  return [".TP", `\\fB${escapeRoff(term)}\\fR`, ...roffText(means)];
}
