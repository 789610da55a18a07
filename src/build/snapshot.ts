// Reads and checks the shipped records once, so that arsom need not at every start.
import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadFolder } from "../load/load.js";
import { writeSnapshot } from "../load/snapshot/disk.js";
import type { FileSnapshot } from "../load/snapshot/format.js";

/** Keeps the snapshot of `data/` at a path: of all files in which reading finds nothing to tell. */
export async function makeSnapshot(path: string): Promise<void> {
  const folder = resolve("data");
  const home = { find: () => undefined, keep: (key: string, files: FileSnapshot[]) => writeSnapshot(path, key, files) };
  await loadFolder({ folder, settings: join(folder, "arsom.yaml"), cwd: folder, today: "1970-01-01", snapshots: home });
  // It is installed for everyone.
  chmodSync(path, 0o644);
}
