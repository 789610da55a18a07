// `arsom fmt` as a user sees it: what is written, what is only looked at, what is left alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const LOOSE = "id: trade\nkind: topic\nversion: 1\nname: 'Trade'\n";
const TIDY = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
const BROKEN = "id: energy\nkind: topic\nversion: 1\nnaem: Energy\n";

const repository = () =>
  folder({
    "arsom.yaml": "lang: en\n",
    "loose.yaml": LOOSE,
    "tidy.yaml": TIDY.replace("trade", "tidy"),
    "sub/more.yaml": LOOSE.replace("trade", "more"),
  });
const read = (at: string, name: string) => readFileSync(join(at, name), "utf8");

describe("arsom fmt", () => {
  it("rewrites what is not in form and says so", async () => {
    const at = repository();
    const { code, out, err } = await arsom("fmt", { cwd: at });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe("  - Formatted loose.yaml\n  - Formatted sub/more.yaml\n\n2 files written, 1 as it is.\n");
    expect(read(at, "loose.yaml")).toBe(TIDY);
    expect((await arsom("fmt", { cwd: at })).out).toBe("0 files written, 3 as they are.\n");
  });

  it("with --check writes nothing and exits 1", async () => {
    const at = repository();
    const { code, out } = await arsom("fmt --check loose.yaml", { cwd: at });
    expect([code, out]).toEqual([1, "  - Would format loose.yaml\n\n1 file would be written, 0 as they are.\n"]);
    expect(read(at, "loose.yaml")).toBe(LOOSE);
    expect((await arsom("fmt --check tidy.yaml", { cwd: at })).code).toBe(0);
  });

  it("with --diff shows a patch", async () => {
    const at = repository();
    const { code, out } = await arsom("fmt --diff loose.yaml", { cwd: at });
    expect([code, out]).toEqual([
      1,
      "--- a/loose.yaml\n+++ b/loose.yaml\n@@ -1,4 +1,4 @@\n-id: trade\n kind: topic\n version: 1\n-name: 'Trade'\n+id: trade\n+name: Trade\n",
    ]);
    expect(read(at, "loose.yaml")).toBe(LOOSE);
  });

  it("leaves a file with errors alone, names it, and writes the others", async () => {
    const at = folder({ "arsom.yaml": "", "broken.yaml": `${BROKEN}---\n${LOOSE}`, "loose.yaml": LOOSE.replace("trade", "other") });
    const { code, out } = await arsom("fmt", { cwd: at });
    expect(code).toBe(1);
    expect(out).toBe(
      "  - Formatted loose.yaml\n  - Left alone broken.yaml: it has errors, which arsom validate names\n\n1 file written, 0 as they are, 1 left alone.\n",
    );
    expect(read(at, "broken.yaml")).toBe(`${BROKEN}---\n${LOOSE}`);
  });

  it("keeps a byte-order mark and Windows line ends", async () => {
    const at = folder({ "arsom.yaml": "", "loose.yaml": `\ufeff${LOOSE.replaceAll("\n", "\r\n")}` });
    expect((await arsom("fmt", { cwd: at })).code).toBe(0);
    expect(read(at, "loose.yaml")).toBe(`\ufeff${TIDY.replaceAll("\n", "\r\n")}`);
  });

  it("- is a filter; what has errors is not written", async () => {
    const at = repository();
    expect(await arsom("fmt -", { cwd: at, input: LOOSE })).toEqual({ code: 0, out: TIDY, err: "" });
    expect(await arsom("fmt - --check", { cwd: at, input: LOOSE })).toEqual({ code: 1, out: "", err: "" });
    expect(await arsom("fmt -", { cwd: at, input: BROKEN })).toEqual({
      code: 2,
      out: "",
      err: "arsom: standard input has errors and was left alone; arsom validate - names them\n",
    });
  });

  it.each([
    ["fmt --data shipped", ROOT, "the records that ship with arsom are not changed in place; arsom init begins records of your own"],
    ["fmt nowhere.yaml", ROOT, "nowhere.yaml is not there"],
    ["fmt package.json", ROOT, "package.json lies outside the records in data; name their folder with --data"],
  ])("%s in %s: exit 2, and what to do", async (line, cwd, message) => {
    expect(await arsom(line, { cwd })).toEqual({ code: 2, out: "", err: `arsom: ${message}\n` });
  });

  it("as data", async () => {
    const { out } = await arsom("fmt --check loose.yaml --format json", { cwd: repository() });
    expect(JSON.parse(out)).toEqual({ version: 1, written: false, files: [{ file: "loose.yaml", done: [] }], unchanged: 0, left: [] });
  });
});
