// The timeline drawn: what is in it, that labels never collide, that nothing in a record can do harm.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingSheets } from "../../src/formats/svg/drawing.js";
import { drawnWidth } from "../../src/formats/svg/measure.js";
import { dark, light } from "../../src/formats/svg/palette.js";
import { svg } from "../../src/formats/svg.js";
import { dayOf } from "../../src/model/date.js";
import type { Drawing, Mark } from "../../src/model/paper.js";
import { type Box, boxes, collision, contrast, dejavu, drawings, parsed } from "../drawings.js";
import { arsom, folder } from "../run.js";

const SCREEN = { terminal: false, width: 80, colour: false };

async function printed(drawing: Drawing): Promise<string> {
  return String(await svg({ drawing: () => drawing }, SCREEN));
}

function one(mark: Partial<Mark>, title = "A title"): Drawing {
  const whole: Mark = {
    id: "m",
    label: "1st",
    when: "1 May 2019",
    earliest: dayOf(2019, 5, 1),
    latest: dayOf(2019, 5, 1),
    status: "held",
    disputed: false,
    ...mark,
  };
  return {
    title,
    description: "What it shows.",
    lang: "en",
    today: dayOf(2026, 11, 22),
    lanes: [{ name: "A lane", level: "summit", marks: [whole], bars: [] }],
  };
}

function inside(list: Box[]): boolean {
  return list.every(({ left, right }) => left >= 0 && right <= 1100);
}

