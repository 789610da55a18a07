// The house: arrows between folders run one way, and each outside library has one door.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run.js";

const SRC = join(ROOT, "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The folders that files of a folder may import from, besides their own (design: the arrows). */
const MAY: { [folder: string]: string[] } = {
  model: [],
  language: ["model"],
  load: ["model"],
  query: ["model", "load", "language"],
  rules: ["model", "load", "language", "query"],
  reports: ["model", "load", "language", "query", "rules"],
  formats: ["model", "language"],
  keep: ["model", "language", "load", "query", "rules"],
  build: ["model", "load", "commands"],
  commands: ["model", "load", "language", "query", "rules", "reports", "formats", "keep", "runtime", ""],
  runtime: ["model", "load", "query"],
  library: ["model", "load", "language", "query", "rules", "reports", "formats", ""],
  "": ["commands", "model", "runtime"],
};

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name as string);
}

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] as string) : "";
}

describe("arrows between folders", () => {
  it.each(files)("%s", (file) => {
    const from = folderOf(file);
    for (const name of importsOf(file).filter((one) => one.startsWith("."))) {
      const to = folderOf(relative(SRC, resolve(SRC, dirname(file), name)));
      if (to === from || to === "..") continue;
      expect(MAY[from], `${file} imports ${name}`).toContain(to);
    }
  });

  it("only env.ts, load/, runtime/ and commands/ touch the file system; the rest is pure", () => {
    const impure = files.filter((file) => importsOf(file).some((name) => name === "node:fs" || name === "node:fs/promises"));
    expect(impure.filter((file) => !["load", "runtime", "commands", "build", ""].includes(folderOf(file)))).toEqual([]);
  });
});

describe("standard error", () => {
  const holding = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(SRC, file), "utf8"))).sort();

  it("is touched where it is made, by questions, and when standard output fails", () => {
    expect(holding(/process\.stderr|console\./)).toEqual(["env.ts", "prompts.ts", "stdout.ts"]);
  });

  it("takes messages line by line; what is printed already comes from a format or is progress", () => {
    expect(holding(/stderr\.print\b/)).toEqual(["commands/kept.ts", "commands/new/offer.ts", "commands/progress.ts", "commands/watch.ts"]);
  });
});

describe("outside libraries", () => {
  it.each([
    ["@clack/prompts", /^prompts\.ts$/],
    ["commander", /^commands\/program\.ts$/],
    ["chalk", /^formats\/text\/colour\.ts$/],
    ["cli-table3", /^formats\/text\/grid\.ts$/],
    ["csv-stringify", /^formats\/separated\.ts$/],
    ["docx", /^formats\/docx\//],
    ["fflate", /^formats\/docx\/fixed\.ts$/],
    ["yaml", /^load\/(read\/|settings-yaml\.ts)/],
    ["jsonc-parser", /^load\/settings-json\.ts$/],
    ["re2js", /^load\/patterns\.ts$/],
    ["ajv", /^(load\/compile|build\/validators)\.ts$/],
    ["fastest-levenshtein", /^model\/nearest\.ts$/],
    ["d3-scale", /^formats\/svg\/axis\.ts$/],
    ["d3-time", /^formats\/svg\/axis\.ts$/],
    ["string-width", /^formats\/text\/measure\.ts$/],
  ])("%s has one door", (library, door) => {
    const users = files.filter((file) => importsOf(file).some((name) => name === library || name.startsWith(`${library}/`)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !door.test(file))).toEqual([]);
  });
});

describe("files", () => {
  it("open with one sentence", () => {
    const silent = files.filter((file) => !/^\/\/ [A-Z`][^\n]+[.:;]\n/.test(readFileSync(join(SRC, file), "utf8")));
    expect(silent).toEqual([]);
  });
});
