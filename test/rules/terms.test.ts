// Who held an office on a day: certain days, unknown ends, handovers.
import { expect, it } from "vitest";
import { holderOf, mayHold, type Office, officesIn, overlapBeyondHandover } from "../../src/domain/terms.js";
import { storeOf } from "../../src/load/files.js";
import { parseDate } from "../../src/model/date.js";

const office = (...parts: Part[]) => terms("asean-chair", parts);
const coordinators = (...parts: Part[]) => terms("coordinator", parts);

type Part = { country: string; from?: string; to?: string; seen?: string; more?: string };

async function terms(name: string, parts: Part[]): Promise<Office> {
  const documents = parts.map(({ country, from, to, seen, more }, i) =>
    [
      `kind: term\nversion: 1\nid: term-${i}\noffice: ${name}\ncountry: ${country}`,
      from && `from: ${from}`,
      to && `to: ${to}`,
      seen && `seen: [${seen}]`,
      more,
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const store = await storeOf({ "terms.yaml": documents.join("\n---\n") }, "2026-11-22");
  return officesIn(store).get(name) as Office;
}

const day = (text: string) => parseDate(text)?.earliest as number;
const on = (held: Office, text: string) => holderOf(held, day(text), day(text))?.country;
const may = (held: Office, country: string, text: string) => mayHold(held, country, day(text), day(text));

it("a term of years is certain from the end of its first year to the beginning of its last", async () => {
  const held = await coordinators({ country: "ID", from: "2018", to: "2021" });
  expect(on(held, "2018-08-01")).toBeUndefined();
  expect(on(held, "2019-02-20")).toBe("ID");
  expect(on(held, "2021-01-01")).toBe("ID");
  expect(on(held, "2021-01-02")).toBeUndefined();
  expect(may(held, "ID", "2018-01-01")).toBe(true);
  expect(may(held, "ID", "2021-12-31")).toBe(true);
  expect(may(held, "ID", "2022-01-01")).toBe(false);
});

it("days on which it was seen hold an office, and so do those between", async () => {
  const held = await office({ country: "LA", seen: "2015-08-05, 2017-06-16" });
  expect(on(held, "2015-08-05")).toBe("LA");
  expect(on(held, "2016-07-25")).toBe("LA");
  expect(on(held, "2017-06-17")).toBeUndefined();
});

it("an unknown end goes as far as the next certain beginning, and no further", async () => {
  const held = await office({ country: "KH", from: "2021-08" }, { country: "MM", from: "2024-07-26", to: "2027" });
  expect(may(held, "KH", "2024-07-26")).toBe(true);
  expect(may(held, "KH", "2024-07-27")).toBe(false);
  expect(may(held, "VN", "2022-01-01")).toBe(false);
});

it("an unknown beginning goes as far back as the certain end before it", async () => {
  const held = await coordinators({ country: "LA", to: "2018", seen: "2016-07-25" }, { country: "MY", from: "2012", to: "2015-08-05" });
  expect(may(held, "LA", "2015-08-05")).toBe(true);
  expect(may(held, "LA", "2015-08-04")).toBe(false);
});

it("a turn in dispute, a doubtful date and a mere host make no day certain", async () => {
  expect(on(await office({ country: "MM", from: "2024", to: "2027", more: "disputed: true" }), "2025-05-05")).toBeUndefined();
  expect(on(await office({ country: "TH", from: "2024", to: "2027", more: "basis: hosted" }), "2025-05-05")).toBeUndefined();
  expect(on(await office({ country: "TH", from: "2024?", to: "2027" }), "2025-05-05")).toBeUndefined();
});

it("a term that is still running is certain until today", async () => {
  const held = await office({ country: "PH", from: "2026", to: "..", seen: "2026-06-18" });
  expect(on(held, "2026-11-22")).toBe("PH");
  expect(on(held, "2026-11-23")).toBeUndefined();
});

it("finds a long term behind a short one that is over", async () => {
  const held = await office(
    { country: "ID", from: "2010-01-01", to: "2015-12-31" },
    { country: "TH", from: "2011-01-01", to: "2011-02-01" },
  );
  expect(on(held, "2012-05-05")).toBe("ID");
  expect(on(held, "2011-01-15")).toBe("TH");
});

it("the day of a handover is not shared, any other is", () => {
  expect(overlapBeyondHandover({ first: 1, last: 5 }, { first: 5, last: 9 })).toBe(false);
  expect(overlapBeyondHandover({ first: 1, last: 5 }, { first: 4, last: 9 })).toBe(true);
  expect(overlapBeyondHandover({ first: 1, last: 5 }, { first: 3, last: 3 })).toBe(true);
  expect(overlapBeyondHandover({ first: 1, last: 5 }, { first: 5, last: 5 })).toBe(false);
  expect(overlapBeyondHandover({ first: 1, last: 5 }, { first: 1, last: 1 })).toBe(false);
});

it("a year of the ASEAN chair is a calendar year since the Charter, and no more than a year before it", async () => {
  const held = await office({ country: "VN", from: "2010", to: "2010" }, { country: "PH", from: "2006", to: "2006" });
  expect(on(held, "2010-01-01")).toBe("VN");
  expect(on(held, "2010-12-31")).toBe("VN");
  expect(on(held, "2006-06-01")).toBeUndefined();
});
