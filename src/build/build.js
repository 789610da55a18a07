// Builds the package: what the schemas generate first, then the bundle in dist/.
import { mkdirSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { library } from "./library.js";
import { notices } from "./notices.js";
import { program } from "./program.js";

// Code in CommonJS, such as ajv's, still calls `require`.
const banner = { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' };
// Modules first: what jsonc-parser gives to `require` takes itself apart by names that no bundler can follow.
const common = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "warning", mainFields: ["module", "main"] };

mkdirSync("dist", { recursive: true });

/** What a module of the build's own gives, bundled to be run. */
async function step(name) {
  const outfile = `dist/${name}-${process.pid}.js`;
  await build({ ...common, entryPoints: [`src/build/${name}.ts`], outfile, packages: "external", banner });
  const made = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return made;
}

const { generate } = await step("generate");
await generate();

const inProgram = await program("dist/bundle", common);
// For other programs: a library with all it needs, and the types of what it gives.
const inLibrary = await library("dist/library", { ...common, banner });
notices("dist/THIRD-PARTY-NOTICES.txt", [...inProgram, ...inLibrary]);

const { makeSnapshot } = await step("snapshot");
await makeSnapshot("dist/shipped.snapshot");

const { catalogue } = await step("catalogue");
await catalogue("src/rules/README.md");

const { manual } = await step("manual");
await manual("dist/man/arsom.1");
