// The manual page: all that --help says and more, in roff that man reads without a word.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { page } from "../../src/build/manual.js";
import type { Command } from "../../src/commands/command.js";
import { topics } from "../../src/commands/help/index.js";
import { commands } from "../../src/commands/index.js";
import { EXIT } from "../../src/runtime/exit.js";
import { folder, ROOT } from "../run.js";

const PAGE = join(ROOT, "dist/man/arsom.1");
const missing = spawnSync("mandoc", ["-V"]).error !== undefined;

/** The page as a reader sees it, in one line. */
function read(path: string): string {
  const { stdout } = spawnSync("mandoc", ["-Tutf8", "-O", "width=1000", path], { encoding: "utf8" });
  // Bold is a letter struck twice.
  return stdout.replace(/.\u0008/gu, "").replace(/\s+/g, " ");
}

describe.skipIf(missing)("man arsom", () => {
  it("is clean, in content and in style", () => {
    expect(spawnSync("mandoc", ["-Tlint", "-W", "style", PAGE], { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("names every command with its flags and examples, every exit code, every variable that arsom reads", async () => {
    const text = read(PAGE);
    for (const listed of commands) {
      const command = await listed.load();
      expect(text).toContain(`arsom ${command.name} ${command.arguments}`.trim());
      for (const { flags, description } of command.flags) expect(text).toContain(`${flags} ${description}`);
      for (const [line, does] of command.examples) expect(text).toContain(`${line} ${does}`);
    }
    for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`EXIT STATUS .*\\b${code} [A-Z].* ENVIRONMENT`));
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const named = sources.flatMap((name) => [
      ...readFileSync(join(ROOT, "src", name), "utf8").matchAll(/(?:variables|process\.env)\.([A-Z][A-Z_]+)/g),
    ]);
    expect(named.length).toBeGreaterThan(4);
    for (const [, name] of named) expect(text).toMatch(new RegExp(`\\b${name}[ ,]`));
  });

  it("has every topic of arsom help, word for word", async () => {
    const text = read(PAGE);
    for (const { title, blocks } of await Promise.all(topics.map((listed) => listed.load(commands)))) {
      expect(text).toContain(` ${title.toUpperCase()} `);
      for (const block of blocks) {
        const words = typeof block === "string" ? [block] : Object.values(block).flat(2);
        for (const one of words) expect(text).toContain(one.replace(/\s+/g, " "));
      }
    }
  });

  it("shows text as it is, whatever roff might make of it", () => {
    const hostile = ".TH 'x' \\fB\\n(.g `a` ~^- \"q\" é — 東 \\";
    const command: Command = {
      name: "odd",
      arguments: "",
      summary: hostile,
      details: `${hostile}\n'so odd\n.so /etc/passwd\n  two  spaces`,
      flags: [{ flags: "--odd <x>", description: hostile }],
      examples: [["arsom odd '.'", hostile]],
      run: async () => ({}),
    };
    const path = join(
      folder({
        "odd.1": page(
          [command],
          [{ title: "Odd", blocks: [hostile, { terms: [["odd", hostile]] }, { heading: "Odder" }, { lines: [hostile] }] }],
        ),
      }),
      "odd.1",
    );
    expect(spawnSync("mandoc", ["-Tlint", "-W", "warning", path], { encoding: "utf8" }).stdout).toBe("");
    expect(read(path).split(hostile)).toHaveLength(8);
    expect(read(path)).toContain("'so odd .so /etc/passwd two spaces");
  });
});

it("is where package.json says", () => {
  const { man, files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(join(ROOT, man)).toBe(PAGE);
  expect(files).toContain("dist/man");
});
