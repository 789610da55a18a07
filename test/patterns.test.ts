// No pattern backs up on runs: every regular expression of the source and of the schemas is analysed for more than linear time.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RegExpParser } from "@eslint-community/regexpp";
import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run.js";

/** What of a pattern may take more than linear time: inside one match, or by beginning a match at every place of a run. */
function slowIn(source: string, flags = ""): string[] {
  const parser = new RegExpParser();
  const unicode = flags.includes("u");
  const { reports } = analyse(
    { pattern: parser.parsePattern(source, undefined, undefined, unicode), flags: parser.parseFlags(flags) },
    { reportTypes: { Move: true, Self: true, Trade: true } },
  );
  return reports.map((report) => `/${source}/${flags}: ${report.type} on ${report.character.literal.source}`);
}

/** Every pattern of a file of the source: its literals, and what it builds, with a letter where a name is put in. */
function patternsIn(file: string): { source: string; flags: string }[] {
  const { code } = transformSync(readFileSync(file, "utf8"), { loader: file.endsWith(".ts") ? "ts" : "js", charset: "utf8" });
  const found: { source: string; flags: string }[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: a walk over nodes of any type
  const visit = (node: any): void => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "Literal" && node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    if (/^(?:New|Call)Expression$/.test(node.type) && node.callee.name === "RegExp" && !OF_SCHEMAS.some((one) => file.endsWith(one)))
      found.push(builtIn(node.arguments, file));
    for (const part of Object.values(node)) visit(part);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }) as Node);
  return found;
}

/** The files that hand patterns of schemas on: those of arsom are analysed below, those of users run on an engine that is linear. */
const OF_SCHEMAS = ["src/load/own-kinds.ts", "src/load/patterns.ts"];

// biome-ignore lint/suspicious/noExplicitAny: nodes of any type
function builtIn([pattern, flags]: any[], file: string): { source: string; flags: string } {
  if (pattern.type !== "TemplateLiteral") throw new Error(`${file} builds a pattern of what cannot be known here: write it as a template`);
  return { source: pattern.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join("x"), flags: flags?.value ?? "" };
}

/** The patterns that a schema has for values and for names. */
function patternsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== "object") return [];
  return Object.entries(schema).flatMap(([keyword, part]) => {
    if (keyword === "pattern" && typeof part === "string") return [part];
    return [...(keyword === "patternProperties" ? Object.keys(part as object) : []), ...patternsOf(part)];
  });
}

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));

describe("no pattern backs up on runs", () => {
  it("and the analysis finds those that do", () => {
    for (const slow of ["[ \\t]+(?=\\r?\\n)", "\\s+$", "^(a+)+$", "^(.*?)\\.\\.(.*)$", "\\s*\\n\\s*"])
      expect(slowIn(slow, "g").length, slow).toBeGreaterThan(0);
    for (const quick of ["^a+$", "(?<![ \\t])[ \\t]+(?=\\r?\\n)", "\\s+", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"])
      expect(slowIn(quick), quick).toEqual([]);
  });

  it.each(filesIn("src", /\.(ts|js)$/))("src/%s", (file) => {
    expect(patternsIn(join(ROOT, "src", file)).flatMap(({ source, flags }) => slowIn(source, flags))).toEqual([]);
  });

  it.each(filesIn("schemas", /\.json$/))("schemas/%s", (file) => {
    const patterns = new Set(patternsOf(JSON.parse(readFileSync(join(ROOT, "schemas", file), "utf8"))));
    expect([...patterns].flatMap((pattern) => slowIn(pattern, "u"))).toEqual([]);
  });
});
