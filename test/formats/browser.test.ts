// Pages in a real browser: quiet, readable without scripts, searched and filtered with them, fetching nothing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = PLACES.find((path): path is string => !!path && existsSync(path));
// In CI a missing browser is a failure; elsewhere these tests are passed over, and say so.
const missing = !found && !process.env.CI;
if (missing) console.warn("test/formats/browser.test.ts is skipped: no Chromium was found (apt-get install chromium, or set CHROMIUM)");

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const HOSTILE = `</script><script>window.harm=1</script><img src=https://evil.example/x onerror="window.harm=1"><svg onload=window.harm=1>`;
const RECORDS = `
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
name: ${JSON.stringify(HOSTILE)}
level: summit
sources: [s]
---
kind: meeting
version: 1
id: sum-1
series: sum
number: 1
title: ${JSON.stringify(`The title ${HOSTILE}`)}
start: 2018-11
city: ${JSON.stringify(`"><iframe src=javascript:window.harm=1>`)}
sources: [s]
---
${[2, 3, 4, 5].map((number) => `kind: meeting\nversion: 1\nid: sum-${number}\nseries: sum\nnumber: ${number}\nstart: ${2018 + number}\n`).join("---\n")}---
kind: source
version: 1
id: s
title: A source
url: https://evil.example/
class: press
`;

let browser: Browser;
let pages: { timeline: string; brief: string; hostile: string; picture: string };

beforeAll(async () => {
  if (missing) return;
  browser = await chromium.launch({ executablePath: found, args: ["--no-sandbox"] });
  const data = folder({ "arsom.yaml": "", "r.yaml": RECORDS });
  const print = async (line: string, more: string[] = []) => (await arsom([...line.split(" "), ...more])).out;
  const files = {
    "timeline.html": await print("timeline --partner russia --format html"),
    "brief.html": await print("brief --partner russia --format html"),
    "hostile.html": await print("timeline --format html --data", [data]),
    "picture.svg": await print("timeline --partner russia --format svg"),
  };
  const at = folder(files);
  const url = (name: string) => pathToFileURL(join(at, name)).href;
  pages = { timeline: url("timeline.html"), brief: url("brief.html"), hostile: url("hostile.html"), picture: url("picture.svg") };
});
afterAll(() => browser?.close());

/** Opens a page and fails on any message and any request but the page itself. */
async function opened(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const page = await (await browser.newContext({ viewport: DESK, ...options })).newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("dialog", (dialog) => trouble.push(dialog.message()));
  page.on("request", (request) => request.url() !== url && trouble.push(request.url()));
  await page.goto(url);
  return { page, trouble };
}

/** Boxes of the texts that are drawn, as the browser sets them, and the first two that lie upon one another. */
function collisionIn(page: Page): Promise<string[] | undefined> {
  return page.evaluate(`(() => {
    for (const svg of document.querySelectorAll("svg[role=img]")) {
      const boxes = [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBBox() }));
      for (const [i, { text, box: a }] of boxes.entries()) {
        if (a.x < 0 || a.x + a.width > 1100) return [text];
        for (const { text: other, box: b } of boxes.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height - 2 <= b.y || b.y + b.height - 2 <= a.y;
          if (!apart) return [text, other];
        }
      }
    }
  })()`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

describe.skipIf(missing)("in Chromium", () => {
  it("the pages say nothing, ask for nothing, and fit a phone, a desk and paper, in the light and in the dark", async () => {
    for (const url of [pages.timeline, pages.brief]) {
      for (const options of [{ viewport: PHONE }, { viewport: DESK }, { viewport: DESK, colorScheme: "dark" as const }]) {
        const { page, trouble } = await opened(url, options);
        expect(await overflow(page)).toBe(0);
        await page.screenshot();
        const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
        expect(ground).toBe("colorScheme" in options ? "rgb(20, 24, 29)" : "rgb(255, 255, 255)");
        if (options.viewport === DESK) {
          await page.emulateMedia({ media: "print" });
          expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
          expect(await page.isVisible("#tools")).toBe(false);
          await page.setViewportSize({ width: 688, height: 990 });
          expect(await overflow(page)).toBe(0);
          expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
        }
        expect(trouble).toEqual([]);
        await page.context().close();
      }
    }
  });

  it("without scripts everything is there to be read, and no tool that would not work", async () => {
    const { page, trouble } = await opened(pages.timeline, { javaScriptEnabled: false });
    const rows = page.locator("tr.entry");
    expect(await rows.count()).toBeGreaterThan(50);
    expect(await rows.first().isVisible()).toBe(true);
    expect(await page.locator("svg[role=img]").first().isVisible()).toBe(true);
    expect(await page.isVisible("#tools")).toBe(false);
    expect(await page.locator(".fold").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it("search and filters show what fits, and say how many", async () => {
    const { page, trouble } = await opened(pages.timeline);
    const shown = page.locator("tr.entry:visible");
    const all = await shown.count();
    await page.fill("input[type=search]", "SENIOR bali");
    expect(await shown.count()).toBe(1);
    expect(await shown.first().textContent()).toContain("19–20 February 2019");
    expect(await page.locator("tr.year:visible").count()).toBe(1);
    expect(await page.textContent("output")).toBe(`Shown: 1 of ${all}`);
    await page.click("button[type=reset]");
    await expect.poll(() => shown.count()).toBe(all);
    await page.selectOption("select[name=level]", "summit");
    const summits = await shown.count();
    expect(summits).toBeGreaterThan(2);
    expect(summits).toBeLessThan(all);
    await page.selectOption("select[name=year]", "2018");
    expect(await shown.allTextContents()).toEqual([expect.stringContaining("3rd ASEAN-Russia Summit")]);
    await page.selectOption("select[name=level]", "");
    await page.selectOption("select[name=kind]", "agreement");
    expect(await shown.evaluateAll((list) => list.every((row) => row.getAttribute("data-kind") === "agreement"))).toBe(true);
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(pages.timeline);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it("sections fold by mouse and keyboard, open for a link into them, and are whole on paper", async () => {
    const { page, trouble } = await opened(pages.brief);
    const sources = page.locator("ol.sources");
    const section = page.locator("main > section").last();
    await section.locator(".fold").focus();
    await page.keyboard.press("Enter");
    expect(await sources.isVisible()).toBe(false);
    expect(await section.locator(".fold").getAttribute("aria-expanded")).toBe("false");
    await page.emulateMedia({ media: "print" });
    expect(await sources.isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".cite a").first().click();
    await expect.poll(() => sources.isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it("hostile records are text", async () => {
    const { page, trouble } = await opened(pages.hostile);
    expect(await page.evaluate("window.harm")).toBeUndefined();
    expect(await page.locator("img, iframe, object, embed").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.textContent("tr.entry")).toContain("<script>window.harm=1</script>");
    await page.fill("input[type=search]", "<img");
    expect(await page.locator("tr.entry:visible").count()).toBe(5);
    expect(await page.evaluate("window.harm")).toBeUndefined();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it("the policy stops a script that is not the page's own", async () => {
    const { page, trouble } = await opened(pages.timeline);
    await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "window.harm = 1";
      document.body.append(script);
    })()`);
    expect(await page.evaluate("window.harm")).toBeUndefined();
    expect(trouble.join("")).toMatch(/Content Security Policy/);
    await page.context().close();
  });

  it("no two labels of a drawing lie upon one another, as the browser sets them", async () => {
    for (const url of [pages.picture, pages.timeline, pages.hostile]) {
      const { page, trouble } = await opened(url);
      expect(await collisionIn(page)).toBeUndefined();
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  });
});
