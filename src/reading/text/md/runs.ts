// Where inline code ends: at the next run of as many backticks.

/**
 * Finds the end of inline code in a part of the source: behind the next run of as many backticks as the run at `at`; undefined where none follows.
 * All runs are found once, so that many runs without a fellow cost no search each.
 */
export function closingRuns(source: string, start: number, end: number): (at: number, length: number) => number | undefined {
  // Only the paragraph is searched, not the file behind it.
  const paragraph = source.slice(start, end);
  const ends = new Map<number, number[]>();
  for (let at = paragraph.indexOf("`"); at >= 0; at = paragraph.indexOf("`", at)) {
    const from = at;
    while (paragraph[at] === "`") at++;
    const same = ends.get(at - from);
    if (same) same.push(start + at);
    else ends.set(at - from, [start + at]);
  }
  // What is asked for comes in order: each list is gone through once.
  const seen = new Map<number, number>();
  return (at, length) => {
    const same = ends.get(length) ?? [];
    let next = seen.get(length) ?? 0;
    while (next < same.length && (same[next] as number) <= at + length) next++;
    seen.set(length, next);
    return same[next];
  };
}
