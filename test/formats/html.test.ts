// The page: its structure, its policy, and that nothing in a record is anything but text.
import { createHash } from "node:crypto";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { script } from "../../src/formats/html/script.js";
import { style } from "../../src/formats/html/style.js";
import { html } from "../../src/formats/html.js";
import type { Block, Entry, Paper } from "../../src/model/paper.js";
import { arsom } from "../run.js";

async function printed(paper: Paper): Promise<string> {
  return String(await html({ paper: () => paper }, { terminal: false, width: 80, colour: false }));
}

/** What a browser is shown: without the script and the style, which are the same on every page. */
function shown(page: string): string {
  return page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
}

/** Every element is closed; the page is XML too, but for its doctype. */
function wellFormed(page: string): void {
  expect(XMLValidator.validate(shown(page).replace("<!doctype html>", ""))).toBe(true);
}

function of(...blocks: Block[]): Paper {
  return { title: "A paper", lang: "en", blocks };
}

function entry(more: Partial<Entry>): Entry {
  return {
    date: "2019-02-19",
    end: "2019-02-20",
    kind: "meeting",
    event: "held",
    id: "arsom-16",
    series: "arsom",
    number: 16,
    title: "16th ARSOM",
    place: "Bali, Indonesia",
    chairs: ["Jose Tavares (Indonesia)"],
    sources: [],
    level: "senior-officials",
    status: "held",
    when: "19–20 February 2019",
    ...more,
  };
}

