// `arsom brief` and `arsom summary`: every fact of the seed article that is true, and nothing certainly later than its day.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { BriefData } from "../../src/reports/brief/data.js";
import { arsom, ROOT } from "../run.js";

describe.each(["", " --full"])("the seed article's facts, as of its own day, in Indonesian%s", (length) => {
  const line = `brief --partner russia --as-of 2019-02-20 --lang id${length}`;
  let text: string;
  let data: BriefData;
  beforeAll(async () => {
    text = (await arsom(line)).out;
    data = JSON.parse((await arsom(`${line} --format json`)).out);
  });

  it.each([
    ["the 16th meeting", "Pertemuan Pejabat Tinggi ASEAN-Rusia ke-16 (ARSOM)"],
    ["its days", "19–20 Februari 2019"],
    ["its place", "Hotel Padma, Legian, Bali, Indonesia"],
    ["ASEAN's co-chair with both titles", "Jose Tavares (Indonesia), Direktur Jenderal Kerja Sama ASEAN dan Ketua SOM ASEAN-Indonesia"],
    ["Russia's co-chair with both titles", "Igor Morgulov (Rusia), Wakil Menteri Luar Negeri dan Ketua SOM Rusia"],
    ["relations since 1991", "Hubungan sejak\tJuli 1991"],
    ["dialogue partner since 1996", "mitra wicara sejak Juli 1996"],
    ["the plan of action 2016–2020", "Federasi Rusia 2016-2020"],
    ["what it follows up", /Menindaklanjuti(: |\t)KTT ASEAN-Rusia ke-3, Singapura, 14 November 2018/],
    ["that the article prints 2019", "14 November 2019 dalam Baliekbis.com"],
    ["the coordinator and its term", "Indonesia, 2 Agustus 2018 – Agustus 2021"],
    ["its three fields", "fokus: kontra terorisme, keamanan siber, dan penanggulangan bencana"],
    ["counter-terrorism on the agenda", "kontra terorisme; kejahatan lintas batas negara"],
    ["the economy, science, energy, agriculture", "kerja sama ekonomi; ilmu pengetahuan, teknologi, dan inovasi; energi; pertanian"],
    ["disasters, education", "penanggulangan bencana; pendidikan"],
    ["regional architecture, non-proliferation, Korea", "arsitektur kawasan; non-proliferasi nuklir; Semenanjung Korea"],
    ["the day it is of", "Per 20 Februari 2019."],
  ])("%s", (_, words) => {
    expect(text).toMatch(words);
  });

  it("counts the 16th as the last meeting, held every year", () => {
    expect(data.last_meeting?.id).toBe("arsom-16");
    expect(data.mechanisms.find(({ id }) => id === "arsom")).toMatchObject({ every: 1, last: "arsom-16", highest: 16 });
    expect(data.asean_chair?.country).toBe("TH");
    expect(data.plan?.id).toBe("asean-russia-cpa-2016-2020");
  });

  it("cites for a statement only what bears it out", () => {
    const strategic = data.levels.find(({ level }) => level === "strategic");
    expect(strategic).toMatchObject({ since: "2018-11-14", sources: ["bcri-2018-jokowi"], later: false });
    const meeting = data.last_of_each.find(({ id }) => id === "arsom-16");
    expect(meeting?.fields.start?.sources).toEqual(["baliekbis-2019-arsom-16"]);
    // What came of it the article does not say; ASEAN's own text of the next day does.
    expect(meeting?.fields.outcomes).toEqual({ sources: [], disputed: false, later: true });
    expect(text).toMatch(/sebelum rencana berakhir pada 2020 \(hanya menurut sumber yang lebih baru\)/);
  });

  it("holds no event, office, adoption or source certainly later", async () => {
    const later = JSON.parse((await arsom("list source,meeting,agreement,milestone date:2019-02-21.. --format json")).out) as {
      id: string;
    }[];
    const ids = new Set(later.map(({ id }) => id));
    const json = JSON.stringify(data);
    for (const id of ["arsom-17", "asean-russia-summit-4", "asean-2021-arsom-17", "asean-russia-cpa-2021-2025"]) {
      expect(ids).toContain(id);
      expect(json).not.toContain(`"${id}"`);
    }
    expect(data.key_dates.filter(({ date }) => date !== null && date > "2019-02-20")).toEqual([]);
    // Plans and terms that run keep the end that was known; no other year beyond is named, but for the misprint and what is expected.
    const body = text.slice(0, text.indexOf("\nSumber\n"));
    expect(
      [...body.matchAll(/\b20(19|2\d)\b/g)].map(([year]) => year).filter((year) => !["2019", "2020", "2021", "2026"].includes(year)),
    ).toEqual([]);
    expect(data.left_out.records).toBeGreaterThan(50);
  });
});

