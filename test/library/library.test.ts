// What other programs import: packed as it is published, type-checked and run from a program that lies elsewhere.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.js";
import type { FormatName } from "../../src/library/index.js";
import { arsom, BUILT, folder, ROOT } from "../run.js";

// The library of the source beside the commands of the source, and the built one beside the built commands.
const library = BUILT ? "../../dist/library/index.js" : "../../src/library/index.js";
const { check, load, Mistake, report, shipped }: typeof import("../../src/library/index.js") = await import(library);

const TODAY = "2026-11-22";
/** Those that only `validate` and `export` print in are no formats of the library's reports. */
const FORMATS = formats.filter(({ needs }) => needs !== "findings" && needs !== "linked").map(({ name }) => name as FormatName);
const TEXTS = {
  "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade\n---\nkind: topic\nversion: 1\nid: energy\n",
};

describe("load", () => {
  it("gives records with their places", async () => {
    const records = await load(shipped, { today: TODAY });
    const meeting = records.get("arsom-16");
    expect(meeting).toMatchObject({ kind: "meeting", fields: { series: "arsom", number: 16 } });
    expect(`${meeting?.file}:${meeting?.line}`).toBe((await arsom("show --where arsom-16")).out.trim());
    expect(records.of("meeting").find(({ id }) => id === "arsom-16")).toBe(meeting);
    expect(records.all.length).toBeGreaterThan(2000);
    expect([records.leftOut, records.unreadable]).toEqual([0, []]);
  });

  it("reads texts, and leaves out what is wrong with them", async () => {
    const records = await load(TEXTS);
    expect(records.all.map(({ id, file, line }) => ({ id, file, line }))).toEqual([{ id: "trade", file: "a.yaml", line: 1 }]);
    expect(records.leftOut).toBe(1);
    expect(records.get("energy")).toBeUndefined();
  });

  it("knows the world of a day", async () => {
    const records = await load(shipped, { asOf: "2019-02-20" });
    expect([records.today, records.get("arsom-16")?.id, records.get("arsom-17")]).toEqual(["2019-02-20", "arsom-16", undefined]);
  });

  it("says what is wrong with what it is given", async () => {
    await expect(load("/nowhere")).rejects.toThrow("/nowhere is no folder");
    await expect(load({}, { today: "2019-02" })).rejects.toThrow(Mistake);
    await expect(load(folder({ "arsom.yaml": "colour: red\n" }))).rejects.toThrow("arsom.yaml:1:1: colour is not known here");
    expect(() => check({} as never)).toThrow("these are no records that load gave");
  });
});

describe("check", () => {
  it("gives what validate gives", async () => {
    const { summary, findings } = check(await load(shipped, { today: TODAY }));
    const { out } = await arsom("validate --format json", { today: TODAY });
    expect(JSON.parse(JSON.stringify({ version: 1, summary, findings }))).toEqual(JSON.parse(out));
  });

  it("names the place and the sentence; rules can be chosen", async () => {
    const records = await load(TEXTS);
    expect(check(records, { only: ["schema"] }).findings).toEqual([
      expect.objectContaining({
        rule: "schema",
        severity: "error",
        message: "this topic has no name",
        record: "energy",
        file: "a.yaml",
        line: 6,
      }),
    ]);
    expect(check(records, { skip: ["schema", "unused-topic"] }).findings).toEqual([]);
    expect(() => check(records, { only: ["shema"] })).toThrow("no rule is called shema; did you mean schema?");
  });
});

describe("options", () => {
  it("that contradict each other, or are of no use, are refused", async () => {
    const records = await load(TEXTS, { today: TODAY });
    const brief = { partner: "russia", query: ["mode:virtual"] };
    await expect(load(TEXTS, { today: TODAY, asOf: TODAY })).rejects.toThrow("asOf and today both say which day it is");
    await expect(load(TEXTS, { day: TODAY } as object)).rejects.toThrow("day is no option of load; it takes today, asOf");
    expect(() => check(records, { only: ["schema"], skip: ["schema"] })).toThrow("only and skip both choose the rules");
    expect(() => check(records, { rule: ["schema"] } as object)).toThrow("rule is no option of check");
    await expect(report(records, "brief", brief)).rejects.toThrow("query is no option of the report brief; it takes lang, partner, full");
    await expect(report(records, "timeline", { kinds: ["meetings"] })).rejects.toThrow("kinds is no option of the report timeline");
    await expect(report(records, "list", { kinds: ["topics"], query: ["start:2019..2016"] })).rejects.toThrow("2019 comes after 2016");
    await expect(report(records, "list", { kinds: ["topics"], partner: "russia" })).rejects.toThrow("partner:russia is not known");
    const { data } = await report(records, "list", { kinds: ["topics", "topic"], query: [] });
    expect(data.map(({ id }) => id)).toEqual(["trade"]);
  });
});

