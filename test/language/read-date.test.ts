// Dates as people write them in three languages: read to ISO, or refused with the reason.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS, localeOf } from "../../src/language/index.js";
import type { Locale } from "../../src/language/locale.js";
import { type ReadDate, readDate } from "../../src/language/read-date.js";
import { dayText } from "../../src/model/date.js";

let languages: Locale[];
beforeAll(async () => {
  languages = await Promise.all(LANGS.map(localeOf));
});

const said = (read: ReadDate) => ("reason" in read ? read.reason : read.end === undefined ? read.start : `${read.start}..${read.end}`);

describe("readDate", () => {
  it.each([
    ["19 Februari 2019", "2019-02-19"],
    ["19 февраля 2019 г.", "2019-02-19"],
    ["19 февраля 2019 года", "2019-02-19"],
    ["19-20 Feb 2019", "2019-02-19..2019-02-20"],
    ["19 – 20 февр. 2019 г.", "2019-02-19..2019-02-20"],
    ["с 19 по 20 февраля 2019 г.", "2019-02-19..2019-02-20"],
    ["19 s.d. 20 Februari 2019", "2019-02-19..2019-02-20"],
    ["19 and 20 February 2019", "2019-02-19..2019-02-20"],
    ["30 September – 2 October 2019", "2019-09-30..2019-10-02"],
    ["31 Desember 2019 – 1 Januari 2020", "2019-12-31..2020-01-01"],
    ["Rabu, 20 Februari 2019", "2019-02-20"],
    ["в среду, 20 февраля 2019 года", "2019-02-20"],
    ["Jum'at, 22 Februari 2019", "2019-02-22"],
    ["Jum’at, 22 Februari 2019", "2019-02-22"],
    ["Tuesday–Wednesday, 19–20 February 2019", "2019-02-19..2019-02-20"],
    ["Tue 19 – Wed 20 Feb 2019", "2019-02-19..2019-02-20"],
    ["February 19, 2019", "2019-02-19"],
    ["February 19-20, 2019", "2019-02-19..2019-02-20"],
    ["the 20th of February 2019", "2019-02-20"],
    ["20/2/2019", "2019-02-20"],
    ["20.02.2019", "2019-02-20"],
    ["03.04.2019", "2019-04-03"],
    ["2/20/2019", "2019-02-20"],
    ["3/3/2019", "2019-03-03"],
    ["2019/2/20", "2019-02-20"],
    ["20.02.2019 г.", "2019-02-20"],
    ["Rabu (20/2/2019)", "2019-02-20"],
    ["19/2/2019 - 20/2/2019", "2019-02-19..2019-02-20"],
    ["Wednesday 2019-02-20", "2019-02-20"],
    ["2019", "2019"],
    ["2018–2021", "2018..2021"],
    ["2018–2021 гг.", "2018..2021"],
    ["Februari 2019", "2019-02"],
    ["февраль 2019", "2019-02"],
    ["February–March 2019", "2019-02..2019-03"],
    ["Agt 2019", "2019-08"],
    ["about 2019", "2019~"],
    ["sekitar Februari 2019", "2019-02~"],
    ["около 2019 г.", "2019~"],
    ["kira-kira 2018–2019", "2018~..2019"],
    ["ca. 20 May 2019", "2019-05-20~"],
    ["2019?", "2019?"],
    ["about 2019 (uncertain)", "2019%"],
    ["2019-02-20", "2019-02-20"],
    ["2019-02~", "2019-02~"],
    ["2019-02-19..2019-02-20", "2019-02-19..2019-02-20"],
    ["29 February 2020", "2020-02-29"],
  ])("%s is %s", (text, date) => {
    expect(said(readDate(text, languages))).toBe(date);
  });

  it.each([
    ["Selasa, 20 Februari 2019", "20 February 2019 was a Wednesday, not a Tuesday (selasa)"],
    ["Mon–Tue, 19–20 February 2019", "19 February 2019 was a Tuesday, not a Monday (mon)"],
    ["3/4/2019", "3/4/2019 may be 3 April 2019 (2019-04-03) or 4 March 2019 (2019-03-04); write the month in letters, or 2019-04-03"],
    ["Rabu, 3/4/2019", "3/4/2019 may be 3 April 2019 (2019-04-03) or 4 March 2019 (2019-03-04); write the month in letters, or 2019-04-03"],
    ["20/2/19", "20/2/19 leaves open which year it is; write all four figures of it"],
    ["13/13/2005", "13/13/2005: there is no month 13"],
    ["29 February 2019", "29 February 2019: that month has 28 days"],
    ["2019-02-29", "2019-02-29 is no day of the calendar"],
    ["20 February", "20 February gives no year of four figures"],
    ["20 2019", "20 2019 gives a day without its month"],
    ["20–19 February 2019", "20–19 February 2019 ends (2019-02-19) before it begins (2019-02-20)"],
    ["30 December – 2 January 2020", "30 December – 2 January 2020 ends (2020-01-02) before it begins (2020-12-30)"],
    ["19, 21 February 2019", "19, 21 February 2019 gives two days where one can stand"],
    [
      "1726-27 January 2021",
      "1726-27 January 2021 joins a year and a day; put spaces around the dash if that is meant, or give each a field",
    ],
    [
      "19-20-21 February 2019",
      "19-20-21 February 2019 is neither one date nor the first and the last of several; give one of them a field",
    ],
    ["tomorrow", "tomorrow is no date; write 19 February 2019, 19–20 February 2019, February 2019 or 2019"],
    ["early 2019", "early in early 2019 is no date; write 19 February 2019, 19–20 February 2019, February 2019 or 2019"],
    ["", "nothing is no date; write 19 February 2019, 19–20 February 2019, February 2019 or 2019"],
  ])("refuses %s", (text, reason) => {
    expect(readDate(text, languages)).toMatchObject({ reason });
  });

  it("names the dates that one with two readings may be", () => {
    expect(readDate("3/4/2019", languages)).toMatchObject({ readings: ["2019-04-03", "2019-03-04"] });
    expect(readDate("20 February", languages)).not.toHaveProperty("readings");
  });
});

const day = fc.integer({ min: -36_524, max: 47_481 }).map(dayText);
const qualifier = fc.constantFrom("", "~", "?", "%");
const date = fc.tuple(day, fc.constantFrom(4, 7, 10), qualifier).map(([text, length, mark]) => `${text.slice(0, length)}${mark}`);

describe("what our own words print", () => {
  it.each(LANGS.map((_, i) => i))("is read back: a date (%i)", (which) => {
    fc.assert(
      fc.property(date, (text) => {
        expect(readDate((languages[which] as Locale).date(text), languages)).toEqual({ start: text });
      }),
      { numRuns: 3000 },
    );
  });

  it.each(LANGS.map((_, i) => i))("is read back: a span (%i)", (which) => {
    const span = fc
      .tuple(date, date)
      .filter(([a, b]) => a.slice(0, 10) !== b.slice(0, 10))
      .map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(span, ([start, end]) => {
        const read = readDate((languages[which] as Locale).span(start, end), languages);
        // Two dates of unequal precision may overlap whatever their texts' order: then only one order is a span.
        if ("reason" in read) expect(read.reason).toContain("before it begins");
        else expect(read).toEqual({ start, end });
      }),
      { numRuns: 3000 },
    );
  });

  it("any text is a date or has a reason", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readDate(text, languages);
        expect("reason" in read ? read.reason : read.start).toBeTruthy();
      }),
    );
  });
});
