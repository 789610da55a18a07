// Runs a module of the build's own: `node src/build/step.js translations` calls its `translations` with the arguments behind its name, and prints what it gives.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** How all is bundled. */
export const common = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
  // Modules first: what jsonc-parser gives to `require` takes itself apart by names that no bundler can follow.
  mainFields: ["module", "main"],
};

// Code in CommonJS, such as ajv's, still calls `require`.
export const banner = { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' };

/** What a module of `src/build` gives, bundled to be run. */
export async function step(name) {
  const outfile = `dist/${name}-${process.pid}.js`;
  await build({ ...common, entryPoints: [`src/build/${name}.ts`], outfile, packages: "external", banner });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  const functionName = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  console.log(await (await step(name))[functionName](args));
}
