// Civil dates as intervals: what is known of them, and when an order between two is certain.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainlyBefore, dayOf, daysInMonth, dayText, looksLikeDate, parseDate, weekdayOf } from "../../src/model/date.js";
import { certainlyOver, daysOfSpan, type Extent, extentOf, overlaps, spanOf } from "../../src/model/span.js";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = month.chain((ym) => {
  const [y, m] = ym.split("-").map(Number) as [number, number];
  return fc.integer({ min: 1, max: daysInMonth(y, m) }).map((d) => `${ym}-${two(d)}`);
});
const plain = fc.oneof(year, month, day);
const date = fc.tuple(plain, fc.constantFrom("", "", "", "~", "?", "%")).map(([text, qualifier]) => text + qualifier);

describe("parseDate", () => {
  it.each([
    ["2019", "year", "", "2019-01-01", "2019-12-31"],
    ["2019-02", "month", "", "2019-02-01", "2019-02-28"],
    ["2020-02~", "month", "~", "2020-02-01", "2020-02-29"],
    ["2019-02-20?", "day", "?", "2019-02-20", "2019-02-20"],
    ["2000-02-29%", "day", "%", "2000-02-29", "2000-02-29"],
    ["0050-03-01", "day", "", "0050-03-01", "0050-03-01"],
  ])("%s", (text, precision, qualifier, first, last) => {
    const read = parseDate(text);
    expect(read).toMatchObject({ text, precision, qualifier });
    expect([read?.earliest, read?.latest].map((at) => dayText(at as number))).toEqual([first, last]);
  });

  it.each(["2019-02-29", "1900-02-29", "2019-13", "2019-00", "2019-04-31", "2019-01-00", "2019-01-32"])(
    "%s has the form of a date and is none",
    (text) => {
      expect(looksLikeDate(text)).toBe(true);
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it.each([
    "",
    "..",
    "19",
    "20190220",
    "2019-2-20",
    "2019-02-20T00:00",
    "2019~-02",
    "2019-02-20~?",
    " 2019",
    "2019 ",
    "２０１９",
    "-2019",
    "2019-02-20\n",
  ])("%j is no date", (text) => {
    expect(looksLikeDate(text)).toBe(false);
    expect(parseDate(text)).toBeUndefined();
  });

  it("agrees with the calendar of the platform on every day", () => {
    fc.assert(
      fc.property(day, (text) => {
        const at = parseDate(text)?.earliest as number;
        expect(dayText(at)).toBe(text);
        expect(at * 86_400_000).toBe(Date.parse(`${text}T00:00:00Z`));
        expect(weekdayOf(at)).toBe((new Date(`${text}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  it("what looks like a date is one, or names a day that the platform does not know either", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (y, m, d) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        const at = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
        expect(parseDate(text) !== undefined).toBe(exists);
      }),
    );
  });

  it("a coarser date holds all the finer ones that begin with it", () => {
    fc.assert(
      fc.property(day, (text) => {
        const fine = parseDate(text);
        for (const coarse of [text.slice(0, 7), text.slice(0, 4)].map(parseDate)) {
          expect(coarse?.earliest).toBeLessThanOrEqual(fine?.earliest as number);
          expect(coarse?.latest).toBeGreaterThanOrEqual(fine?.latest as number);
        }
      }),
    );
  });

  it("a year has as many days as its months together", () => {
    fc.assert(
      fc.property(year, (text) => {
        const read = parseDate(text) as { earliest: number; latest: number };
        const months = Array.from({ length: 12 }, (_, i) => daysInMonth(Number(text), i + 1));
        expect(read.latest - read.earliest + 1).toBe(months.reduce((a, b) => a + b));
        expect(dayOf(Number(text), 1, 1)).toBe(read.earliest);
      }),
    );
  });
});

describe("certainlyBefore", () => {
  it("is never true both ways, nor of a date and itself", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [x, y] = [parseDate(a), parseDate(b)];
        expect(certainlyBefore(x, y) && certainlyBefore(y, x)).toBe(false);
        expect(certainlyBefore(x, x)).toBe(false);
      }),
    );
  });

  it("is true of plain dates exactly when every day of one comes before every day of the other", () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const length = Math.min(a.length, b.length);
        expect(certainlyBefore(parseDate(a), parseDate(b))).toBe(a.slice(0, length) < b.slice(0, length));
      }),
    );
  });

  it("is carried on: a before b before c is a before c", () => {
    fc.assert(
      fc.property(plain, plain, plain, (...texts) => {
        const [a, b, c] = texts.sort().map(parseDate);
        fc.pre(certainlyBefore(a, b) && certainlyBefore(b, c));
        expect(certainlyBefore(a, c)).toBe(true);
      }),
    );
  });

  it("says nothing of a date that is qualified or unknown", () => {
    for (const doubtful of ["1990~", "1990?", "1990%", "nonsense"]) {
      expect(certainlyBefore(parseDate(doubtful), parseDate("2019"))).toBe(false);
      expect(certainlyBefore(parseDate("1950"), parseDate(doubtful))).toBe(false);
    }
    expect(certainlyBefore(parseDate("1990"), undefined)).toBe(false);
  });
});

describe("spans", () => {
  it("a meeting without an end lasts one day, and one that still runs is never over", () => {
    const before = spanOf("2030", undefined);
    expect(certainlyOver(daysOfSpan("2019-02-19", undefined), before)).toBe(true);
    expect(certainlyOver(spanOf("2019", undefined), before)).toBe(false);
    expect(certainlyOver(spanOf("2019", ".."), before)).toBe(false);
    expect(certainlyOver(spanOf("2019", "2029"), before)).toBe(true);
    expect(certainlyOver(spanOf("2019", "2030"), before)).toBe(false);
  });

  it("of two spans known to the day, one is certainly over before the other or they have a day in common", () => {
    const span = fc.tuple(day, day).map((ends) => spanOf(...(ends.sort() as [string, string])));
    fc.assert(
      fc.property(span, span, (one, other) => {
        const common = overlaps(extentOf(one) as Extent, extentOf(other) as Extent);
        expect([certainlyOver(one, other), certainlyOver(other, one), common].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it("overlap is the same both ways", () => {
    const extent = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.nat(20))
      .map(([earliest, length]) => ({ earliest, latest: earliest + length }));
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        const days = (e: { earliest: number; latest: number }) =>
          Array.from({ length: e.latest - e.earliest + 1 }, (_, i) => e.earliest + i);
        const common = days(a).some((at) => days(b).includes(at));
        expect(overlaps(a, b)).toBe(common);
        expect(overlaps(b, a)).toBe(common);
      }),
    );
  });

  it("an extent reaches over all that is known, and without end where it still runs", () => {
    expect(extentOf(spanOf(undefined, undefined))).toBeUndefined();
    expect(extentOf(spanOf("2019", "..", ["2018-05"]))).toEqual({ earliest: dayOf(2018, 5, 1), latest: Number.POSITIVE_INFINITY });
    expect(extentOf(spanOf(undefined, "2019"))).toEqual({ earliest: dayOf(2019, 1, 1), latest: dayOf(2019, 12, 31) });
  });
});