describe("structure", () => {
  it("has a language, a title, landmarks, and headings in order", async () => {
    const page = await printed({
      ...of({ paragraph: ["First."] }, { heading: "One" }, { paragraph: ["x"] }, { heading: "Two" }),
      lang: "ru",
      date: "2026-11-22",
    });
    wellFormed(page);
    expect(page).toMatch(/^<!doctype html>\n<html lang="ru">/);
    expect(page).toContain("<title>A paper</title>");
    expect(page).toContain('<meta name="date" content="2026-11-22"/>');
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(["1", "2", "2"]);
    expect([...shown(page).matchAll(/<(header|main|form|section)\b/g)].map(([, name]) => name)).toEqual([
      "header",
      "form",
      "main",
      "section",
      "section",
    ]);
    expect(page).toContain('<section id="section-2" aria-labelledby="section-2-title"><h2 id="section-2-title">');
  });

  it("lists its sections where there are many", async () => {
    const many = ["A", "B", "C", "D"].map((heading) => ({ heading }));
    expect(await printed(of(...many))).toContain('<nav aria-label="Contents"><ul><li><a href="#section-1">A</a>');
    expect(await printed(of(...many.slice(1)))).not.toContain("<nav");
  });

  it("prints every kind of block as what it is", async () => {
    const page = await printed(
      of(
        { paragraph: ["plain ", { strong: "strong" }, { emphasis: "em" }, { faint: "faint" }] },
        { note: ["a note"] },
        { list: [["one"], ["two"]] },
        { list: [["first"]], ordered: true },
        { code: "a: 1\n" },
        { verbatim: "as it is" },
        { fields: [{ name: "When", text: ["then"] }] },
        {
          table: {
            columns: [
              { key: "a", heading: "A" },
              { key: "n", heading: "N", align: "right" },
            ],
            rows: [[["x"], ["1"]]],
          },
        },
        {
          bars: [
            { label: "2019", count: 3 },
            { label: "2020", count: 0 },
          ],
          unit: "meetings",
        },
      ),
    );
    wellFormed(page);
    expect(page).toContain('<p>plain <strong>strong</strong><em>em</em><span class="faint">faint</span></p>');
    expect(page).toContain('<p class="note">a note</p>');
    expect(page).toContain('<ul><li class="item">one</li><li class="item">two</li></ul>');
    expect(page).toContain('<ol><li class="item">first</li></ol>');
    expect(page).toContain('<pre tabindex="0"><code>a: 1\n</code></pre>');
    expect(page).toContain('<pre class="verbatim" tabindex="0">as it is</pre>');
    expect(page).toContain('<dl><div class="item"><dt>When</dt><dd>then</dd></div></dl>');
    expect(page).toContain('<th scope="col">A</th><th scope="col" class="number">N</th>');
    expect(page).toContain('<th scope="row">x</th><td class="number">1</td>');
    expect(page).toContain("<caption>meetings</caption>");
    expect(page).toMatch(/<th scope="row">2019<\/th><td class="number">3<\/td><td class="bar"><svg [^>]*aria-hidden="true"/);
  });

  it("prints findings with the place, the words marked", async () => {
    const text = "kind: meeting\nid: a\nfollows: [b]\n";
    const at = { file: "r.yaml", text, start: 30, end: 31, line: 3, column: 11 };
    const page = await printed(
      of({ findings: [{ severity: "error", rule: "follows-later", message: "a follows b", at, related: [], help: ["look"] }] }),
    );
    wellFormed(page);
    expect(page).toContain("r.yaml:3:11");
    expect(page).toContain("1 | kind: meeting\n2 | id: a\n3 | follows: [<mark>b</mark>]");
  });

  it("prints a timeline as a table by years, one target a record", async () => {
    const page = await printed(
      of(
        {
          paragraph: [
            { record: "arsom-16", text: "the 16th" },
            { record: "elsewhere", text: "other" },
          ],
        },
        { timeline: [entry({}), entry({ event: "planned", date: null, when: "" })] },
      ),
    );
    wellFormed(page);
    expect(page).toContain('<a href="#record-arsom-16">the 16th</a><span class="record" title="elsewhere">other</span>');
    expect([...page.matchAll(/id="record-arsom-16"/g)]).toHaveLength(1);
    expect(page).toContain('data-kind="meeting" data-level="senior-officials" data-year="2019"');
    expect(page).toContain('scope="rowgroup"');
    expect(page).toContain('<span class="tag">planned</span>');
    expect([...shown(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...new Set([...shown(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]);
  });
});

describe("sources", () => {
  const sources = [
    { id: "a", number: 1, text: "A source", url: "https://example.org/?a=1&b=2" },
    { id: "b", number: 2, text: "Another", url: "javascript:alert(1)" },
  ];

  it("are cited by raised numbers that lead to them", async () => {
    const page = await printed({ ...of({ paragraph: ["said", { cite: ["b", "a"] }] }), sources });
    wellFormed(page);
    expect(page).toContain('[<a href="#source-2">2</a>, <a href="#source-1">1</a>]</sup>');
    expect(page).toContain(
      '<li id="source-1" value="1" class="item">A source <a href="https://example.org/?a=1&#38;b=2" rel="noopener noreferrer">',
    );
    expect([...page.matchAll(/<ol class="sources">/g)]).toHaveLength(1);
  });

  it("are listed once, where the paper lists them itself", async () => {
    const page = await printed({ ...of({ sources: "Sources" }), sources });
    expect([...page.matchAll(/id="source-1"/g)]).toHaveLength(1);
    expect([...page.matchAll(/<h2/g)]).toHaveLength(1);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "https://a b",
    'https://x"onclick="y',
    " https://x",
    "//x.org",
    "https:x",
  ])("%s is no link", async (url) => {
    const page = await printed({ ...of(), sources: [{ id: "a", number: 1, text: "A", url }] });
    wellFormed(page);
    expect(shown(page)).not.toMatch(/<a [^>]*rel=/);
  });
});

describe("safety", () => {
  const hostile = `</script></style></title><script>alert(1)</script><img src=x onerror=alert(1)> " ' & \u0000\u001b[2J\u202e javascript:alert(1) {shown}`;

  it("lets only its own script and style run, by their hashes, and fetches nothing", async () => {
    const page = await printed(of());
    const hash = (text: string) => `&#39;sha256-${createHash("sha256").update(text).digest("base64")}&#39;`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src &#39;none&#39;; style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "")}; script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "")}; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(style).not.toMatch(/@import|url\(|@font-face|<\//);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import|<\//);
  });

  it("keeps hostile words words, in every place of a paper", async () => {
    const text = [hostile, { strong: hostile }, { record: hostile, text: hostile }, { cite: [hostile] }];
    const mark = { id: hostile, label: hostile, when: hostile, earliest: 0, latest: 0, status: hostile, disputed: true };
    const at = { file: hostile, text: hostile, start: 3, end: 6, line: 1, column: 4, message: hostile };
    const page = await printed({
      title: hostile,
      lang: '"><script>',
      date: hostile,
      blocks: [
        { heading: hostile },
        { paragraph: text },
        { list: [text] },
        { code: hostile },
        { verbatim: hostile },
        { fields: [{ name: hostile, text }] },
        { table: { columns: [{ key: hostile, heading: hostile }], rows: [[text]] } },
        { bars: [{ label: hostile, count: 1 }], unit: hostile },
        { findings: [{ severity: "error", rule: hostile, message: hostile, at, related: [at], help: [hostile] }] },
        { drawing: true },
        {
          timeline: [
            entry({
              id: hostile,
              kind: hostile,
              level: hostile,
              title: hostile,
              place: hostile,
              chairs: [hostile],
              when: hostile,
              date: hostile,
            }),
          ],
        },
      ],
      sources: [{ id: "s", number: 1, text: hostile, url: hostile }],
      drawing: {
        title: hostile,
        description: hostile,
        lang: "en",
        today: 0,
        lanes: [{ name: hostile, level: hostile, marks: [mark], bars: [] }],
      },
    });
    wellFormed(page);
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
    expect(shown(page).replace(/="[^"]*"/g, "=")).not.toMatch(/<img|<[^>]+\son\w+=/);
    expect(page).not.toMatch(/[\x00-\x08\x0b-\x1f\u202e]/);
  });
});

describe("arsom --format html", () => {
  it.each([
    "timeline --partner russia",
    "timeline --partner russia --lang ru",
    "brief --partner russia --lang id",
    "summary --partner japan",
    "consistency",
    "show arsom-16",
    "why arsom-16.start",
    "explain follows-later",
  ])("%s: the same well-formed page twice", async (line) => {
    const { out, code } = await arsom(`${line} --format html`);
    expect(code).toBe(0);
    wellFormed(out);
    expect((await arsom(`${line} --format html`)).out).toBe(out);
  });

  it("holds the drawing before the timeline", async () => {
    const { out } = await arsom("timeline --partner russia --format html");
    expect(out.indexOf('<figure class="drawing">')).toBeGreaterThan(0);
    expect(out.indexOf('<figure class="drawing">')).toBeLessThan(out.indexOf('<table class="timeline"'));
    expect(out).toContain("16th, Bali · ASEAN-Russia Senior Officials&#39; Meeting (ARSOM) · 19–20 February 2019");
  });

  it("holds a small drawing in a briefing, of what was known that day", async () => {
    const { out } = await arsom("brief --partner russia --as-of 2019-02-20 --format html");
    const [, drawing] = /<figure class="small drawing unprinted">([\s\S]*?)<\/figure>/.exec(out) as RegExpExecArray;
    expect(drawing).toContain("3rd, Singapore · ASEAN-Russia Summit · 14 November 2018");
    expect(drawing).toContain("Indonesia · Coordinators · 2 August 2018 – August 2021");
    expect(drawing).not.toMatch(/2021-2025|4th|Cambodia/);
    expect(out.indexOf("<figure")).toBeLessThan(out.indexOf(">Mechanisms</span>"));
  });
});
