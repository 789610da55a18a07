// What reaches a terminal, a file or another program is text and nothing but text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { md } from "../../src/formats/md.js";
import { escapeControls, escapeLines, escapeRunnerCommands, oneLine } from "../../src/model/escape.js";
import { screenOf } from "../../src/runtime/env.js";
import { arsom, folder } from "../run.js";

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
    expect(escapeControls(`a${ESC}[2Jb\u202ec\u0007`)).toBe("a\\u{1b}[2Jb\\u{202e}c\\u{7}");
    expect(escapeLines("Đà Nẵng ភ្នំពេញ\n\tok\r")).toBe("Đà Nẵng ភ្នំពេញ\n\tok\\u{d}");
  });

  it("keeps a name on one line, and joins the lines of a message", () => {
    expect(escapeControls("a\n\tb.yaml")).toBe("a\\u{a}\\u{9}b.yaml");
    expect(oneLine(" one \r\n\n\ttwo\u2028, \n three\n")).toBe(" one two\\u{2028}, three ");
  });

  it("leaves no command for the runner of a CI job", () => {
    expect(escapeRunnerCommands("::a\n \t::b::\n:: :: c\nd::e\n:::f")).toBe("\\u{3a}:a\n \t\\u{3a}:b::\n\\u{3a}: :: c\nd::e\n\\u{3a}::f");
    expect(escapeRunnerCommands("a ##[group]x ###vso[y] ##teamcity[z] ## a #[b]")).toBe(
      "a \\u{23}#[group]x #\\u{23}#vso[y] \\u{23}#teamcity[z] ## a #[b]",
    );
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
    const out = await md({ paper: () => paper }, { terminal: false, width: 80, colour: false });
    expect(out).toBe("# \\<b\\>\\*x\\*\\</b\\>\n\n\\[a\\](javascript:x) \\| \\`c\\` \\# d\n\n````\n```\nend\n````\n");
  });
});

describe("Markdown on GitHub", () => {
  const printed = async (text: string) =>
    String(await md({ paper: () => ({ blocks: [{ paragraph: [text] }] }) }, { terminal: false, width: 80, colour: false })).trimEnd();
  /** What is read when it is rendered: escapes are taken back, and a space of no width is not seen. */
  const rendered = (text: string) => text.replaceAll("&#8203;", "").replace(/\\([!-/:-@[-`{-~])/g, "$1");

  it.each([
    ["a person or a team", "cc @all and @org/team", "cc @&#8203;all and @&#8203;org/team"],
    ["an address of mail", "write to a.b@example.org", "write to a.b@&#8203;example.org"],
    ["an issue", "see #12, o/r#7 and GH-12 (gh-3)", "see \\#&#8203;12, o/r\\#&#8203;7 and GH-&#8203;12 (gh-&#8203;3)"],
    ["a commit", "in deadbeef, a1b2c3d and 3f79b69", "in d&#8203;eadbeef, a&#8203;1b2c3d and 3&#8203;f79b69"],
    ["a commit in full", "o/r@16c999e8c71134401a78d4d46435517b2271d6ac", "o/r@&#8203;1&#8203;6c999e8c71134401a78d4d46435517b2271d6ac"],
    ["addresses, which a reader copies", "https://x.org/a and www.x.org, ftp://x", "https://x.org/a and www.x.org, ftp://x"],
    ["a page of GitHub, which would mention ours", "https://github.com/o/r/issues/1", "https://github&#8203;.com/o/r/issues/1"],
    ["an address in brackets", "<https://x.org/ @all>", "\\<https://x.org/ @&#8203;all\\>"],
    ["HTML", "<img src=x>&lt;<!-- -->", "\\<img src=x\\>\\&lt;\\<!-- --\\>"],
    ["a formula", "US$5 and $x$", "US\\$5 and \\$x\\$"],
    ["a rule", "---", "\\---"],
    ["a command to the runner", "::add-mask::x", "\\::add-mask::x"],
    ["none of these", "acceded in 2019 @ noon, 16th, # and 1234", "acceded in 2019 @ noon, 16th, \\# and 1234"],
  ])("does nothing with %s", async (_, text, wanted) => {
    const out = await printed(text);
    expect(out).toBe(wanted);
    expect(rendered(out)).toBe(text);
  });

  it("links to a source, but mentions nothing on GitHub", async () => {
    const sources = [
      { id: "a", number: 1, text: "@a", url: "https://example.org/#1" },
      { id: "b", number: 2, text: "b", url: "https://github.com/o/r/issues/1" },
    ];
    const out = String(await md({ paper: () => ({ blocks: [], sources }) }, { terminal: false, width: 80, colour: false }));
    const again = String(
      await md({ paper: () => ({ blocks: [{ sources: "Sources" }], sources }) }, { terminal: false, width: 80, colour: false }),
    );
    expect(out).toBe("\n");
    expect(again).toBe("## Sources\n\n1. @&#8203;a <https://example.org/#1>\n2. b https://github&#8203;.com/o/r/issues/1\n");
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
