// Holds the flat reader against the full one on mutated records: node test/bench/fuzz.js --runs 300000 --seed 1
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { records, seeded } from "./generate.js";

const { values } = parseArgs({ options: { runs: { type: "string", default: "300000" }, seed: { type: "string", default: "1" } } });
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), "arsom-fuzz-"));
const bundle = join(folder, "fuzz.mjs");
await build({
  stdin: { contents: 'export * from "./test/load/twins.ts"; export { split } from "./src/load/split.ts";', resolveDir: "." },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: bundle,
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
const { compare, mutated, split, FORMS } = await import(pathToFileURL(bundle).href);

const texts = ["data", "test/fixtures"].flatMap((at) =>
  readdirSync(at, { recursive: true })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(at, name), "utf8")),
);
const parts = texts.flatMap((text) => split(text).map(({ start, end }) => text.slice(start, end)));
const seeds = [...parts, ...records(300, seed), ...Array(200).fill(FORMS).flat()];
const random = seeded(seed);
let taken = 0;
let different = 0;
for (let run = 0; run < runs; run++) {
  const text = mutated(seeds[Math.floor(random() * seeds.length)], random);
  const result = compare(text);
  if (result.taken) taken++;
  if (result.differences.length === 0) continue;
  different++;
  if (different <= 20) console.log(JSON.stringify(text), "\n  ", result.differences.slice(0, 3).join("\n   "));
}
rmSync(folder, { recursive: true });
console.log(`seed ${seed}: ${runs} documents tried, ${taken} taken by the flat reader, ${different} differences`);
process.exitCode = different > 0 ? 1 : 0;
