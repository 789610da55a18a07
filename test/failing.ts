// A file system that fails, for tests of what is written.
import * as fs from "node:fs";
import { type Disk, disk as system } from "../src/runtime/write/disk.js";

/** A disk whose nth call fails with a code: that call alone, or from it on every one, as if the process were killed. */
export function failing(nth: number, code: string, kills: boolean): { disk: Disk; calls: () => number } {
  let calls = 0;
  const guarded = Object.entries(system as unknown as { [name: string]: (...args: unknown[]) => unknown }).map(([name, member]) => [
    name,
    (...args: unknown[]) => {
      calls++;
      if (calls !== nth && !(kills && calls > nth)) return member(...args);
      // Half of a text may be written before the disk is full.
      if (name === "writeFileSync" && calls === nth) fs.writeSync(args[0] as number, String(args[1]).slice(0, 100));
      if (name === "closeSync") member(...args);
      throw Object.assign(new Error(code), { code });
    },
  ]);
  return { disk: Object.fromEntries(guarded) as unknown as Disk, calls: () => calls };
}
