// Builds the package: what the schemas generate first, then the bundle in dist/.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { library } from "./library.js";

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

// commander loads node:child_process, and with it all of the network, for commands that are programs of their own: there are none.
const withoutChildren = {
  name: "without-children",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "without-children" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "without-children" }, () => ({ contents: "module.exports = {}", loader: "js" }));
  },
};

// Large libraries stand in files of their own, read by the few commands that use them: the rest of the program starts sooner.
const LARGE = {
  docx: "docx",
  fflate: "fflate",
  "d3-scale": "d3-scale",
  "d3-time": "d3-time",
  yaml: "yaml",
  "ajv/dist/2020.js": "ajv",
  "jsonc-parser": "jsonc",
  re2js: "re2",
  "@clack/prompts": "prompts",
};
const apart = {
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(LARGE).join("|")})$`) }, ({ path }) => ({
      path: `./${LARGE[path]}.cjs`,
      external: true,
    }));
  },
};

// Built aside and put in place at once, so that no one ever runs half a bundle.
const aside = `dist/bundle-${process.pid}`;
const bundle = { ...common, outdir: aside, outExtension: { ".js": ".cjs" }, format: "cjs", minify: true };
// The program is one script, the expression of a function, so that V8 can keep the code it makes of it; its name tells what it holds.
const { metafile } = await build({
  ...bundle,
  entryPoints: { program: "src/cli.ts" },
  entryNames: "[name]-[hash]",
  plugins: [withoutChildren, apart],
  metafile: true,
  define: { "import.meta.url": "programUrl" },
  banner: {
    js: '(function (require, file) { const module = { exports: {} }, programUrl = require("node:url").pathToFileURL(file).href;',
  },
  footer: { js: "return module.exports; })" },
});
const [program] = Object.keys(metafile.outputs).map((path) => basename(path));
await build({
  ...bundle,
  stdin: {
    contents: `import { launch as run } from "./launch.js"; export const launch = () => run(__dirname, ${JSON.stringify(program)});`,
    resolveDir: "src",
  },
  entryNames: "launch",
  define: { "import.meta.url": "undefined" },
});
for (const [library, name] of Object.entries(LARGE)) {
  await build({ ...bundle, stdin: { contents: `module.exports = require("${library}");`, resolveDir: "." }, entryNames: name });
}
rmSync("dist/bundle", { recursive: true, force: true });
renameSync(aside, "dist/bundle");

// For other programs: a library with all it needs, and the types of what it gives.
await library("dist/library", { ...common, banner });

const { prepare } = await step("prepare");
await prepare("dist/prepared");

const { manual } = await step("manual");
await manual("dist/man/arsom.1");