describe("report", () => {
  it.each([
    ["list", "list meetings partner:norway", { kinds: ["meetings"], query: ["partner:norway"] }],
    ["list", "list agreements partner:russia --lang ru", { kinds: ["agreements"], query: ["partner:russia"], lang: "ru" }],
    ["timeline", "timeline --partner norway --lang ru", { partner: "norway", lang: "ru" }],
    ["summary", "summary --partner norway", { partner: "norway" }],
    ["consistency", "consistency --partner norway --notes", { partner: "norway", notes: true }],
    ["brief", "brief --partner norway --lang id", { partner: "norway", lang: "id" }],
  ] as const)("%s gives what the command prints", async (name, line, { ...options }) => {
    const made = await report(await load(shipped, { today: TODAY }), name, options as object);
    const printed = async (format: string) => (await arsom(`${line} --format ${format}`, { today: TODAY })).out;
    expect(JSON.parse(JSON.stringify(made.data))).toEqual(JSON.parse(await printed("json")));
    for (const format of FORMATS.filter((one) => one !== "docx")) {
      const here = await made.print(format).then(String, ({ message }) => /it prints in .*/.exec(message)?.[0]);
      const there = await arsom(`${line} --format ${format}`, { today: TODAY });
      expect(here, format).toBe(there.code === 0 ? there.out : /it prints in .*/.exec(there.err)?.[0]);
    }
  });

  it("says which formats fit, and which reports there are", async () => {
    const summary = await report(await load(shipped), "summary");
    await expect(summary.print("ics")).rejects.toThrow(
      "this report does not print in ics; it prints in text, md, html, json, jsonl, csv, tsv, docx, svg",
    );
    await expect(report(await load(shipped), "show" as "list")).rejects.toThrow("no report is called show");
    await expect(report(await load(shipped), "brief", {})).rejects.toThrow("a briefing is on one partner");
    await expect(report(await load(shipped), "list", { kinds: ["meetingz"] })).rejects.toThrow("did you mean meeting?");
  });
});

/** The example in the README of the library. */
const [, EXAMPLE = ""] =
  /```ts\n(import .* from "arsom";[\s\S]*?)```/.exec(readFileSync(join(ROOT, "src/library/README.md"), "utf8")) ?? [];

const PROGRAM = `import { type Check, check, load, type Records, report, shipped } from "arsom";

const records: Records = await load(shipped, { today: "${TODAY}" });
const chairs: string[] = records.of("meeting").flatMap(({ fields }) => fields.chairs ?? []);
const { findings }: Check = check(records, { only: ["ordinal-gap"] });
const timeline = await report(records, "timeline", { partner: "russia", query: ["date:2019-02"] });
const place: string | null | undefined = timeline.data[0]?.place;
// @ts-expect-error: a meeting has no such field
records.of("meeting")[0]?.fields.colour satisfies number;
// @ts-expect-error: there is no such report
await report(records, "horoscope").catch(() => {});
const word = await (await report(records, "brief", { partner: "russia" })).print("docx");
console.log(chairs.includes("jose-tavares"), findings[0]?.message, place, word.length > 1000);
`;

describe("the package", () => {
  let away: string;
  let tarball: string;

  beforeAll(() => {
    away = folder({
      "program.ts": PROGRAM,
      "example.ts": EXAMPLE,
      "data/arsom.yaml": "",
      "data/a.yaml": TEXTS["a.yaml"],
      "package.json": '{ "type": "module" }',
    });
    execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", away], { cwd: ROOT, stdio: "pipe" });
    tarball = join(away, readdirSync(away).find((name) => name.endsWith(".tgz")) as string);
    mkdirSync(join(away, "node_modules"));
    execFileSync("tar", ["xzf", tarball], { cwd: away });
    cpSync(join(away, "package"), join(away, "node_modules/arsom"), { recursive: true });
    mkdirSync(join(away, "node_modules/@types"));
    for (const types of ["@types/node", "undici-types"]) symlinkSync(join(ROOT, "node_modules", types), join(away, "node_modules", types));
  });

  it("type-checks in a program of another's, strictly, and runs without anything installed beside it", () => {
    const options = "--strict --module nodenext --target es2023 --skipLibCheck false --types node".split(" ");
    const tsc = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, "program.ts", "example.ts"], {
      cwd: away,
      encoding: "utf8",
    });
    expect([tsc.stdout, tsc.status]).toEqual(["", 0]);
    const { stdout, stderr } = spawnSync(process.execPath, ["program.js"], { cwd: away, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^true asean-plus-three-summit has no meeting 1, .* Bali, Indonesia true\n$/);
    const example = spawnSync(process.execPath, ["example.js"], { cwd: away, encoding: "utf8" });
    expect([example.stderr, example.stdout]).toEqual(["", "data/a.yaml:6:1 this topic has no name\n0 meetings\n"]);
  });

  it("gives the types that it runs with, to everyone who can import it", () => {
    const attw = spawnSync(process.execPath, [join(ROOT, "node_modules/.bin/attw"), tarball, "--profile", "esm-only", "--format", "json"], {
      cwd: away,
      encoding: "utf8",
    });
    const { analysis } = JSON.parse(attw.stdout);
    expect(analysis.types).toEqual({ kind: "included" });
    expect(attw.status, attw.stdout).toBe(0);
  });

  it("hands out the schemas", () => {
    writeFileSync(
      join(away, "schema.js"),
      'import s from "arsom/schemas/record.schema.json" with { type: "json" };\nconsole.log(s.title);\n',
    );
    expect(spawnSync(process.execPath, ["--no-warnings", "schema.js"], { cwd: away, encoding: "utf8" }).stdout).toBe("arsom record\n");
  });
});
