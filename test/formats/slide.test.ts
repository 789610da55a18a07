// `timeline --slide`: few events in large type, none upon another, no word cut.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnWidth } from "../../src/formats/svg/measure.js";
import { svg } from "../../src/formats/svg.js";
import { dayOf } from "../../src/model/date.js";
import type { SlideEvent } from "../../src/model/paper.js";
import { boxes, collision, parsed } from "../drawings.js";
import { arsom } from "../run.js";

const SCREEN = { terminal: false, width: 80, colour: false };

/** Asserts that all text stands inside the slide, and none upon another. */
function expectReadable(picture: string): void {
  const list = boxes(picture, drawnWidth);
  expect(collision(list)).toBeUndefined();
  for (const { text, left, right, top, bottom } of list) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(1600);
    expect(top, text).toBeGreaterThanOrEqual(0);
    expect(bottom, text).toBeLessThanOrEqual(900);
  }
}

const word = fc.stringMatching(/^[A-Za-zА-я][A-Za-zА-я0-9,.()'&<>-]{0,18}$/);
const day = fc.integer({ min: dayOf(1967, 1, 1), max: dayOf(2035, 12, 31) });
const events: fc.Arbitrary<SlideEvent[]> = fc.array(
  fc
    .record({
      when: fc.constantFrom("1996", "July 1996", "28 September – 2 October 2021"),
      place: fc.constantFrom(null, "Bali", "в формате видеоконференции"),
      title: fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(" ")),
      level: fc.constantFrom("summit", "ministerial", "agreement", "milestone"),
      status: fc.constantFrom("held", "planned", "cancelled", null),
      earliest: day,
      days: fc.constantFrom(0, 1, 30, 364),
    })
    .map(({ days, ...one }) => ({ ...one, latest: one.earliest + days })),
  { maxLength: 14 },
);

it("is readable whatever its events are, and cuts no word", async () => {
  await fc.assert(
    fc.asyncProperty(events, async (list) => {
      const inTime = list.sort((a, b) => a.earliest - b.earliest);
      const drawing = () => ({ title: "A slide", description: "What it shows.", lang: "en", events: inTime, note: "14 of 90 events" });
      const picture = String(await svg({ drawing }, SCREEN));
      expectReadable(picture);
      const words = new Set(inTime.flatMap(({ title, when, place }) => `${title} ${when} ${place ?? ""}`.split(" ")));
      const own = boxes(picture, drawnWidth).filter(
        ({ text, top, bottom }) => bottom - top > 15 && top > 100 && bottom < 850 && !/^\d{4}$/.test(text),
      );
      for (const { text } of own)
        for (const one of text.split(" ").filter((part) => !/^([·…]|\((planned|cancelled)\))$/.test(part))) expect(words).toContain(one);
    }),
    { numRuns: 100 },
  );
}, 60_000);

describe("a slide of the shipped records", () => {
  const SLIDES = ["russia", "level:summit", "pakistan", "russia china", "kind:meeting series:arsom"];
  it.each(SLIDES.flatMap((query) => ["en", "id", "ru"].map((lang) => [query, lang])))("%s in %s is readable", async (query, lang) => {
    const { out, code } = await arsom(`timeline ${query} --slide --format svg --lang ${lang}`, { today: "2026-11-28" });
    expect(code).toBe(0);
    expectReadable(out);
    const bold = boxes(out, drawnWidth).length;
    expect(bold).toBeGreaterThan(4);
  });

  it("has the start of relations, the steps of status, the treaty, the first and the latest summit and the plan in force", async () => {
    const { out } = await arsom("timeline russia --slide --format svg", { today: "2026-11-28" });
    const shown = boxes(out, drawnWidth).map(({ text }) => text);
    for (const text of [
      "ASEAN-Russia: key dates",
      "Relations begin",
      "Becomes a dialogue partner",
      "Becomes a strategic partner",
      "1st ASEAN-Russia Summit",
      "17–18 June 2026 · Kazan",
      "Plan of Action 2026–2030",
    ])
      expect(shown).toContain(text);
    expect(shown.join("\n")).toMatch(/^14 of \d+ events, as of 28 November 2026$/m);
    const [{ svg: root } = {}] = parsed(out).slice(-1) as { svg?: unknown }[];
    expect(root).toBeDefined();
    expect(out).toContain('viewBox="0 0 1600 900"');
  });

  it("of an earlier day ends with it", async () => {
    const { out } = await arsom("timeline russia --slide --format svg --as-of 2019-02-20");
    const shown = boxes(out, drawnWidth).map(({ text }) => text);
    expect(shown).toContain("3rd ASEAN-Russia Summit");
    expect(shown.filter((text) => /202\d/.test(text))).toEqual(["Plan of Action 2016–2020"]);
  });

  it("prints as SVG alone, and says what to type", async () => {
    for (const format of ["", " --format json", " -o slide.html"]) {
      const { out, err, code } = await arsom(`timeline --partner russia --slide${format}`);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^arsom: a slide does not print in (text|json|html); it prints in svg: --format svg, or -o FILE\.svg\n$/);
    }
  });
});
