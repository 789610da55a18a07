// What reaches a terminal, a file or another program is text and nothing but text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { screenOf } from "../src/env.js";
import { md } from "../src/formats/md.js";
import { plain } from "../src/model/plain.js";
import { arsom, folder } from "./run.js";

const ESC = "\u001b";

describe("colour", () => {
  const env = (terminal: boolean, variables = {}) => ({ stdout: { terminal, width: 80, write: () => {} }, variables }) as never;

  it.each([
    ["a terminal", true, {}, undefined, true],
    ["a pipe", false, {}, undefined, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, undefined, false],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, undefined, true],
    ["FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, undefined, true],
    ["NO_COLOR over FORCE_COLOR", false, { NO_COLOR: "1", FORCE_COLOR: "1" }, undefined, false],
    ["a dumb terminal", true, { TERM: "dumb" }, undefined, false],
    ["--color never over FORCE_COLOR", true, { FORCE_COLOR: "1" }, "never", false],
    ["--color always over NO_COLOR", false, { NO_COLOR: "1" }, "always", true],
  ])("%s", (_, terminal, variables, asked, colour) => {
    expect(screenOf(env(terminal, variables), asked).colour).toBe(colour);
  });

  it("is there when asked for and not otherwise", async () => {
    expect((await arsom("timeline --partner russia", { terminal: true })).out).toContain(`${ESC}[`);
    expect((await arsom("timeline --partner russia")).out).not.toContain(ESC);
    expect((await arsom("show arsom-16 --color always")).out).toContain(`${ESC}[`);
  });
});

describe("the gate", () => {
  it("shows what would move a cursor or reorder text", () => {
    expect(plain(`a${ESC}[2Jb\u202ec\u0007`)).toBe("a\\u{1b}[2Jb\\u{202e}c\\u{7}");
    expect(plain("Đà Nẵng ភ្នំពេញ\n\tok")).toBe("Đà Nẵng ភ្នំពេញ\n\tok");
  });

  it("holds for the names of files", async () => {
    const cwd = folder({ "arsom.yaml": "", [`bad${ESC}[2J.yaml`]: "kind: topic\nversion: 1\nid: trade\n" });
    const { out, err } = await arsom("validate", { cwd });
    expect(out).toContain("bad\\u{1b}[2J.yaml");
    expect(out + err).not.toContain(ESC);
  });

  it("holds for arguments that are quoted back", async () => {
    const { err } = await arsom(["show", `x${ESC}[2J`]);
    expect(err).not.toContain(ESC);
  });
});

describe("Markdown", () => {
  it("has no markup from a record", async () => {
    const paper = { title: "<b>*x*</b>", blocks: [{ paragraph: ["[a](javascript:x) | `c`\n# d"] }, { code: "```\nend" }] };
    const out = await md.print({ paper: () => paper }, { terminal: false, width: 80, colour: false });
    expect(out).toBe("# \\<b\\>\\*x\\*\\</b\\>\n\n\\[a\\](javascript:x) \\| \\`c\\` \\# d\n\n````\n```\nend\n````\n");
  });
});

describe("-o", () => {
  it("writes a file whole, by its ending, and leaves nothing else", async () => {
    const cwd = folder({});
    const { out, code } = await arsom("list topics --data shipped -o topics.csv", { cwd });
    expect([out, code]).toEqual(["", 0]);
    expect(readFileSync(join(cwd, "topics.csv"), "utf8")).toMatch(/^id,name,name_id,name_ru,pillar\n/);
    expect(readdirSync(cwd)).toEqual(["topics.csv"]);
  });

  it("says why it cannot", async () => {
    const { code, err } = await arsom("list topics --data shipped -o nowhere/topics.csv", { cwd: folder({}) });
    expect([code, err]).toEqual([2, "arsom: nowhere/topics.csv cannot be written: its folder is not there; nothing was changed\n"]);
    expect((await arsom("list topics --data shipped -o topics.xlsx")).err).toContain("no format writes .xlsx files");
  });
});

describe("the same bytes", () => {
  it("whatever the order of files and records", async () => {
    const topic = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n`;
    const one = folder({ "arsom.yaml": "", "a.yaml": `${topic("b")}---\n${topic("a")}`, "b.yaml": topic("c") });
    const two = folder({ "arsom.yaml": "", "x.yaml": topic("c"), "y/z.yaml": `${topic("a")}---\n${topic("b")}` });
    expect((await arsom("list topics", { cwd: one })).out).toBe((await arsom("list topics", { cwd: two })).out);
  });
});
