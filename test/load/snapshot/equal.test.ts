// A data set read with a snapshot of what it was before is what it is when all of it is read.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../../src/load/load.js";
import { cacheHome } from "../../../src/load/snapshot/disk.js";
import { memoryHome, type SnapshotHome } from "../../../src/load/snapshot/home.js";
import { arsom, folder } from "../../run.js";
import { wholeOf } from "./whole.js";

const topic = (id: string, more = "") => `kind: topic\nversion: 1\nid: ${id}\nname: ${id}\n${more}`;
const claim = (id: string, record: string, more = "") =>
  `kind: claim\nversion: 1\nid: ${id}\nsource: press\n${record && `record: ${record}\n`}${more}`;

/** Records of each way to be read, or not; several have one id, and `one` and `two` are of more than one kind. */
const DOCUMENTS = [
  topic("one"),
  topic("one", "note: the same id again\n"),
  topic("two", "x_own: 0x1F\nx_list: [{__proto__: a, deep: [b, 1.10]}]\n"),
  topic("three", "note: >-\n  folded, which the full\n  reader takes\n"),
  topic("four", "note: ж ü 日本 🎉\n"),
  topic("five", "note: x # arsom-ignore unused-topic -- it is not needed\n"),
  topic("six", "colour: blue\n"),
  topic("seven", "note: 'open\n"),
  "kind: series\nversion: 1\nid: one\npartner: russia\nname: One\nlevel: summit\n",
  "kind: meeting\nversion: 1\nid: two\nseries: one\nnumber: 2\nstart: 2018\ncity: Oslo\n",
  "kind: meeting\nversion: 1\nid: eight\nseries: one\nnumber: 0o2\nstart: 2018-02-30\n",
  "kind: source\nversion: 1\nid: press\nurl: https://example.org/\ntitle: A text\nclass: press\n",
  "kind: topic\nversion: 2\nid: nine\nname: Nine\n",
  "kind: nothing\nversion: 1\nid: ten\n",
  claim("c-one", "one", "name: 2018\n"),
  claim("c-two", "two", "number: 3\nstart: 2018\n"),
  claim("c-three", "two", "number: '3'\n"),
  claim("c-four", "two", "number: 0o3\nname: 1e3\n"),
  claim("c-five", "nowhere", "start: 2018\n"),
  claim("c-six", "", "start: 2018\n"),
  claim("c-seven", ""),
  claim("c-eight", "c-one", "start: 2018\n"),
  "# only a comment\n",
  "",
];

/** How a file is written: as it is, with Windows line ends, with a mark at its beginning, or with a byte that is no UTF-8. */
const WAYS: ((text: string) => string | Buffer)[] = [
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\ufeff${text}`,
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]),
];

const NAMES = ["a.yaml", "b.yaml", "ж.yml"];
const file = fc.record({
  documents: fc.array(fc.constantFrom(...DOCUMENTS), { maxLength: 5 }),
  way: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.nat(WAYS.length - 1)),
});
const limits = fc.oneof({ weight: 6, arbitrary: fc.constant("") }, fc.constantFrom("limits: {text: 8}\n", "rules: {uncited: error}\n"));
/** An edit: a file is written anew, or deleted, and the settings are what they say. */
const edit = fc.record({ name: fc.constantFrom(...NAMES), file: fc.option(file), limits });
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

function apply(at: string, { name, file: wanted, limits: settings }: typeof edit extends fc.Arbitrary<infer T> ? T : never): void {
  writeFileSync(join(at, "arsom.yaml"), settings);
  if (!wanted) rmSync(join(at, name), { force: true });
  else writeFileSync(join(at, name), (WAYS[wanted.way] as (text: string) => string | Buffer)(wanted.documents.join("---\n")));
}

describe("reading with a snapshot", () => {
  it.each<[string, (at: string) => SnapshotHome]>([
    ["in memory", () => memoryHome()],
    ["on disk", (at) => cacheHome(join(folder({}), "cache"), at)],
  ])("%s gives what reading gives, after any edits", async (_, homeOf) => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const at = folder({ "a.yaml": DOCUMENTS.slice(0, 3).join("---\n") });
        const snapshots = homeOf(at);
        const settings = join(at, "arsom.yaml");
        for (const one of list) {
          apply(at, one);
          const cold = await wholeOf(at, { settings });
          expect(await wholeOf(at, { settings, snapshots })).toEqual(cold);
          expect(await wholeOf(at, { settings, snapshots })).toEqual(cold);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("prints the same findings", async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const cwd = folder({ "a.yaml": DOCUMENTS.slice(0, 3).join("---\n") });
        const variables = { XDG_CACHE_HOME: folder({}) };
        for (const one of list) {
          apply(cwd, one);
          const cold = await arsom("validate --format json", { cwd });
          expect(await arsom("validate --format json", { cwd, variables })).toEqual(cold);
          expect(await arsom("validate --format json", { cwd, variables })).toEqual(cold);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("reads again only files that changed, and claims of records that became another kind", async () => {
    const at = folder({ "a.yaml": topic("one"), "b.yaml": claim("c-one", "one", "name: 2018\n"), "c.yaml": topic("three") });
    const snapshots = memoryHome();
    const reading = async () => (await loadFolder({ folder: at, cwd: at, today: "2026-11-22", snapshots })).restored;
    expect([await reading(), await reading()]).toEqual([0, 3]);
    writeFileSync(join(at, "a.yaml"), "kind: meeting\nversion: 1\nid: one\nseries: two\nnumber: 3\n");
    expect([await reading(), await reading()]).toEqual([2, 3]);
  });
});
