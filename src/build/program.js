// Builds the program: CommonJS, which Node starts sooner than modules, in pieces that are read when a command first needs them.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import { ascii, refuseUnlessWhole } from "./whole.js";

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

/** Writes the program to a folder, built with these options; gives the names of the source files that are in it. */
export async function program(folder, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { arsom: "src/main.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    // esbuild divides modules only; the pieces become CommonJS one by one.
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    plugins: [withoutChildren],
    define: { "import.meta.url": "pieceUrl" },
  });
  // Built aside and put in place at once, so that no one ever runs half a bundle.
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: "cjs",
      platform: "node",
      target: options.target,
      minify: true,
      supported: { "dynamic-import": false },
    });
    const url = text.includes("pieceUrl") ? 'const pieceUrl = require("node:url").pathToFileURL(__filename).href;' : "";
    writeFileSync(join(aside, basename(path)), ascii(url + code));
  }
  await refuseUnlessWhole(aside);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return Object.keys(metafile.inputs);
}
