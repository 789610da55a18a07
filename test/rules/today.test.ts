// Past and to come: a rule says so only when it is so everywhere on earth; a day that is named is meant exactly.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, parseDate } from "../../src/model/date.js";
import { daysAt } from "../../src/model/today.js";
import { arsom, folder } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\nname: ARSOM\nlevel: senior-officials\n";
const meeting = (day: string, more = "") => `kind: meeting\nversion: 1\nid: m\nseries: arsom\nstart: ${day}\n${more}`;
const plan = (day: string) =>
  `kind: agreement\nversion: 1\nid: p\ntitle: A plan\ntype: plan-of-action\npartner: russia\nfrom: 2022\nto: ${day}\n---\nkind: partner\nversion: 1\nid: russia\ncode: RU\nname: Russia\nstatus: dialogue\n`;
const term = (day: string) =>
  `kind: term\nversion: 1\nid: t\noffice: asean-chair\ncountry: ID\nfrom: 2026-01-01\nto: ${day}\n---\nkind: member\nversion: 1\nid: indonesia\ncode: ID\nname: Indonesia\n`;

/** Whether a rule speaks of a record, at a moment or on a day. */
async function speaks(rule: string, record: string, at: { today: string } | { moment: string }, flags = ""): Promise<boolean> {
  const cwd = folder({ "arsom.yaml": "", "a.yaml": `${record}---\n${SERIES}` });
  const today = "today" in at ? at.today : daysAt(new Date(at.moment));
  const { out, err } = await arsom(`validate --notes --rule ${rule} ${flags}`, { cwd, today });
  expect(err).toBe("");
  return out.includes(`[${rule}]`);
}

describe("a meeting that is held speaks when its day has begun nowhere", () => {
  it.each([
    ["2026-11-22T09:59:00Z", true],
    ["2026-11-22T10:00:00Z", false],
    ["2026-11-23T12:00:00Z", false],
  ])("at %s", async (moment, spoken) => {
    expect(await speaks("future-held", meeting("2026-11-23"), { moment })).toBe(spoken);
  });

  it("a named day is meant exactly, whatever the clock says", async () => {
    const moment = "2026-11-22T23:00:00Z";
    expect(await speaks("future-held", meeting("2026-11-23"), { moment }, "--today 2026-11-22")).toBe(true);
    expect(await speaks("future-held", meeting("2026-11-22"), { moment }, "--today 2026-11-22")).toBe(false);
  });
});

describe("what is past is over everywhere", () => {
  it.each([
    ["2026-11-23T11:59:00Z", false],
    ["2026-11-23T12:00:00Z", true],
  ])("a planned meeting, and a plan, at %s", async (moment, spoken) => {
    expect(await speaks("overdue-plan", meeting("2026-11-22", "status: planned\n"), { moment })).toBe(spoken);
    expect(await speaks("plan-expired", plan("2026-11-22"), { moment })).toBe(spoken);
  });

  it("a named day is meant exactly", async () => {
    const moment = "2026-11-23T00:00:00Z";
    expect(await speaks("overdue-plan", meeting("2026-11-22", "status: planned\n"), { moment }, "--today 2026-11-23")).toBe(true);
    expect(await speaks("plan-expired", plan("2026-11-22"), { moment }, "--today 2026-11-23")).toBe(true);
    expect(await speaks("plan-expired", plan("2026-11-22"), { moment }, "--today 2026-11-22")).toBe(false);
  });
});

it("a term is about to end while its last day is over nowhere", async () => {
  expect(await speaks("term-expiring", term("2026-11-22"), { moment: "2026-11-22T09:00:00Z" })).toBe(true);
  expect(await speaks("term-expiring", term("2026-11-22"), { moment: "2026-11-22T10:00:00Z" })).toBe(false);
  expect(await speaks("term-expiring", term("2026-11-22"), { today: "2026-11-22" })).toBe(true);
});

it("the day at hand lies between the first and the last that it is anywhere, which are one or two days apart", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (moment) => {
      const { first, day, last } = daysAt(moment);
      expect(first <= day && day <= last).toBe(true);
      const apart = (parseDate(last)?.latest ?? 0) - (parseDate(first)?.latest ?? 0);
      expect([1, 2]).toContain(apart);
      expect([dayText(parseDate(first)?.latest ?? 0), first.length]).toEqual([first, 10]);
    }),
  );
});
