// Builds the package: what the schemas generate first, then the bundle in dist/.
import { mkdirSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const common = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "warning" };

mkdirSync("dist", { recursive: true });
const generator = "dist/generate.js";
await build({ ...common, entryPoints: ["src/build/generate.ts"], outfile: generator, packages: "external" });
const { generate } = await import(pathToFileURL(generator).href);
await generate();
rmSync(generator);

rmSync("dist/bundle", { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { cli: "src/cli.ts" },
  outdir: "dist/bundle",
  splitting: true,
  minify: true,
  define: { "Intl.Segmenter": "LazySegmenter" },
  inject: ["src/build/segmenter.js"],
  chunkNames: "part-[hash]",
  // CommonJS parts (commander, ajv's runtime) still call `require` for Node's own modules.
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
