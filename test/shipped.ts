// The records that ship with arsom, read once a test file.
import { join } from "node:path";
import { loadFolder } from "../src/load/load.js";
import type { Store } from "../src/load/store.js";
import { ROOT } from "./run.js";

let read: Promise<Store> | undefined;

/** The store of `data/`, as of a fixed day. */
export function shipped(): Promise<Store> {
  const folder = join(ROOT, "data");
  read ??= loadFolder({ folder, settings: join(folder, "arsom.yaml"), cwd: ROOT, today: "2026-11-22" }).then(({ store }) => store);
  return read;
}
