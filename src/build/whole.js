// What every bundle must be: plain ASCII, and whole, so that it loads nothing that does not ship with it.
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { extname, join, resolve } from "node:path";
import { build } from "esbuild";

/**
 * The same code in ASCII: esbuild leaves other letters in regular expressions as they are. JavaScript reads `\uXXXX` alike in strings,
 * templates, regular expressions and names.
 */
export function ascii(code) {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Throws when a file of the bundle in a folder holds a byte above 127, or loads what is neither in the bundle nor part of Node. */
export async function refuseUnlessWhole(folder) {
  const files = readdirSync(folder)
    .filter((name) => [".js", ".cjs"].includes(extname(name)))
    .map((name) => resolve(folder, name));
  const loud = files.filter((file) => readFileSync(file).some((byte) => byte > 127));
  if (loud.length > 0) throw new Error(`${loud.join(", ")}: a bundle holds ASCII only`);
  const strange = new Set();
  const resolving = {
    name: "whole",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ kind, path, importer, resolveDir }) => {
        if (kind !== "entry-point" && !isBuiltin(path) && !files.includes(join(resolveDir, path))) strange.add(`${importer} loads ${path}`);
        return kind === "entry-point" ? undefined : { path, external: true };
      });
    },
  };
  // Parsed once more as it was written; an `import()` of a computed name is refused, as nobody can tell what it loads.
  await build({
    entryPoints: files,
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    outdir: "unwritten",
    logLevel: "error",
    logOverride: { "unsupported-dynamic-import": "error" },
    plugins: [resolving],
  });
  if (strange.size > 0) throw new Error(`a bundle loads only what ships with it: ${[...strange].join("; ")}`);
}
