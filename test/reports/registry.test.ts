// The registry of reports: each is printed by a command, its JSON is what its schema says, and the table of formats is what the program does.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../src/commands/command.js";
import { home } from "../../src/commands/home.js";
import { commands } from "../../src/commands/index.js";
import { printedBy } from "../../src/commands/printing.js";
import { reports } from "../../src/reports/index.js";
import { repository } from "../repository.js";
import { arsom, ROOT, type World } from "../run.js";

const loaded = await Promise.all(commands.map(({ load }) => load()));

const SHEET = "id,city\narsom-16,Jakarta\n";

/** A repository with the shipped records and a text, and git's own settings out of the way. */
function recordsRepository(): World {
  const files = readdirSync(join(ROOT, "data"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const texts = files.map((name) => [`data/${name}`, readFileSync(join(ROOT, "data", name), "utf8")]);
  const article = readFileSync(join(ROOT, "test/fixtures/seed/article.txt"), "utf8");
  const { cwd } = repository({ ...Object.fromEntries(texts), "article.txt": article, "meetings.csv": SHEET });
  return { cwd, variables: { PATH: String(process.env.PATH), HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" } };
}

let shared: World;
beforeAll(() => {
  shared = recordsRepository();
});

/** Where a command is tried: one that writes has records of its own. */
function worldOf({ writes }: Command): World {
  return writes ? recordsRepository() : shared;
}

/** The examples of a command that need no shell, without the format and the file they name. */
function linesOf({ examples }: Command): string[][] {
  const plain = examples.map(([line]) => line).filter((line) => !/[<>'"…]|--watch/.test(line));
  return plain.map((line) =>
    line
      .replace(/ (-o|--format) \S+/g, "")
      .split(" ")
      .slice(1),
  );
}

describe("every report", () => {
  it.each(Object.entries(reports))("%s is called what its folder is, and a command prints it", async (name, load) => {
    const report = await load();
    expect(report.name).toBe(name);
    expect(loaded.filter(({ prints }) => prints === report)).not.toEqual([]);
  });

  it("has its folder", () => {
    const folders = readdirSync(join(ROOT, "src/reports")).filter((name) => existsSync(join(ROOT, "src/reports", name, "index.ts")));
    expect(folders.sort()).toEqual(Object.keys(reports).sort());
  });
});

describe("the JSON of a report", () => {
  const withData = loaded.filter(({ prints }) => prints?.name && prints.forms.includes("data"));

  it.each(withData)("that $name prints is what its schema says", async (command) => {
    const schema = JSON.parse(readFileSync(join(ROOT, `schemas/output/${command.prints?.name}.schema.json`), "utf8"));
    const valid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
    const [line = []] = linesOf(command);
    const { out, err } = await arsom([...line, "--format", "json"], worldOf(command));
    expect(valid(JSON.parse(out || err)), JSON.stringify(valid.errors)).toBe(true);
  });
});

describe("the table of what prints in what", () => {
  const printing = [home, ...loaded].filter((command) => printedBy(command).length > 1);

  it.each(printing)("has for $name what the program names", async (command) => {
    const world = worldOf(command);
    const found = new Set<string>();
    for (const line of linesOf(command)) {
      const { err } = await arsom([...(command === home ? [] : line), "--format", "no-such-format"], world);
      const [, named] = /(?:prints in|choices are) ([a-z, ]+)/.exec(err) ?? [];
      for (const name of named?.split(", ") ?? []) found.add(name);
      if (found.size >= printedBy(command).length) break;
    }
    expect([...found].sort()).toEqual(printedBy(command).sort());
  });

  it("has text alone for commands that take no format", async () => {
    for (const { name } of loaded.filter((command) => printedBy(command).length === 1))
      expect((await arsom([name, "x", "--format", "json"], shared)).err).toContain("unknown option '--format'");
  });
});
