// Calendars: RFC 5545 to the letter, read back by a parser that is not ours.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { escapeIcs, folded, ics } from "../../src/formats/ics.js";
import { escapeLines } from "../../src/model/escape.js";
import type { CalendarEvent } from "../../src/model/output.js";
import { arsom, folder } from "../run.js";

const SCREEN = { terminal: false, width: 80, colour: false };

const EVENT: CalendarEvent = {
  id: "arsom-16",
  title: "16th meeting",
  start: "2019-02-19",
  end: "2019-02-20",
  place: "Bali, Indonesia",
  description: "one\ntwo; three",
  status: "CONFIRMED",
  url: "https://example.org/a,b;c",
  categories: ["Russia", "a,b"],
};

async function printed(events: CalendarEvent[]): Promise<string> {
  return (await ics({ events: () => ({ title: "ASEAN", date: "2026-11-22", events }) }, SCREEN)) as string;
}

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

function tasksIn(text: string): { uid: string; due: string; status: string }[] {
  const tasks = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vtodo");
  const value = (task: ICAL.Component, name: string) => String(task.getFirstPropertyValue(name));
  return tasks.map((task) => ({ uid: value(task, "uid"), due: value(task, "due"), status: value(task, "status") }));
}

describe("an entry", () => {
  it("is of whole days, its end exclusive, stamped by the day of the output", async () => {
    const [event] = eventsIn(await printed([EVENT])) as [ICAL.Event];
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, "2019-02-19", "2019-02-21"]);
    expect([event.uid, event.summary, event.location, event.description]).toEqual([
      "arsom-16@arsom",
      EVENT.title,
      EVENT.place,
      EVENT.description,
    ]);
    const value = (name: string) => event.component.getFirstProperty(name);
    expect(String(value("dtstamp")?.getFirstValue())).toBe("2026-11-22T00:00:00Z");
    expect([value("url")?.getFirstValue(), value("status")?.getFirstValue()]).toEqual([EVENT.url, "CONFIRMED"]);
    expect(value("categories")?.getValues()).toEqual(EVENT.categories);
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "no address", "https://example.org/\r\nATTENDEE:x"])(
    "leads nowhere but to the web: %s",
    async (url) => {
      const text = await printed([{ ...EVENT, url }]);
      expect(text).not.toMatch(/^(URL:(?!https:\/\/example\.org\/)|ATTENDEE)/m);
    },
  );

  it("crosses the end of a year and a leap day", async () => {
    const text = await printed([
      { ...EVENT, end: "2019-12-31" },
      { ...EVENT, end: "2020-02-28" },
    ]);
    expect(text.match(/DTEND;VALUE=DATE:\d+/g)).toEqual(["DTEND;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20200229"]);
  });
});

describe("any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "\r", "a", "ж", "😀", ":", '"') }),
  );

  it("comes back as it was, but for control characters", async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (title, description) => {
        const [event] = eventsIn(await printed([{ ...EVENT, title, description: `x${description}` }])) as [ICAL.Event];
        const kept = (text: string) => escapeLines(text.replace(/\r\n?/g, "\n"));
        expect([event.summary, event.description]).toEqual([kept(title), kept(`x${description}`)]);
      }),
      { numRuns: 300 },
    );
  });

  it("stands in lines of at most 75 octets, no character cut, each ended by CR LF", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = `SUMMARY:${escapeIcs(text)}`;
        const lines = folded(line).split("\r\n");
        for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(lines.map((one, i) => (i === 0 ? one : one.slice(1))).join("")).toBe(line);
        expect(lines.join("")).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f\u007f]/);
        for (const one of lines) expect(Buffer.from(one).toString()).toBe(one);
      }),
    );
  });
});

