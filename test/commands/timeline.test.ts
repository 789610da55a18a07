// `arsom timeline`: on a terminal, in a pipe, as data, and as of a day.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { arsom, ROOT } from "../run.js";

describe("arsom timeline --partner russia", () => {
  it("has the 16th ARSOM on one line of a pipe, with its days, place and co-chairs", async () => {
    const { out, code } = await arsom("timeline --partner russia");
    const line = out.split("\n").find((one) => one.includes("\tarsom-16\t")) as string;
    expect(line.split("\t")).toEqual([
      "2019-02-19..2019-02-20",
      "19–20 February 2019",
      "meeting",
      "held",
      "arsom-16",
      "16th ASEAN-Russia Senior Officials' Meeting (ARSOM)",
      "Bali, Indonesia",
      "Jose Tavares (Indonesia), Igor Morgulov (Russia)",
    ]);
    expect(code).toBe(0);
  });

  it("is in order of time", async () => {
    const { out } = await arsom("timeline --partner russia --format json");
    const dates = JSON.parse(out).map(({ date }: { date: string | null }) => date ?? "9999");
    expect(dates).toEqual([...dates].sort((a, b) => a.padEnd(10, "-").localeCompare(b.padEnd(10, "-"), "en")));
  });

  it.each([60, 80, 140])("keeps to %i columns on a terminal", async (width) => {
    const { out } = await arsom("timeline --partner russia", { terminal: true, width, variables: { NO_COLOR: "1" } });
    for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(out).toContain("│  19–20 February");
  });

  it("is drawn", async () => {
    const { out } = await arsom("timeline --partner russia --from 2018-05 --to 2019-03", {
      terminal: true,
      width: 80,
      variables: { NO_COLOR: "1" },
    });
    expect(out).toMatchSnapshot();
  });

  it("is a table in Markdown", async () => {
    const { out } = await arsom("timeline --partner russia --from 2019-02 --to 2019-02 --format md");
    expect(out).toBe(
      [
        "# ASEAN-Russia: timeline",
        "",
        "> Meetings held: 1.",
        "",
        "| Date | Event | Place | Co-chairs |",
        "| --- | --- | --- | --- |",
        "| 19–20 February 2019 | 16th ASEAN-Russia Senior Officials' Meeting (ARSOM) | Bali, Indonesia | Jose Tavares (Indonesia), Igor Morgulov (Russia) |",
        "",
      ].join("\n"),
    );
  });

  it("matches its schema as JSON", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas/output/timeline.schema.json"), "utf8"));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    expect(valid(JSON.parse((await arsom("timeline --format json")).out)), JSON.stringify(valid.errors)).toBe(true);
  });

  it("knows ASEAN's chairs only when asked", async () => {
    expect((await arsom("timeline --partner russia")).out).not.toContain("chair of ASEAN");
    expect((await arsom("timeline --partner russia --with asean-chair")).out).toContain("Brunei Darussalam takes the chair of ASEAN");
  });
});

describe("--as-of", () => {
  it("hides what is certainly later, and sources that were not yet published", async () => {
    const { out } = await arsom("timeline --partner russia --as-of 2019-02-20 --format json");
    const events = JSON.parse(out) as { date: string | null; sources: string[]; id: string }[];
    expect(events.filter(({ date }) => date !== null && date > "2019-02-20")).toEqual([]);
    expect(events.map(({ id }) => id)).toContain("arsom-16");
    const sources = new Set(events.flatMap((event) => event.sources));
    const later = JSON.parse((await arsom("list sources published:2019-03.. --format json")).out).map(({ id }: { id: string }) => id);
    expect(later.length).toBeGreaterThan(10);
    expect(later.filter((id: string) => sources.has(id))).toEqual([]);
  });

  it("takes only a day", async () => {
    const { code, err } = await arsom("timeline --as-of 2019");
    expect([code, err]).toEqual([2, "arsom: --as-of takes a day, YYYY-MM-DD, not 2019\n"]);
  });
});

describe("several partners", () => {
  it.each([
    ["en", "# ASEAN with Russia, China and Japan: timeline"],
    ["id", "# ASEAN dengan Rusia, Tiongkok, dan Jepang: lini masa"],
    ["ru", "# АСЕАН – Россия, Китай и Япония: хронология"],
  ])("are a union, which the title names (%s)", async (lang, title) => {
    const { out } = await arsom(`timeline --partner russia,china --partner JP --format md --lang ${lang}`);
    expect(out.split("\n")[0]).toBe(title);
    const lines = async (partner: string) => (await arsom(`timeline --partner ${partner} --format csv`)).out.trim().split("\n");
    // What two of them share stands once.
    const each = new Set((await Promise.all(["russia", "china", "japan"].map(lines))).flat());
    expect(new Set(await lines("russia,china,japan"))).toEqual(each);
  });

  it.each(["summary", "consistency"])("are in the title of %s, and one alone as ever", async (command) => {
    expect((await arsom(`${command} --partner russia,china --format md`)).out).toMatch(/^# ASEAN with Russia and China: /);
    expect((await arsom(`${command} --partner russia,RU --format md`)).out).toMatch(/^# ASEAN-Russia: /);
  });
});

describe("countries", () => {
  it.each([
    ["en", "Brussels, Belgium"],
    ["id", "Brussel, Belgia"],
    ["ru", "Брюссель, Бельгия"],
  ])("stand by name where no record names them (%s)", async (lang, place) => {
    const { out } = await arsom(`timeline id:aemm-20 --format md --lang ${lang}`);
    expect(out).toContain(place);
    expect(out).not.toContain(", BE");
  });
});

describe("nothing found", () => {
  it("says so, and what may have been meant", async () => {
    const { code, out, err } = await arsom("timeline RU --from 1950 --to 1951");
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(2);
    expect(err).toBe("RU: partner Russia\nno events match\n");
  });
});

describe("arsom timeline russia china", () => {
  const line = "timeline russia china --from 2021-10-26 --to 2021-10-28";
  const terminal = (width: number) => ({ terminal: true, width, variables: { NO_COLOR: "1" } });

  it("stands in columns side by side on a wide terminal", async () => {
    const { out } = await arsom(line, terminal(120));
    expect(out).toMatchSnapshot();
    for (const one of out.split("\n")) expect(stringWidth(one)).toBeLessThanOrEqual(120);
  });

  it("is one list on a narrow one, with the partner named", async () => {
    const { out } = await arsom(line, terminal(80));
    expect(out).toMatchSnapshot();
  });

  it("is a table with a column for the partner, and the same as --partner russia,china", async () => {
    const { out } = await arsom(`${line} kind:meeting --format md`);
    const lines = out.split("\n");
    expect(lines[0]).toBe("# ASEAN with Russia and China: timeline");
    expect(lines).toContain("| Date | Partner | Event | Place | Co-chairs |");
    expect(lines).toContain("| 26 October 2021 | China | 24th ASEAN-China Summit | by video | Hassanal Bolkiah (Brunei Darussalam) |");
    expect(lines).toContain("| 28 October 2021 | Russia | 4th ASEAN-Russia Summit | by video | Hassanal Bolkiah (Brunei Darussalam) |");
    const same = await arsom("timeline --partner russia,china --from 2021-10-26 --to 2021-10-28 kind:meeting --format md");
    expect(same.out).toBe(out);
  });
});
