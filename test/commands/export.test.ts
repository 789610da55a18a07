// `arsom export`: JSON Lines, a data package of CSV, a calendar, JSON-LD; each read back by a reader that is not ours.
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Package } from "datapackage";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

interface Descriptor {
  licenses?: { name: string }[];
  sources?: { title: string; path: string }[];
  resources: {
    name: string;
    path: string;
    schema: { fields: { name: string; type: string }[]; foreignKeys?: { fields: string; reference: { resource: string } }[] };
  }[];
}

function descriptorIn(at: string): Descriptor {
  return JSON.parse(readFileSync(join(at, "datapackage.json"), "utf8"));
}

/** Reads a package back: the descriptor held to its profile, every cell to its type, keys followed. */
async function readBack(at: string): Promise<{ [table: string]: { [column: string]: unknown }[] }> {
  const read = await Package.load(descriptorIn(at), { basePath: at, strict: true });
  expect([read.valid, read.errors]).toEqual([true, []]);
  const tables: { [table: string]: { [column: string]: unknown }[] } = {};
  for (const resource of read.resources) {
    tables[resource.name] = await resource.read({ keyed: true });
    expect(await resource.checkRelations(), resource.name).toBe(true);
  }
  return tables;
}

const series = "kind: series\nversion: 1\nid: s\nname: A series\nlevel: summit\n";

