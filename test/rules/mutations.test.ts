// One change of a real record at a time: the rule meant finds it, where it is, and no other speaks that should not.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { ways } from "../bench/mutate/catalogue.js";
import { judge } from "../bench/mutate/judge.js";
import { mutationOf } from "../bench/mutate/run.js";
import { openWorld, type World } from "../bench/mutate/world.js";
import { ROOT } from "../run.js";

/** node test/bench/mutate.js runs as many as one likes. */
const SEEDS = [1, 2];

let world: World;
beforeAll(async () => {
  world = await openWorld(join(ROOT, "data"));
});

it("every rule has a way to be broken, and no way is of no rule", () => {
  expect(Object.keys(ways).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(Object.values(ways).every((list) => list.length > 0)).toBe(true);
});

it("no error speaks on the records as they are", () => {
  expect(world.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("a change of the real records", () => {
  it.each(rules.flatMap(({ id }) => SEEDS.map((seed) => [id, seed] as const)))("is found by %s (seed %i)", async (rule, seed) => {
    const mutation = mutationOf(rule, world, seed);
    if (!mutation) throw new Error(`no record could be made to break ${rule}`);
    const verdict = await judge(rule, mutation, world);
    expect(verdict.place, mutation.does).toMatch(/^(line|related|record)$/);
    expect(verdict.false, mutation.does).toEqual([]);
  });
});
