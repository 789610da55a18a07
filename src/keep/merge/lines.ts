// Three versions of what is not a value: the side that changed it wins, and comments of both are kept.

/** The version of the side that changed; undefined where both did, and not alike. */
export function picked<T>(base: T, ours: T, theirs: T): T | undefined {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : undefined;
}

/** Lines of comments: those that a side took out go, those that a side put in stay, ours first. */
export function mergedLines(base: string, ours: string, theirs: string): string {
  const whole = picked(base, ours, theirs);
  if (whole !== undefined) return whole;
  const [was, is, other] = [base, ours, theirs].map((text) => text.split(/(?<=\n)/)) as [string[], string[], string[]];
  const isBlank = (line: string) => line.trim() === "";
  const kept = is.filter((line) => isBlank(line) || !was.includes(line) || other.includes(line));
  return [...kept, ...other.filter((line) => !isBlank(line) && !was.includes(line) && !is.includes(line))].join("");
}
