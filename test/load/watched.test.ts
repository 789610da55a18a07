// What a watched data set depends on, and that the snapshot of one reading changes nothing of what the next finds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../src/load/load.js";
import { Watched } from "../../src/load/watched.js";
import { runRules } from "../../src/rules/engine/check.js";
import { sayAll } from "../rules/say.js";
import { copyOfRecords, folder, ROOT } from "../run.js";

/** What is found in a folder, in words. */
async function found(at: string, watched?: Watched): Promise<string[]> {
  const { store } = await loadFolder({ folder: at, settings: join(at, "arsom.yaml"), cwd: at, today: "2026-11-22", watched });
  return [`${store.records.length} ${store.broken.length} ${store.unread}`, ...sayAll(runRules(store).findings)];
}

describe("a watched data set", () => {
  it("leaves the findings as they are, on the shipped records before and after a change", async () => {
    const at = join(copyOfRecords(), "data");
    const watched = new Watched();
    expect(await found(at, watched)).toEqual(await found(at));
    expect(watched.anew).toBe(watched.records);
    const path = join(at, "russia/claims.yaml");
    // The field of a claim is what the record that it speaks of says it is.
    writeFileSync(path, readFileSync(path, "utf8").replace("number: 16\n", "number: '0o20'\n").replace("start: 2018-11-14", "start: 2018"));
    expect(watched.stale).toBe(true);
    const fresh = await found(at);
    expect(await found(at, watched)).toEqual(fresh);
    expect(watched.anew).toBe(readFileSync(path, "utf8").match(/^kind:/gm)?.length);
    expect(await found(at, watched)).toEqual(fresh);
    expect([watched.anew, watched.stale]).toEqual([0, false]);
  });

  it("holds for what is broken, hostile and odd", async () => {
    const names = [
      "alias-bomb",
      "schema",
      "yaml-syntax",
      "yaml-feature",
      "claim-field",
      "silence",
      "prototype-names",
      "line-ends",
      "encoding",
    ];
    const files = names.map((name) => [`${name}.yaml`, readFileSync(join(ROOT, `test/fixtures/${name}.yaml`))] as const);
    const at = folder({ "arsom.yaml": "", ...Object.fromEntries(files) });
    const watched = new Watched();
    const fresh = await found(at);
    for (let i = 0; i < 3; i++) expect(await found(at, watched)).toEqual(fresh);
  });

  it("forgets what it read under other limits", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade and investment\n" });
    const watched = new Watched();
    await found(at, watched);
    writeFileSync(join(at, "arsom.yaml"), "limits: {text: 10}\n");
    expect(await found(at, watched)).toEqual(await found(at));
    expect(watched.anew).toBe(1);
  });
});