describe("arsom brief", () => {
  it.each(["en", "id", "ru"])("has its sections in %s, cited and listed alike", async (lang) => {
    const { out, code } = await arsom(`brief --partner russia --lang ${lang}`);
    expect(code).toBe(0);
    const cited = [...out.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, list]) => (list as string).split(", ").map(Number));
    const listed = [...out.matchAll(/^ +(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(Math.max(...cited)).toBe(listed.length);
    expect(listed).toEqual(listed.map((_, i) => i + 1));
    expect(out).not.toMatch(/[{}]|undefined|[,:] of-/);
  });

  it("loses no citation on a narrow terminal", async () => {
    const cited = (text: string) => text.match(/\[[\d, ]+\]/g)?.sort();
    const { out } = await arsom("brief --partner russia", { terminal: true, width: 60, variables: { NO_COLOR: "1" } });
    expect(cited(out)).toEqual(cited((await arsom("brief --partner russia")).out));
    expect(out.split("\n").filter((line) => line.length > 60 && !/https?:/.test(line))).toEqual([]);
  });

  it("speaks of every partner", async () => {
    const partners = JSON.parse((await arsom("list partners --format json")).out) as { id: string }[];
    for (const { id } of partners) {
      const { code, out } = await arsom(`brief --partner ${id}`);
      expect([id, code]).toEqual([id, 0]);
      expect(out).not.toMatch(/undefined|null|NaN/);
    }
  });

  it("says how much it left out, and gives it in full", async () => {
    const [short, full] = [await arsom("brief --partner russia"), await arsom("brief --partner russia --full")];
    expect(short.out).toMatch(/Left out for length: key dates \(\d+\), .* and not known \(\d+\); --full gives all\./);
    expect(full.out).not.toContain("Left out for length");
    expect(full.out.length).toBeGreaterThan(2 * short.out.length);
  });

  it("asks for a partner, and knows the nearest", async () => {
    expect((await arsom("brief")).err).toContain("a briefing is on one partner: --partner");
    expect((await arsom("brief --partner russla")).err).toContain("did you mean russia?");
  });
});

describe("data", () => {
  it.each([
    ["brief", "brief --partner russia --as-of 2019-02-20"],
    ["brief", "brief --partner brazil"],
    ["summary", "summary --partner russia"],
  ])("%s matches its schema: %s", async (name, line) => {
    const schema = JSON.parse(readFileSync(join(ROOT, `schemas/output/${name}.schema.json`), "utf8"));
    const valid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
    expect(valid(JSON.parse((await arsom(`${line} --format json`)).out)), JSON.stringify(valid.errors)).toBe(true);
  });
});

describe("arsom summary", () => {
  it("counts as list does", async () => {
    const data = JSON.parse((await arsom("summary --partner russia --format json")).out);
    const { count } = JSON.parse(
      (await arsom("list meetings --partner russia not:status:planned,unconfirmed,cancelled,postponed --count --format json")).out,
    );
    expect(data.meetings).toBe(count);
    expect(data.by.series.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(count);
  });

  it("charts the latest years, and says how many values it leaves out", async () => {
    const { by } = JSON.parse((await arsom("summary --partner russia --format json")).out);
    const { out } = await arsom("summary --partner russia");
    for (const { value, count } of by.year) expect(out).toContain(`\n${value}\t${count}\n`);
    expect(out).toContain(`\n${by.topic.length - 15} more in --format csv.\n`);
  });

  it("draws bars on a terminal", async () => {
    const { out } = await arsom("summary --partner russia", { terminal: true, width: 80, variables: { NO_COLOR: "1" } });
    expect(out).toMatch(/^ASEAN-Russia Post Ministerial Conference +\d+ █+/m);
  });
});
