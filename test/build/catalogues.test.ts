// What the build writes from files and folders: languages into code and schemas, commands into their catalogue.
import { describe, expect, it } from "vitest";
import { commandIndex } from "../../src/build/commands.js";
import { codesModule, inLanguages, languageCodes, languagesModule, withLanguages } from "../../src/build/languages.js";
import type { Command } from "../../src/commands/command.js";
import type { Schema } from "../../src/model/kind.js";

describe("languages", () => {
  it("are the folders, English first", () => {
    const codes = languageCodes();
    expect(codes[0]).toBe("en");
    expect(codes.slice(1)).toEqual(expect.arrayContaining(["id", "ru"]));
  });

  it("are loaded by their codes and called by their English names", () => {
    expect(codesModule(["en", "ms"])).toContain('LANGS = ["en", "ms"]');
    expect(codesModule(["en", "ms"])).toContain('ms: "Malay"');
    expect(languagesModule(["en", "ms"])).toContain('ms: async () => (await import("./ms/index.js")).ms');
  });

  it("are the closed values of the settings", () => {
    const schema = withLanguages('{"lang": {"enum": ["en"]}, "languages": {"type": "array", "maxItems": 1, "items": {"enum": ["en"]}}}', [
      "en",
      "ms",
    ]);
    expect(JSON.parse(schema)).toEqual({
      lang: { enum: ["en", "ms"] },
      languages: { type: "array", maxItems: 2, items: { enum: ["en", "ms"] } },
    });
  });

  it("have each a field in the place of name_<lang>, in lists of maps too, and a column", () => {
    const text = (description: string): Schema => ({ type: "string", description });
    const schema: Schema = {
      "x-columns": ["id", "name_<lang>"],
      properties: {
        name: text("The name"),
        "name_<lang>": text("The name in <language>"),
        offices: { type: "array", items: { properties: { "title_<lang>": text("The title in <language>") } } },
      },
    };
    expect(inLanguages(schema, ["en", "id", "ms"])).toEqual({
      "x-columns": ["id", "name_id", "name_ms"],
      properties: {
        name: text("The name"),
        name_id: text("The name in Indonesian"),
        name_ms: text("The name in Malay"),
        offices: {
          type: "array",
          items: { properties: { title_id: text("The title in Indonesian"), title_ms: text("The title in Malay") } },
        },
      },
    });
  });
});

describe("commands", () => {
  const command = (name: string, listed?: Command["listed"]) => ({ command: { name, listed } as Command });

  it("stand in the order that they give, and those of one order by name", () => {
    const modules = {
      b: command("b", { order: 20, summary: "does b" }),
      a: command("a", { order: 20, summary: "does a" }),
      c: { commandAmong: () => command("c", { order: 10, summary: "does c" }).command },
    };
    const lines = commandIndex(modules).split("\n");
    expect(lines.filter((line) => line.includes("name:"))).toEqual([
      '  { name: "c", summary: "does c", load: async () => (await import("./c.js")).commandAmong(commands) },',
      '  { name: "a", summary: "does a", load: async () => (await import("./a.js")).command },',
      '  { name: "b", summary: "does b", load: async () => (await import("./b.js")).command },',
    ]);
  });

  it.each([
    ["without its line", { a: command("a") }],
    ["of another name than its file", { a: command("b", { order: 1, summary: "does b" }) }],
  ])("refuses one %s", (_, modules) => {
    expect(() => commandIndex(modules)).toThrow("src/commands/a.ts: a command has the name of its file, and says how it is listed");
  });
});
