// The README's examples are what arsom prints: each `console` block is run and compared, a line `…` leaves out the rest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.js";
import { arsom, ROOT } from "./run.js";

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const blocks = [...README.matchAll(/```console\n\$ arsom ?(.*)\n([\s\S]*?)```/g)].map(
  ([, line, shown]) => [line, shown] as [string, string],
);

describe("the README", () => {
  it("shows real output", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  it.each(blocks)("arsom %s", async (line, shown) => {
    const { out, err } = await arsom(line, { today: "2026-11-22" });
    const [start, rest] = shown.split("…\n") as [string, string?];
    if (rest === undefined) expect(err + out).toBe(start);
    else expect(out.slice(0, start.length)).toBe(start);
  });
});

describe("the table of what prints in what", () => {
  it("has every command", () => {
    const [, table = ""] = /## What prints in what\n\n([\s\S]*?)\n\n/.exec(README) ?? [];
    const named = [...table.matchAll(/`([a-z]+)`/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  });
});

describe("the catalogue that the README links to", () => {
  it("is what arsom explain --format md prints", async () => {
    expect(README).toContain("(src/rules/README.md)");
    expect(readFileSync(join(ROOT, "src/rules/README.md"), "utf8")).toBe((await arsom("explain --format md")).out);
  });
});
