// Replaces stretches of a text, all at once.

/** A range of a text, and what is to stand there instead. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with its stretches replaced; of two that overlap the first to begin is taken, and of two equal ones one. */
export function spliced(text: string, splices: Splice[]): string {
  let made = "";
  let at = 0;
  for (const { start, end, text: put } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    made += text.slice(at, start) + put;
    // An insertion takes no room; a second one at its place follows it.
    at = end;
  }
  return made + text.slice(at);
}
