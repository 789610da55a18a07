// Situations that people meet before they meet a rule, as the command line sees them: what each is, and what to do.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const SERIES = "kind: series\nversion: 1\nid: arsom\nname: ASEAN-Russia SOM\nlevel: senior-officials\n";
const MEETING = "kind: meeting\nversion: 1\nid: arsom-16\nseries: arsom\nstart: 2019-02-19\n";
const MERGING = `${MEETING.replace("16", "17")}<<<<<<< HEAD\nmode: virtual\n=======\nmode: hybrid\n---\n${MEETING.replace("16", "19")}>>>>>>> origin/main\n`;
/** A conflict inside one record, and a record beside it. */
const INSIDE = `${MEETING.replace("16", "17")}<<<<<<< HEAD\nmode: virtual\n=======\nmode: hybrid\n>>>>>>> origin/main\n---\n${MEETING.replace("16", "18")}`;
/** Not in their canonical form, and with a slip that fix mends. */
const UNTIDY = "kind: meeting\nid: arsom-18\nversion: 2\nseries: arsom\ncountry: id\n";

/** A folder of records beside a file in the middle of a merge. */
function merging() {
  return folder({ "arsom.yaml": "", "a.yaml": `${SERIES}---\n${MEETING}`, "m.yaml": MERGING });
}

describe("a file in the middle of a merge", () => {
  it("is one error, and reading commands count it", async () => {
    const cwd = merging();
    const { code, out } = await arsom("validate --skip uncited", { cwd });
    expect(code).toBe(1);
    expect(out).toBe(`error[merge-conflict]: a merge left its conflict here; nothing of this file is read until it is settled
   m.yaml:6:1
 4 | series: arsom
 5 | start: 2019-02-19
 6 | <<<<<<< HEAD
   | ^^^^^^^^^^^^
   = help: keep the lines that are right and delete the others, and every line of signs such as <<<<<<< and =======
   = arsom explain merge-conflict

3 records in 2 files of .: 1 error, 0 warnings
`);
    expect(await arsom("list meetings --columns id", { cwd })).toEqual({
      code: 0,
      out: "id\narsom-16\n",
      err: "arsom: 1 file was left out; arsom validate names it\n",
    });
  });

  it("of one record: the others of the file are read", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": SERIES, "m.yaml": INSIDE });
    const { code, out } = await arsom("validate --skip uncited --skip ordinal-gap", { cwd });
    expect(code).toBe(1);
    expect(out).toContain(
      "error[merge-conflict]: a merge left its conflict here; this record is not read until it is settled\n   m.yaml:6:1\n",
    );
    expect(await arsom("list meetings --columns id", { cwd })).toEqual({
      code: 0,
      out: "id\narsom-18\n",
      err: "arsom: 1 record was left out; arsom validate names it\n",
    });
    expect((await arsom("fmt", { cwd })).out).toContain("Left alone m.yaml: it is in the middle of a merge; settle it first");
    expect(readFileSync(join(cwd, "m.yaml"), "utf8")).toBe(INSIDE);
  });

  it.each([
    ["fmt", 1],
    ["fmt --check", 1],
    ["fix", 0],
    ["migrate", 0],
    ["migrate --check", 1],
    ["rename arsom-16 arsom-16a", 0],
    ["set arsom-16 note=Seen", 0],
  ])("%s leaves it alone and says so", async (line, code) => {
    const cwd = merging();
    const ran = await arsom(line, { cwd });
    expect([ran.code, ran.err]).toEqual([code, ""]);
    expect(ran.out).toContain("Left alone m.yaml: it is in the middle of a merge; settle it first");
    expect(readFileSync(join(cwd, "m.yaml"), "utf8")).toBe(MERGING);
  });

  it.each([
    ["fmt --diff"],
    ["fix --dry-run"],
    ["migrate --dry-run"],
    ["rename arsom-16 arsom-16a --dry-run"],
    ["set arsom-16 note=Seen --dry-run"],
  ])("%s says so beside the patch", async (line) => {
    const { out, err } = await arsom(line, { cwd: merging() });
    expect(err).toBe("arsom: m.yaml is left alone: it is in the middle of a merge; settle it first\n");
    expect(out).not.toContain("m.yaml");
  });

  it("the files beside it are formatted and mended", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": `${SERIES}---\n${UNTIDY}`, "m.yaml": MERGING });
    await arsom("fix", { cwd });
    await arsom("fmt", { cwd });
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(
      `${SERIES}---\nkind: meeting\nversion: 2\nid: arsom-18\nseries: arsom\ncountry: ID\n`,
    );
  });

  it("rename refuses while it names the id, and an id that it has", async () => {
    const cwd = merging();
    const { code, err } = await arsom("rename arsom arsom-som", { cwd });
    expect([code, err]).toEqual([
      2,
      "arsom: m.yaml:1 cannot be read and names arsom; mend it first (arsom validate); nothing was changed\n",
    ]);
    expect((await arsom("rename arsom-16 arsom-17", { cwd })).err).toBe("arsom: arsom-17 is the id of another record\n");
  });

  it.each([
    ["a merge", MERGING, "it is in the middle of a merge; settle it first"],
    ["UTF-16", Buffer.from(`\ufeff${MEETING}`, "utf16le"), "it has errors, which arsom validate names"],
    ["lines of old Macintosh computers", MEETING.replaceAll("\n", "\r"), "it has errors, which arsom validate names"],
  ])("new adds nothing to a file of which nothing was read: %s", async (_, text, why) => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": SERIES, "m.yaml": text });
    const { code, err } = await arsom("new meeting --series arsom --start 2020 --id arsom-x --file m.yaml", { cwd });
    expect([code, err.split("\n").at(-2)]).toEqual([2, `arsom: m.yaml is left alone: ${why}; --file names another; nothing was written`]);
    expect(readFileSync(join(cwd, "m.yaml"))).toEqual(Buffer.from(text));
  });
});
