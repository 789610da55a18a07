// Breaks the records that ship, once a run, and counts who finds it: node test/bench/mutate.js --runs 600 --seed 1 [--rule ID]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const text = (value) => ({ type: "string", default: value });
const { values } = parseArgs({ options: { runs: text("600"), seed: text("1"), rule: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "arsom-mutate-"));
const bundle = join(folder, "mutate.mjs");
await build({
  entryPoints: ["test/bench/mutate/run.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  outfile: bundle,
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
const { run, table } = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });
const rows = await run("data", Number(values.runs), Number(values.seed), values.rule);
console.log(table(rows, Number(values.seed)));
process.exitCode = rows.some(({ runs, found, elsewhere, unexplained }) => found < runs || elsewhere > 0 || unexplained > 0) ? 1 : 0;
