// Begins a rule in a copy of the folders of rules: the file works as it is, and what cannot be is refused.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newRule } from "../../src/build/new-rule.js";
import { ruleIndex } from "../../src/build/rules.js";
import { storeOf } from "../../src/load/files.js";
import { positionOf, rangeOf } from "../../src/load/locate.js";
import type { RuleFile } from "../../src/rules/engine/rule.js";
import { ROOT } from "../run.js";

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "arsom-rule-"));
  cpSync(join(ROOT, "src/rules"), join(copy, "src/rules"), { recursive: true });
  cpSync(join(ROOT, "src/build"), join(copy, "src/build"), { recursive: true });
  process.chdir(copy);
});
afterEach(() => {
  process.chdir(ROOT);
  rmSync(copy, { recursive: true });
});

describe("npm run new:rule", () => {
  it("writes a rule that is in the catalogue at once, and whose examples pass", async () => {
    expect(newRule(["places", "no-such-rule-yet"])).toContain("src/rules/places/no-such-rule-yet.ts is a rule that works");
    expect(ruleIndex()).toContain('import { rule as noSuchRuleYet } from "./places/no-such-rule-yet.js";');
    const { rule } = (await import(pathToFileURL(join(copy, "src/rules/places/no-such-rule-yet.ts")).href)) as { rule: RuleFile };
    const found = async (text: string) => [...rule.check(await storeOf({ "a.yaml": text }, "2026-11-22"))];
    const [finding, ...others] = await found(rule.breaks);
    expect(others).toEqual([]);
    const marked = rule.breaks.split("\n").findIndex((line) => line.includes("# <- no-such-rule-yet"));
    expect(positionOf(rule.breaks, rangeOf(finding?.at as never).start).line).toBe(marked + 1);
    expect(await found(rule.clean)).toEqual([]);
  });

  it.each([
    [["places"], "write npm run new:rule -- <group> <id>"],
    [["place", "no-such-rule-yet"], "no group is called place; did you mean places? The groups are reading, identity, "],
    [["places", "VenueTwice"], "VenueTwice cannot be the id of a rule"],
    [["places", "../venue"], "../venue cannot be the id of a rule"],
    [["places", "follows-later"], "there is a rule follows-later already: src/rules/series/follows-later.ts"],
  ])("refuses %j", (args, words) => {
    const before = readFileSync(join(copy, "src/rules/series/follows-later.ts"), "utf8");
    expect(() => newRule(args)).toThrow(words);
    expect(readFileSync(join(copy, "src/rules/series/follows-later.ts"), "utf8")).toBe(before);
  });
});
