// `arsom summary --by`: the meetings by two fields, as a table and as a chart.
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { arsom } from "../run.js";

describe("arsom summary --by", () => {
  it("is a table of meetings that were held, by name", async () => {
    const { code, out } = await arsom("summary series:arsom number:15..16 --by country,year --format md");
    expect(code).toBe(0);
    expect(out).toContain("## Meetings by country and year\n\n| Country | 2018 | 2019 | Count |");
    expect(out).toContain("| Indonesia |  | 1 | 1 |\n| Russia | 1 |  | 1 |");
  });

  it("gives programs the rows, and the pairs beside the other counts", async () => {
    expect((await arsom("summary series:arsom number:15..16 --by country,year --format csv")).out).toBe(
      "country,2018,2019,count\nID,0,1,1\nRU,1,0,1\n",
    );
    const data = JSON.parse((await arsom("summary series:arsom number:15..16 --by country,year --format json")).out);
    expect([data.meetings, data.cross]).toEqual([
      2,
      [
        { country: "ID", year: "2019", count: 1 },
        { country: "RU", year: "2018", count: 1 },
      ],
    ]);
  });

  it("is drawn with the number in each square", async () => {
    const { out } = await arsom("summary --partner russia --partner china --by partner,year --format svg");
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(out);
    expect(svg.title["#text"]).toBe("ASEAN with Russia and China: summary");
    expect(svg.desc["#text"]).toMatch(/^Meetings by partner and year: China \d+, Japan \d+, Republic of Korea \d+, Russia \d+\.$/);
    expect(out).toMatch(/<title>Russia, 2019: \d<\/title>/);
  });

  it("draws nothing at all of nothing", async () => {
    expect((await arsom("summary city:Atlantis --by partner,year --format svg")).code).toBe(0);
    expect((await arsom("summary city:Atlantis --by partner,year --format md")).out).toContain("None.");
  });

  it("has its chart in a page, each number in its square, above the table", async () => {
    const { out } = await arsom("summary --partner russia --partner china --by partner,year --format html");
    expect(out).toContain('<figure class="chart drawing">');
    expect(out).toMatch(/<title>Russia, 2018: \d+<\/title>/);
    expect(out.indexOf("<figure")).toBeLessThan(out.indexOf("<table"));
  });
});
