// What the build refuses to ship.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ascii, refuseUnlessWhole } from "../../src/build/whole.js";
import { folder, ROOT } from "../run.js";

describe("a bundle", () => {
  it.each([
    ["another letter", { "a.cjs": "const a = /[łđ]/;" }, "a bundle holds ASCII only"],
    ["a file that is not there", { "a.cjs": 'require("./b.cjs");' }, "loads ./b.cjs"],
    ["a package", { "a.cjs": 'require("yaml");' }, "loads yaml"],
    ["a package, when it runs", { "a.js": 'import("yaml");' }, "loads yaml"],
    ["a name that is computed", { "a.js": "import(process.argv[2]);" }, "import"],
  ])("with %s is refused", async (_, files, says) => {
    await expect(refuseUnlessWhole(folder(files as unknown as { [name: string]: string }))).rejects.toThrow(says);
  });

  it("of its own files and of Node's modules is taken", async () => {
    const files = { "a.cjs": 'require("./b.cjs"); require("node:fs");', "b.cjs": ascii("module.exports = /[łđ]/;") };
    await expect(refuseUnlessWhole(folder(files))).resolves.toBeUndefined();
  });

  it("means the same in ASCII", () => {
    const code = "[/^[ł–]+$/u.test('ł–'), `“đ”`, /^😀$/u.test('😀'), 'Łódź']";
    // biome-ignore lint/security/noGlobalEval: the point is what JavaScript makes of it
    expect(eval(ascii(code))).toEqual([true, "“đ”", true, "Łódź"]);
    expect(ascii(code)).toMatch(/^[\0-\x7f]*$/);
  });
});

describe("what ships", () => {
  const dist = join(ROOT, "dist");

  it.each(["bundle", "library"])("%s is ASCII and whole", async (name) => {
    await expect(refuseUnlessWhole(join(dist, name))).resolves.toBeUndefined();
  });

  it("carries the licence of every package in it", () => {
    const notices = readFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
    const code = ["bundle", "library"].flatMap((name) =>
      readdirSync(join(dist, name), { encoding: "utf8" })
        .filter((file) => /\.c?js$/.test(file))
        .map((file) => readFileSync(join(dist, name, file), "utf8")),
    );
    // The library is not made smaller: it names each file of a package before its code.
    const bundled = code.flatMap((text) =>
      [...text.matchAll(/^\s*\/\/ .*?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name]) => name),
    );
    expect(bundled).toEqual(expect.arrayContaining(["yaml", "ajv", "docx"]));
    for (const name of new Set([...bundled, "commander", "@clack/prompts"])) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.* \\([^)]+\\)$`, "m"));
    }
    expect(notices.match(/^-{80}$/gm)?.length).toBe(notices.match(/^\S+ \d+\.\d+\.\d+\S* \([^)]+\)$/gm)?.length);
  });
});