it("folds so that no line is a command to the runner of a CI job", () => {
  fc.assert(
    fc.property(fc.nat({ max: 80 }), fc.string({ unit: fc.constantFrom(":", " ", "#", "[", "a"), maxLength: 60 }), (lead, text) => {
      const line = `SUMMARY:${"x".repeat(lead)}::stop-commands::##[group]${text}`;
      const out = folded(line);
      expect(out.replaceAll("\r\n ", "")).toBe(line);
      for (const one of out.split("\r\n")) expect(one).not.toMatch(/^\s*::|##\w*\[/);
    }),
  );
});

describe("arsom timeline --format ics", () => {
  it("has what has a day - meetings, agreements, terms that begin and end - and says how much has none", async () => {
    const { out, err, code } = await arsom("timeline --partner russia --format ics");
    const events = eventsIn(out);
    const entries = JSON.parse((await arsom("timeline --partner russia --format json")).out) as { date: string | null }[];
    const days = entries.filter(({ date }) => date !== null && /^\d{4}-\d\d-\d\d$/.test(date));
    expect([code, events.length]).toEqual([0, days.length]);
    expect(err).toBe(
      `arsom: ${entries.length - days.length} entries were left out: the day is not known (--imprecise adds a month or a year as a task)\n`,
    );
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("coordinator-russia-kh-2021--term-ends@arsom");
    const sixteenth = events.find(({ uid }) => uid === "arsom-16@arsom");
    expect(sixteenth?.summary).toBe("16th ASEAN-Russia Senior Officials' Meeting (ARSOM)");
    expect(sixteenth?.location).toBe("Hotel Padma, Legian, Bali, Indonesia");
    expect(out.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has, with --imprecise, a task for what is known to the month or year, done when that is over", async () => {
    const line = "timeline --partner russia --imprecise --format ics --today";
    const { out, err } = await arsom(`${line} 2026-11-28`);
    const tasks = tasksIn(out);
    const ended = tasks.find(({ uid }) => uid === "asean-russia-cpa-2021-2025--plan-ends@arsom");
    expect(ended).toMatchObject({ due: "2025-12-31", status: "COMPLETED" });
    expect(tasks.find(({ uid }) => uid === "coordinator-russia-mm-2024--term-ends@arsom")).toMatchObject({
      due: "2027-12-31",
      status: "NEEDS-ACTION",
    });
    expect(err).toMatch(/^arsom: \d+ entries were left out: no date is known\n$/);
    const later = tasksIn((await arsom(`${line} 2028-01-01`)).out);
    expect(later.map(({ uid }) => uid)).toEqual(tasks.map(({ uid }) => uid));
    expect(await arsom("timeline --partner russia --imprecise")).toMatchObject({
      code: 2,
      err: "arsom: --imprecise does not print in text; it prints in ics: --format ics, or -o FILE.ics\n",
    });
  });

  it("says what became of a meeting", async () => {
    const meeting = (id: string, more: string) => `---\nkind: meeting\nversion: 1\nid: ${id}\nseries: s\n${more}`;
    const records = [
      "kind: series\nversion: 1\nid: s\nname: A, B; C\nlevel: summit\n",
      meeting("held", "start: 2020-01-01\n"),
      meeting("planned", "start: 2020-01-02\nstatus: planned\n"),
      meeting("off", "start: 2020-01-03\nstatus: cancelled\n"),
      meeting("later", "start: 2020-01-04\nstatus: postponed\n"),
      meeting("about", "start: 2020-01-05~\n"),
      meeting("month", "start: 2020-01\n"),
      meeting("half", "start: 2020-01-06\nend: 2020-02\n"),
      meeting("never", "mode: virtual\n"),
    ];
    const { out, err } = await arsom("timeline --format ics", { cwd: folder({ "arsom.yaml": "", "a.yaml": records.join("") }) });
    const states = eventsIn(out).map((event) => [event.uid.replace("@arsom", ""), event.component.getFirstPropertyValue("status")]);
    expect(states).toEqual([
      ["held", "CONFIRMED"],
      ["planned", "TENTATIVE"],
      ["off", "CANCELLED"],
      ["later", "CANCELLED"],
    ]);
    expect(err).toContain("4 entries were left out: the day is not known");
  });

  it("has no source of a later day", async () => {
    const { out } = await arsom("timeline --partner russia --as-of 2019-02-20 --format ics");
    expect(out).toContain("DTSTAMP:20190220T000000Z");
    expect(eventsIn(out).every(({ startDate }) => startDate.toString() <= "2019-02-20")).toBe(true);
  });
});