describe("JSON Lines", () => {
  it("has every record once, by kind and id, with partner and date", async () => {
    const { out, code } = await arsom("export");
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const listed = JSON.parse((await arsom("list --format json")).out) as { records: number }[];
    expect([code, records.length]).toEqual([0, listed.reduce((sum, { records: count }) => sum + count, 0)]);
    expect(records.find(({ id }) => id === "arsom-16")).toMatchObject({
      kind: "meeting",
      partner: "russia",
      date: "2019-02-19..2019-02-20",
    });
    const ids = records.filter(({ kind }) => kind === "meeting").map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("takes a query, and the world of a day", async () => {
    const { out } = await arsom("export --partner russia series.level:summit --as-of 2017-01-01");
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.length).toBeGreaterThan(1);
    expect(records.every(({ kind, partner, start }) => kind === "meeting" && partner === "russia" && start < "2017")).toBe(true);
  });

  it("says when nothing is found", async () => {
    expect(await arsom("export date:1900")).toEqual({ code: 0, out: "", err: "no records match\n" });
  });
});

describe("the data package", () => {
  it("is read back whole, with its keys", { timeout: 120_000 }, async () => {
    const at = folder({});
    const { code, out, err } = await arsom(["export", "--format", "csv", "-o", at]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(/^arsom: \d+ tables and their datapackage\.json are in /);
    const tables = await readBack(at);
    const listed = JSON.parse((await arsom("list --format json")).out) as { kind: string; records: number }[];
    for (const { kind, records } of listed) expect(tables[kind]?.length, kind).toBe(records);
    expect(tables.meetings?.find(({ id }) => id === "arsom-16")).toMatchObject({
      number: 16,
      partner: "russia",
      date: "2019-02-19..2019-02-20",
      chairs: "jose-tavares|igor-morgulov",
    });
    expect(tables.chairs_offices?.find(({ chair_id }) => chair_id === "igor-morgulov")).toMatchObject({ position: 1 });
    const { resources, licenses, sources } = descriptorIn(at);
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((key) => `${name}.${key.fields} > ${key.reference.resource}`),
    );
    for (const key of [
      "meetings.series > series",
      "series.partner > partners",
      "chairs_offices.chair_id > chairs",
      "claims.source > sources",
    ])
      expect(keys).toContain(key);
    expect(licenses?.[0]?.name).toBe("CC0-1.0");
    expect(sources?.length).toBeGreaterThan(100);
  });

  it("of a query holds what it refers to", { timeout: 120_000 }, async () => {
    const at = folder({});
    await arsom(["export", "series:arsom", "number:16", "-o", at]);
    const tables = await readBack(at);
    expect(tables.meetings?.map(({ id }) => id)).toContain("arsom-16");
    expect(tables.claims?.length).toBeGreaterThan(1);
    expect(tables.partners?.map(({ id }) => id)).toContain("russia");
  });

  it("has nothing that a spreadsheet would run, and no licence for the records of others", async () => {
    const at = folder({
      "arsom.yaml": "",
      "a.yaml": `kind: topic\nversion: 1\nid: t\nname: "=1+1"\nx_own: "-2"\nx_list: ["a|b", "c\\\\d"]\n`,
    });
    await arsom("export -o out", { cwd: at });
    expect(readFileSync(join(at, "out/topics.csv"), "utf8")).toContain("'=1+1");
    const { topics } = await readBack(join(at, "out"));
    expect(topics?.[0]).toMatchObject({ x_list: "a\\|b|c\\\\d", x_own: "'-2" });
    expect(descriptorIn(join(at, "out")).licenses).toBeUndefined();
  });

  it("declares no key that a broken reference would break", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": `${series}partner: nobody\n---\nkind: meeting\nversion: 1\nid: m\nseries: s\n` });
    await arsom("export -o out", { cwd: at });
    const tables = await readBack(join(at, "out"));
    expect(tables.series?.[0]).toMatchObject({ partner: "nobody" });
  });

  it("touches no other file of the folder, and replaces a link instead of following it", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": series, "out/mine.txt": "mine", "out/old.csv": "old", "elsewhere.csv": "safe" });
    symlinkSync(join(at, "elsewhere.csv"), join(at, "out/series.csv"));
    await arsom("export -o out", { cwd: at });
    expect(readdirSync(join(at, "out")).sort()).toEqual(["datapackage.json", "mine.txt", "old.csv", "series.csv", "series_joined.csv"]);
    expect(readFileSync(join(at, "elsewhere.csv"), "utf8")).toBe("safe");
    expect(readFileSync(join(at, "out/series.csv"), "utf8")).toContain("A series");
  });

  it("takes any name for a folder when the format is given, or the folder is there, or the name ends as one does", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": series, "there.d/mine.txt": "" });
    for (const line of ["--format csv -o tables.v2", "--format csv -o all.csv", "-o there.d", "-o new.d/"]) {
      expect(await arsom(`export ${line}`, { cwd: at }), line).toMatchObject({ code: 0 });
      expect(readdirSync(join(at, line.replace(/^.*-o /, ""))), line).toContain("series.csv");
    }
    for (const line of ["--format csv -o -", "-o all2.csv"]) expect((await arsom(`export ${line}`, { cwd: at })).code, line).toBe(2);
  });

  it("writes all tables or none", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": series, "out/series.csv": "old", "out/datapackage.json/mine": "" });
    const { code, err } = await arsom("export -o out", { cwd: at });
    expect([code, err]).toEqual([2, "arsom: out/datapackage.json cannot be written: it is a folder; nothing was changed\n"]);
    expect(readFileSync(join(at, "out/series.csv"), "utf8")).toBe("old");
    expect(readdirSync(join(at, "out")).sort()).toEqual(["datapackage.json", "series.csv"]);
  });

  it("needs a folder", async () => {
    expect((await arsom("export --format csv")).err).toMatch(/^arsom: csv is written as a folder of tables/);
    expect((await arsom("export -o all.csv")).code).toBe(2);
    expect((await arsom("export -o all.xlsx")).err).toContain("export writes no .xlsx files; it writes jsonl, csv, ics, jsonld");
    const cwd = folder({ file: "" });
    writeFileSync(join(cwd, "file"), "");
    expect(await arsom("export --data shipped -o file", { cwd })).toMatchObject({ code: 2 });
  });
});

describe("the calendar", () => {
  it("has the meetings of the query", async () => {
    const { out, code } = await arsom("export --partner russia --format ics");
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents("vevent");
    expect(code).toBe(0);
    expect(events.length).toBeGreaterThan(20);
  });
});

