// Runs a module of the build's own: `node src/build/step.js translations` calls its `translations` with the arguments behind its name, and prints what it gives.
import { rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** How all is bundled. */
export const common = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  logLevel: "warning",
  // Modules first: what jsonc-parser gives to `require` takes itself apart by names that no bundler can follow.
  mainFields: ["module", "main"],
};

// Code in CommonJS, such as ajv's, still calls `require`.
export const banner = { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' };

// In dist/, where what they import by the names of package.json is found; until the end, for a module may load another late.
const OUT = `dist/modules-${process.pid}`;
process.once("exit", () => rmSync(OUT, { recursive: true, force: true }));

/** What a module of `src/build` gives, bundled to be run. */
export async function step(name) {
  return (await modulesOf([`src/build/${name}.ts`]))[name];
}

/** What modules give, by the names of their files, bundled to be run. */
export async function modulesOf(files) {
  await build({ ...common, entryPoints: files, outdir: OUT, packages: "external", splitting: true, banner });
  const loaded = files.map(async (file) => {
    const name = basename(file, ".ts");
    return [name, await import(pathToFileURL(join(OUT, `${name}.js`)).href)];
  });
  return Object.fromEntries(await Promise.all(loaded));
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  const functionName = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const run = (await step(name))[functionName];
  try {
    console.log(await run(args));
  } catch (error) {
    // What was typed wrongly is said in one line; all else is a bug, and shows where.
    if (error.constructor.name !== "UsageError") throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
