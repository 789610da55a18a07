// Measures `arsom factcheck` on our own texts: npm run bench -- --only factcheck [--command score|slips|readback|speed]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Runs all measurements or one; gives the goals that were missed. */
export async function factcheck({ command }) {
  const folder = mkdtempSync(join(tmpdir(), "arsom-factcheck-"));
  const bundle = join(folder, "factcheck.mjs");
  try {
    await build({
      entryPoints: ["test/bench/factcheck/run.ts"],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      outfile: bundle,
      banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
    });
    const { run } = await import(pathToFileURL(bundle).href);
    return await run(process.cwd(), command);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
