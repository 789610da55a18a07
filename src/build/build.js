// Builds the package: what the schemas generate first, then the bundle in dist/.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const common = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "warning" };

mkdirSync("dist", { recursive: true });
const generator = `dist/generate-${process.pid}.js`;
await build({ ...common, entryPoints: ["src/build/generate.ts"], outfile: generator, packages: "external" });
const { generate } = await import(pathToFileURL(generator).href);
await generate();
rmSync(generator);

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

// Built aside and put in place at once, so that no one ever runs half a bundle.
const aside = `dist/bundle-${process.pid}`;
await build({
  ...common,
  entryPoints: { cli: "src/cli.ts" },
  outdir: aside,
  splitting: true,
  minify: true,
  plugins: [withoutChildren],
  chunkNames: "part-[hash]",
  // CommonJS parts (commander, ajv's runtime) still call `require` for Node's own modules.
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
rmSync("dist/bundle", { recursive: true, force: true });
renameSync(aside, "dist/bundle");
