// The page on all rules, from the rules themselves.
import { writeFileSync } from "node:fs";
import { md } from "../formats/md.js";
import { cataloguePaper } from "../reports/explain/paper.js";

/** Writes what `arsom explain --format md` prints to a file. */
export async function catalogue(path: string): Promise<void> {
  const screen = { terminal: false, width: 80, colour: false };
  writeFileSync(path, await md({ paper: cataloguePaper }, screen));
}
