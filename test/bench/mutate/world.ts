// The records that ship, read once: what mutations are made of, and what speaks on them untouched.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storeOf } from "../../../src/load/files.js";
import { readSettings } from "../../../src/load/settings.js";
import type { Settings, Store } from "../../../src/load/store.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { type RuledFinding, runRules } from "../../../src/rules/engine/check.js";

/** The day on which all mutations are checked. */
export const TODAY = "2026-11-22";

/** The untouched records and what the rules find on them. */
export interface World {
  texts: { [path: string]: string };
  settings: Settings;
  store: Store;
  findings: RuledFinding[];
}

/** Reads the records of a folder and checks them as they are. */
export async function openWorld(folder: string): Promise<World> {
  const texts: World["texts"] = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (path.endsWith(".yaml") && path !== "arsom.yaml") texts[path] = readFileSync(join(folder, path), "utf8");
  }
  const { settings } = await readSettings(readFileSync(join(folder, "arsom.yaml"), "utf8"), "arsom.yaml");
  const store = await storeOf(texts, TODAY, settings);
  return { texts, settings, store, findings: runRules(store).findings };
}

/** The ids of all records that a record names, or that name it. */
export function neighboursOf(record: ArsomRecord, store: Store): string[] {
  const named = [...store.references(record)].map(({ to }) => to);
  return [...named, ...store.referrers(record.id).map(({ id }) => id)];
}