describe("labels never collide", () => {
  it.each([
    [3, 12, 60],
    [40, 120, 15],
    [300, 300, 4],
  ])("in drawings of %i to %i things", async (least, most, runs) => {
    await fc.assert(
      fc.asyncProperty(drawings(least, most), async (drawing) => {
        const picture = await printed(drawing);
        const own = boxes(picture, drawnWidth);
        expect(collision(own)).toBeUndefined();
        // A measure of its own, of the widest usual font.
        const strict = boxes(picture, dejavu);
        expect(collision(strict)).toBeUndefined();
        expect(inside(strict)).toBe(true);
        expect(await printed(drawing)).toBe(picture);
      }),
      // A failure is not made smaller: of 300 things that takes minutes.
      { numRuns: runs, endOnFailure: true },
    );
  });

  it("also in sheets that may not be higher than a page, and small among text", async () => {
    await fc.assert(
      fc.asyncProperty(drawings(3, 150), async (drawing) => {
        const sheets = await drawingSheets(drawing, { titled: false, prefix: "d", tallest: 630 });
        const small = await drawingSheets(drawing, { titled: false, prefix: "d", small: true });
        expect(small[0]).toContain('viewBox="0 0 760 ');
        for (const sheet of [...sheets, ...small]) expect(collision(boxes(sheet, dejavu))).toBeUndefined();
        expect(boxes(small.join(""), dejavu).every(({ left, right }) => left >= 0 && right <= 760)).toBe(true);
        for (const sheet of sheets) {
          expect(Number(/ height="(\d+)"/.exec(sheet)?.[1])).toBeLessThanOrEqual(640);
        }
        const marks = (text: string) => [...text.matchAll(/<g class="(mark|bar)/g)].length;
        expect(marks(sheets.join(""))).toBe(marks(await printed(drawing)));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("of any script: what no table can measure is made to keep to its room", async () => {
    const picture = await printed(one({ label: "\ufdfd ការប្រជុំ 会议 совещание" }));
    expect(picture).toMatch(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/);
    expect(await printed(one({ label: "16th, Đà Nẵng" }))).toContain("16th, Đà Nẵng");
    expect(await printed(one({ label: "16-е совещание, Москва" }))).not.toContain("textLength");
  });
});

describe("what is drawn", () => {
  it("has a title and a description, is one picture, and every thing in it says its full words", async () => {
    const long = `${"Very ".repeat(60)}long`;
    const picture = await printed(one({ label: long, status: "planned", disputed: true }));
    expect(picture).toMatch(/<svg [^>]*role="img"[^>]* aria-labelledby="timeline-title timeline-desc"/);
    expect(picture).toContain('<title id="timeline-title">A title</title><desc id="timeline-desc">What it shows.</desc>');
    expect(picture).toContain(`<title>${long} · A lane · 1 May 2019 (planned) · date disputed by sources</title>`);
    expect(picture).toContain("…</text>");
    expect(picture).toContain("Labels cut short (…), in full when pointed at: 1.");
  });

  it("needs nothing from outside and runs nothing", async () => {
    const picture = await printed(one({}));
    expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /script|href|url\(|style=|https?:|@import|@font-face|\son\w+=/,
    );
  });

  it("tells a month or year from a day, and what was from what may not have been", async () => {
    expect(await printed(one({ latest: dayOf(2019, 5, 31) }))).toContain('class="span imprecise"');
    expect(await printed(one({ latest: dayOf(2019, 5, 3) }))).not.toContain("imprecise");
    expect(await printed(one({ status: "unconfirmed" }))).toMatch(/class="level-summit hollow"/);
    expect(await printed(one({ status: "held" }))).not.toContain("hollow");
    expect(await printed(one({ disputed: true }))).toContain('class="alert"');
  });

  it("shows ends that are open or unknown by their shape", async () => {
    const base = { id: "b", label: "Indonesia", when: "", disputed: false };
    const outline = async (bar: object) => {
      const lanes = [{ name: "Coordinators", level: "coordinator", marks: [], bars: [{ ...base, open: false, ...bar }] }];
      const found = /class="bar-coordinator" d="([^"]+)"/.exec(await printed({ ...one({}), lanes }));
      return (found?.[1] ?? "").split("L").length;
    };
    const [from, to] = [dayOf(2018, 1, 1), dayOf(2021, 1, 1)];
    expect(await outline({ from, to })).toBe(4);
    expect(await outline({ from, open: true })).toBe(5);
    expect(await outline({ from })).toBe(7);
    expect(await outline({ to })).toBe(7);
  });

  it("says so when there is nothing to draw", async () => {
    const picture = await printed({ ...one({}), lanes: [] });
    parsed(picture);
    expect(picture).toContain("Nothing to draw.");
  });

  it("keeps hostile words words", async () => {
    const hostile = `</title><script>alert(1)</script> "' onload=x & \u0000\u001b[2J\ufffe\ud800\u202e javascript:alert(1)`;
    const picture = await printed(one({ label: hostile, when: hostile }, hostile));
    parsed(picture);
    expect(picture).not.toContain("<script");
    expect(picture).not.toMatch(/[\x00-\x08\x0b-\x1f\u202e\ufffe]/);
  });
});

describe("colours", () => {
  it.each([["light", light] as const, ["dark", dark] as const])("%s: text has 4.5 to 1, signs 3 to 1, on every ground", (_, palette) => {
    for (const ground of [palette.paper, palette.band, ...Object.values(palette.bars)])
      expect(contrast(palette.ink, ground), `ink on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of [palette.paper, palette.band]) {
      for (const text of [palette.faint, palette.link, palette.alert])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const sign of Object.values(palette.levels)) expect(contrast(sign, ground), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("arsom timeline --format svg", () => {
  const RECORDS = `
kind: member
version: 1
id: indonesia
code: ID
name: Indonesia
---
kind: partner
version: 1
id: russia
code: RU
name: Russia
status: dialogue
---
kind: series
version: 1
id: sum
partner: russia
name: The Summit
level: summit
---
kind: meeting
version: 1
id: sum-1
series: sum
number: 1
start: 2018-11
city: Singapore
sources: [s]
---
kind: meeting
version: 1
id: sum-2
series: sum
number: 2
start: 2021-10-28
status: unconfirmed
mode: virtual
---
kind: meeting
version: 1
id: sum-3
series: sum
special: informal
---
kind: term
version: 1
id: coordinator-russia-id
office: coordinator
partner: russia
country: ID
from: 2018-08
to: 2021-08
---
kind: agreement
version: 1
id: plan
partner: russia
title: The Plan
type: plan-of-action
adopted: 2016-05-20
from: 2016
to: 2020
extended_to: 2021
---
kind: source
version: 1
id: s
title: A source
class: press
published: 2018-11-20
---
kind: claim
version: 1
source: s
record: sum-1
start: 2019-11-14
rank: open
reason: Nobody knows.
`;
  const data = () => folder({ "arsom.yaml": "", "r.yaml": RECORDS });

  it("draws series, agreements, plans and terms, each in its lane", async () => {
    const { out, code } = await arsom(["timeline", "--partner", "russia", "--format", "svg", "--data", data()]);
    expect(code).toBe(0);
    parsed(out);
    expect(out).toContain("1st, Singapore · The Summit · November 2018 · date disputed by sources");
    expect(out).toContain("2nd, by video · The Summit · 28 October 2021 (unconfirmed)");
    expect(out).toContain("<title>Indonesia · Coordinators · August 2018 – August 2021</title>");
    expect(out).toContain("The Plan · Plans of action · 2016–2021");
    expect(out).toMatch(/A timeline from 2016 to 2021\. Events: 3; periods: 2\..* Without a known date, and so not drawn: 1\./);
  });

  it("as of a day shows nothing that is certainly later, and of what runs the end that was planned", async () => {
    const { out } = await arsom(["timeline", "--partner", "russia", "--as-of", "2019-02-20", "--format", "svg", "--data", data()]);
    expect(out).not.toContain("2nd, by video");
    expect(out).toContain("<title>Indonesia · Coordinators · August 2018 – August 2021</title>");
    expect(out).toContain("The Plan · Plans of action · 2016–2020");
    expect(out).toContain("as of 20 February 2019");
  });

  it("draws a period that runs through the time asked for", async () => {
    const { out } = await arsom([
      "timeline",
      "--partner",
      "russia",
      "--from",
      "2018-10",
      "--to",
      "2019-01",
      "--format",
      "svg",
      "--data",
      data(),
    ]);
    expect(out).toContain("The Plan · Plans of action");
    expect(out).not.toContain("2nd, by video");
  });

  it.each(["en", "id", "ru"])("speaks %s", async (lang) => {
    const { out } = await arsom(["timeline", "--partner", "russia", "--lang", lang, "--format", "svg", "--data", data()]);
    parsed(out);
    expect(out).toContain(`lang="${lang}"`);
    expect(collision(boxes(out, drawnWidth))).toBeUndefined();
  });

  it("draws all the records that ship without a collision", async () => {
    const { out } = await arsom(["timeline", "--format", "svg"]);
    expect(collision(boxes(out, dejavu))).toBeUndefined();
    expect(out).toBe((await arsom(["timeline", "--format", "svg"])).out);
  });
});

describe("charts", () => {
  it("draw the counts of a summary, each told in its description too", async () => {
    const { out } = await arsom("summary --partner russia --format svg --lang ru");
    parsed(out);
    const { by } = JSON.parse((await arsom("summary --partner russia --format json")).out);
    expect(out.match(/<rect class="level-ministerial"/g)).toHaveLength(
      Object.values(by as { [name: string]: unknown[] }).reduce(
        (sum, list) => sum + (list === by.year ? list.length : Math.min(15, list.length)),
        0,
      ),
    );
    expect(out).toMatch(/<desc id="charts-desc">[^<]*очно \d+, /);
    expect(out).toContain('role="img" lang="ru"');
  });

  it("never let labels collide, whatever they say", async () => {
    const bars = [
      { label: "W".repeat(200), count: 300 },
      { label: "</text>&\u0007", count: 1 },
      { label: "meeting ".repeat(30), count: 0 },
    ];
    const charts = { title: "T".repeat(90), description: "", lang: "en", charts: [{ heading: "W".repeat(120), bars }] };
    const picture = String(await svg({ drawing: () => charts }, SCREEN));
    parsed(picture);
    expect(collision(boxes(picture, dejavu))).toBeUndefined();
    expect(boxes(picture, dejavu).every(({ left, right }) => left >= 0 && right <= 760)).toBe(true);
  });
});
