// Signs that no line may part from their number, in formats whose lines a program breaks: the year's sign and № in Russian.

/** A text with spaces that do not break before "г." and "гг.", and behind "№". */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=гг?\.)/g, "\u00a0").replace(/(?<=№) (?=\d)/g, "\u00a0");
}
