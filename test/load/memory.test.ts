// What a reading leaves for the next: it saves reading, and changes nothing of what is found.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFolder } from "../../src/load/load.js";
import { Memory } from "../../src/load/memory.js";
import { runRules } from "../../src/rules/engine/check.js";
import { sayAll } from "../rules/say.js";
import { copyOfRecords, folder, ROOT } from "../run.js";

/** What is found in a folder, in words. */
async function found(at: string, memory?: Memory): Promise<string[]> {
  const { store } = await loadFolder({ folder: at, settings: join(at, "arsom.yaml"), cwd: at, today: "2026-11-22", memory });
  return [`${store.records.length} ${store.broken.length} ${store.unread}`, ...sayAll(runRules(store).findings)];
}

describe("a memory", () => {
  it("leaves the findings as they are, on the shipped records before and after a change", async () => {
    const at = join(copyOfRecords(), "data");
    const memory = new Memory();
    expect(await found(at, memory)).toEqual(await found(at));
    expect(memory.anew).toBe(memory.documents);
    const path = join(at, "russia/claims.yaml");
    // The field of a claim is what the record that it speaks of says it is.
    writeFileSync(path, readFileSync(path, "utf8").replace("number: 16\n", "number: '0o20'\n").replace("start: 2018-11-14", "start: 2018"));
    expect(memory.stale).toBe(true);
    const fresh = await found(at);
    expect(await found(at, memory)).toEqual(fresh);
    expect(memory.anew).toBeLessThanOrEqual(2);
    expect(await found(at, memory)).toEqual(fresh);
    expect([memory.anew, memory.stale]).toEqual([0, false]);
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
    const memory = new Memory();
    const fresh = await found(at);
    for (let i = 0; i < 3; i++) expect(await found(at, memory)).toEqual(fresh);
  });

  it("forgets what it read under other limits", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade and investment\n" });
    const memory = new Memory();
    await found(at, memory);
    writeFileSync(join(at, "arsom.yaml"), "limits: {text: 10}\n");
    expect(await found(at, memory)).toEqual(await found(at));
    expect(memory.anew).toBe(1);
  });
});
