// The lines of a field in the text of a document.

/** From the beginning of the line on which a key stands to the end of the field: the next line that is not indented further. */
export function linesFrom(text: string, key: number): { start: number; end: number } {
  const start = text.lastIndexOf("\n", key - 1) + 1;
  const indent = key - start;
  let end = nextLine(text, key);
  while (end < text.length) {
    const line = text.slice(end, nextLine(text, end));
    if (line.trim() === "" || line.length - line.trimStart().length <= indent) break;
    end = nextLine(text, end);
  }
  return { start, end };
}

function nextLine(text: string, at: number): number {
  const stop = text.indexOf("\n", at);
  return stop < 0 ? text.length : stop + 1;
}
