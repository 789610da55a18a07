// The gallery: every error and warning as a user sees it on a narrow terminal, made from the rule's own bad example. `vitest -u` makes it anew.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules/index.js";
import { arsom, folder, ROOT } from "./run.js";

const GALLERY = join(ROOT, "test/gallery");
const shown = rules.filter(({ severity }) => severity !== "note");

describe("the gallery", () => {
  it.each(shown)("$id", async ({ id, breaks }) => {
    const cwd = folder({ "arsom.yaml": "languages: [en, id, ru]\n", "example.yaml": breaks });
    const line = `validate --rule ${id}`;
    const { out, err } = await arsom(line, { cwd, terminal: true, width: 60, variables: { NO_COLOR: "1" } });
    expect(out).toContain(`[${id}]`);
    await expect(`$ arsom ${line}\n${out}${err}`).toMatchFileSnapshot(join(GALLERY, `${id}.txt`));
  });

  it("holds nothing else", () => {
    expect(readdirSync(GALLERY).sort()).toEqual(shown.map(({ id }) => `${id}.txt`).sort());
  });
});