describe("JSON-LD", () => {
  const S = "https://schema.org/";

  async function expanded(line: string | string[], world = {}): Promise<{ [property: string]: { "@id"?: string; "@value"?: string }[] }[]> {
    const { out } = await arsom(line, world);
    const documentLoader = (url: string) => {
      throw new Error(`nothing is to be fetched, not ${url}`);
    };
    return jsonld.expand(JSON.parse(out), { documentLoader });
  }

  const ofType = (nodes: object[], type: string) =>
    nodes.filter((node) => ((node as { "@type"?: string[] })["@type"] ?? []).includes(S + type));

  it("is expanded without fetching anything, an event a meeting", async () => {
    const nodes = await expanded("export --format jsonld");
    const meetings = JSON.parse((await arsom("list meetings --count --format json")).out).count;
    expect(ofType(nodes, "Event")).toHaveLength(meetings);
    expect(ofType(nodes, "EventSeries").length).toBeGreaterThan(10);
    const sixteenth = nodes.find((node) => String(node["@id"]) === "urn:arsom:arsom-16") as (typeof nodes)[number];
    expect(sixteenth[`${S}startDate`]?.[0]?.["@value"]).toBe("2019-02-19");
    expect(sixteenth[`${S}endDate`]?.[0]?.["@value"]).toBe("2019-02-20");
    expect(sixteenth[`${S}eventStatus`]?.[0]?.["@id"]).toBe(`${S}EventScheduled`);
    expect(sixteenth[`${S}eventAttendanceMode`]?.[0]?.["@id"]).toBe(`${S}OfflineEventAttendanceMode`);
    expect(sixteenth[`${S}organizer`]?.map((one) => one["@id"])).toEqual(["urn:arsom:asean", "urn:arsom:russia"]);
    expect(sixteenth[`${S}superEvent`]?.[0]?.["@id"]).toBe("urn:arsom:arsom");
  });

  it("refers to nothing that it does not hold", async () => {
    const { out } = await arsom("export --format jsonld --partner russia");
    const graph = JSON.parse(out)["@graph"] as { "@id": string }[];
    const ids = new Set(graph.map((node) => node["@id"]));
    const named = [...out.matchAll(/"@id": "(urn:arsom:[^"]+)"/g)].map(([, id]) => id as string);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("gives dates as they are known, and links only to the web", async () => {
    const source = "---\nkind: source\nversion: 1\nid: x\nurl: javascript:alert(1)\ntitle: X\nclass: press\n";
    const meetings = [
      "start: 2004-07\nmode: virtual\nsources: [x]",
      "start: 2004~",
      "start: 2004-01-02\nstatus: cancelled\nmode: hybrid\ncity: Bali",
    ];
    const text = meetings.map((more, i) => `---\nkind: meeting\nversion: 1\nid: m${i}\nseries: s\n${more}\n`).join("");
    const cwd = folder({ "arsom.yaml": "", "a.yaml": series + source + text });
    const { out, err } = await arsom("export --format jsonld", { cwd });
    expect(err).toContain("dates left out of 1 meeting: not plainly known");
    expect(out).not.toContain("javascript:");
    const graph = JSON.parse(out)["@graph"] as { [property: string]: unknown }[];
    const event = (id: string) => graph.find((node) => node.identifier === id);
    expect(event("m0")).toMatchObject({
      startDate: "2004-07",
      location: [{ "@type": "VirtualLocation" }],
      eventAttendanceMode: "OnlineEventAttendanceMode",
    });
    expect(event("m1")).not.toHaveProperty("startDate");
    expect(event("m2")).toMatchObject({ eventStatus: "EventCancelled", eventAttendanceMode: "MixedEventAttendanceMode" });
    expect(event("m2")?.location).toHaveLength(2);
  });
});

describe("the same bytes", () => {
  it("whatever the order of files and records", async () => {
    const topic = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n`;
    const one = folder({ "arsom.yaml": "", "a.yaml": `${topic("b")}---\n${topic("a")}`, "b.yaml": topic("c") });
    const two = folder({ "arsom.yaml": "", "x.yaml": topic("c"), "y/z.yaml": `${topic("a")}---\n${topic("b")}` });
    for (const cwd of [one, two]) await arsom("export -o out", { cwd });
    for (const name of readdirSync(join(one, "out")))
      expect(readFileSync(join(two, "out", name), "utf8")).toBe(readFileSync(join(one, "out", name), "utf8"));
    expect((await arsom("export", { cwd: one })).out).toBe((await arsom("export", { cwd: two })).out);
  });
});
