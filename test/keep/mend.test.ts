// Mending ends: whatever slips there are, a second run has nothing to do, and records without slips stay as they are.
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Mended, type MendedFile, mended } from "../../src/keep/mend.js";
import { storeOf } from "../../src/load/files.js";
import { rules } from "../../src/rules/index.js";
import { seeded } from "../bench/generate.js";
import { mutationOf } from "../bench/mutate/run.js";
import { openWorld, TODAY, type World } from "../bench/mutate/world.js";
import { ROOT } from "../run.js";
import { shipped } from "../shipped.js";

type Texts = { [path: string]: string | Uint8Array };

/** The records that `arsom init` begins: few, and real. */
let world: World;
beforeAll(async () => {
  world = await openWorld(join(ROOT, "src/templates/data"));
});

/** Mends texts as `arsom fix` does; gives the texts that there are then. */
async function mend(texts: Texts): Promise<Mended & { texts: Texts }> {
  const read = (now: Texts) => storeOf(now, TODAY, world.settings);
  const done = await mended(await read(texts), {
    choice: {},
    wanted: () => true,
    read: (files) => read({ ...texts, ...textsOf(files) }),
  });
  return { ...done, texts: { ...texts, ...textsOf(done.files) } };
}

function textsOf(files: MendedFile[]): Texts {
  return Object.fromEntries(files.map(({ file, text }) => [file.path, text]));
}

/** One slip of a hand in a line of a file. */
const SLIPS: ((line: string, random: () => number) => string)[] = [
  // Two letters of the name of a field, or of its value, change places.
  (line, random) => swapped(line, 1 + Math.floor(random() * Math.max(1, line.indexOf(":") - 2))),
  (line, random) => swapped(line, Math.floor(random() * line.length)),
  // A letter is missing, or typed twice.
  (line, random) => doubled(line, Math.floor(random() * line.length), 0),
  (line, random) => doubled(line, Math.floor(random() * line.length), 2),
  (line) => line.toUpperCase(),
  (line) => line.replace(/: .*/, ":"),
  (line) => line.replace(/: (.*)/, ': "$1"'),
  (line) => line.replace(/: (.*)/, ": $1: and more"),
  (line) => line.replace(/: (.*)/, ": $1 #3 of them"),
  (line) => line.replace(/: (.*)/, ": Laos, Vietnam and the 21th $1"),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, "$3.$2.$1"),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, "$3 Februari $1"),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, "$2/$3/$1"),
  (line) => `${line}\n# arsom-ignore ordinal-gap -- never counted`,
  (line) => `${line} # arsom-ignore house-style -- so`,
  (line) => `${line}\n${line}`,
  (line) => `${line}\n---`,
  (line) => `---\n---\n${line}`,
  (line) => `  ${line}`,
  () => "",
];

function swapped(line: string, at: number): string {
  return line.slice(0, at) + (line[at + 1] ?? "") + (line[at] ?? "") + line.slice(at + 2);
}

function doubled(line: string, at: number, times: number): string {
  return line.slice(0, at) + (line[at] ?? "").repeat(times) + line.slice(at + 1);
}

/** The records with some slips, and sometimes a record twice, at random. */
function slipped(seed: number, slips: number): Texts {
  const random = seeded(seed);
  const one = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  const texts: { [path: string]: string } = { ...world.texts };
  for (let i = 0; i < slips; i++) {
    const path = one(Object.keys(texts));
    const lines = (texts[path] as string).split("\n");
    const at = Math.floor(random() * lines.length);
    lines[at] = one(SLIPS)(lines[at] as string, random);
    texts[path] = lines.join("\n");
    if (random() < 0.2) texts[path] += `---\n${one((texts[path] as string).split("---\n"))}`;
  }
  return texts;
}

/** What a run leaves is what a second run finds right. */
async function ends(texts: Texts): Promise<void> {
  const first = await mend(texts);
  expect(first.unsettled).toBe(false);
  const second = await mend(first.texts);
  expect(second.files.flatMap(({ repairs }) => repairs.map(({ line, old, put }) => [line, old, put]))).toEqual([]);
}

describe("mending", () => {
  it("ends, whatever slips there are", async () => {
    const runs = fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 25 }), async (seed, slips) => ends(slipped(seed, slips)));
    await fc.assert(runs, { numRuns: Number(process.env.RUNS ?? 120) });
  });

  it("mends something in most of them", async () => {
    const counts = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(async (seed) => (await mend(slipped(seed, 20))).files.length));
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  it.each(rules.map(({ id }) => id))("ends on what breaks %s", async (rule) => {
    const mutation = mutationOf(rule, world, 3);
    if (mutation) await ends({ ...world.texts, [mutation.file]: mutation.text });
  });

  it("leaves records without a slip as they are", async () => {
    expect((await mend(world.texts)).files).toEqual([]);
    const store = await shipped();
    expect((await mended(store, { choice: {}, wanted: () => true, read: async () => store })).files).toEqual([]);
  });
});
