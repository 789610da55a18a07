// Texts that are quoted in a line and may be long.

/** A text, or its beginning with "..." behind it, of so many characters at most; no character is cut in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, "")}...` : text;
}
