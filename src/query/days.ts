// The days that a term asks for.
import type { Store } from "../load/store.js";
import { parseDate } from "../model/date.js";
import { type Extent, overlaps } from "../model/span.js";
import { UsageError } from "../model/usage-error.js";
import type { QueryTerm } from "./parse.js";
import { boundsOf } from "./range.js";

/** The test of a `date` term on the days of anything, which may be unknown. */
export function extentTest(term: QueryTerm, store: Store): (extent: Extent | undefined) => boolean {
  const wanted = extents(term, store);
  return (extent) => term.not !== (!!extent && wanted.some((one) => overlaps(one, extent)));
}

/** The days that values or ranges of dates ask for. */
export function extents(term: QueryTerm, store: Store): Extent[] {
  const read = (text: string) => {
    const date = parseDate(text.toLowerCase() === "today" ? store.today : text);
    if (!date)
      throw new UsageError(
        `${term.written}: ${text} is no date; write a year, a month or a day: 2019, 2019-02, 2019-02-20, or a range: 2016..2019`,
      );
    return date;
  };
  return term.wanted.map((one) => {
    if ("value" in one) return read(one.value);
    const [from, to] = boundsOf(one, read, term, (a, b) => a.earliest - b.latest);
    // `>2016` begins after the year, `>=2016` with it.
    const first = one.exclusive ? from && from.latest + 1 : from?.earliest;
    const last = one.exclusive ? to && to.earliest - 1 : to?.latest;
    return { earliest: first ?? Number.NEGATIVE_INFINITY, latest: last ?? Number.POSITIVE_INFINITY };
  });
}
