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
  load: ["model", "language"],
  domain: ["model", "language", "load"],
  query: ["model", "language", "load", "domain"],
  reading: ["model", "language", "load", "domain"],
  rules: ["model", "language", "load", "domain", "query"],
  reports: ["model", "language", "load", "domain", "query", "rules", "reading"],
  keep: ["model", "language", "load", "domain", "query", "rules", "reading"],
  formats: ["model", "language"],
  runtime: ["model", "load"],
  commands: ["model", "language", "load", "domain", "query", "rules", "reports", "keep", "formats", "runtime", "reading"],
  library: ["model", "language", "load", "domain", "query", "rules", "reports", "formats"],
  "": ["commands", "runtime"],
  build: ["model", "language", "load", "domain", "rules", "reports", "formats", "commands", "runtime"],
};

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name as string);
}

/** The file that a relative import names, from `src`. */
function pathOf(file: string, name: string): string {
  return relative(SRC, resolve(SRC, dirname(file), name)).replace(/\.js$/, ".ts");
}

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] as string) : "";
}

describe("arrows between folders", () => {
  it.each(files)("%s", (file) => {
    const from = folderOf(file);
    for (const name of importsOf(file).filter((one) => one.startsWith("."))) {
      const to = folderOf(pathOf(file, name));
      if (to === from || to === "..") continue;
      expect(MAY[from], `${file} imports ${name}`).toContain(to);
    }
  });

  it("only load/, runtime/ and commands/ touch the file system; the rest is pure", () => {
    const impure = files.filter((file) => importsOf(file).some((name) => name === "node:fs" || name === "node:fs/promises"));
    expect(impure.filter((file) => !["load", "runtime", "commands", "build"].includes(folderOf(file)))).toEqual([]);
  });
});

describe("rules", () => {
  it("are imported by their catalogue alone", () => {
    const rules = files.filter((file) => /^rules\/(?!engine\/)[a-z]+\//.test(file));
    const importers = files.filter(
      (file) => file !== "rules/index.ts" && importsOf(file).some((name) => rules.includes(pathOf(file, name))),
    );
    expect(importers).toEqual([]);
  });
});

describe("standard error", () => {
  const holding = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(SRC, file), "utf8"))).sort();

  it("is touched where it is made, by questions, and when standard output fails", () => {
    expect(holding(/process\.stderr|console\./)).toEqual(["runtime/process.ts", "runtime/prompts.ts", "runtime/stdout.ts"]);
  });

  it("takes messages line by line; what is printed already comes from a format or is progress", () => {
    expect(holding(/stderr\.print\b/)).toEqual([
      "commands/keeping/caused.ts",
      "commands/keeping/messages.ts",
      "commands/watch.ts",
      "runtime/progress.ts",
    ]);
  });
});

describe("outside libraries", () => {
  it.each([
    ["@clack/prompts", /^runtime\/prompts\.ts$/],
    ["cldr-localenames-full", /^language\/[a-z]{2}\/countries\.ts$/],
    ["commander", /^commands\/program\.ts$/],
    ["chalk", /^formats\/text\/colour\.ts$/],
    ["cli-table3", /^formats\/text\/grid\.ts$/],
    ["csv-parse", /^reading\/sheet\/separated\.ts$/],
    ["csv-stringify", /^formats\/separated\.ts$/],
    ["docx", /^formats\/docx\//],
    ["entities", /^reading\/text\/character-reference\.ts$/],
    ["parse5", /^reading\/text\/html\/page\.ts$/],
    ["fflate", /^formats\/docx\/repack\.ts$/],
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

describe("exported names", () => {
  /** Entries of a catalogue: each of its files defines the same name. */
  const ENTRIES =
    /^(commands\/[a-z]+\.ts command|commands\/help\/[a-z-]+\.ts topic|rules\/[a-z]+\/[a-z-]+\.ts rule|language\/[a-z]{2}\/.* [a-z]+)$/;

  it("have one meaning each", () => {
    const homes = new Map<string, string[]>();
    // What schemas call their kinds is no choice of the code.
    for (const file of files.filter((one) => one !== "model/kinds.ts")) {
      const text = readFileSync(join(SRC, file), "utf8");
      for (const [, name] of text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type|let) +(\w+)/gm))
        if (!ENTRIES.test(`${file} ${name}`)) homes.set(name as string, [...(homes.get(name as string) ?? []), file]);
    }
    expect(homes.size).toBeGreaterThan(300);
    expect([...homes].filter(([, definedIn]) => definedIn.length > 1)).toEqual([]);
  });
});

describe("files", () => {
  it("open with one sentence", () => {
    const silent = files.filter((file) => !/^\/\/ [A-Z`][^\n]+[.:;]\n/.test(readFileSync(join(SRC, file), "utf8")));
    expect(silent).toEqual([]);
  });
});
