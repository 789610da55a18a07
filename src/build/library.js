// Builds what other programs import: modules that need nothing installed beside them, and their types.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { ascii, refuseUnlessWhole } from "./whole.js";

/** Writes the library to a folder, built with these options; gives the names of the source files that are in it. */
export async function library(folder, options) {
  // Built aside and put in place at once, like the program.
  const aside = `${folder}-${process.pid}`;
  const outdir = resolve(aside);
  const { outputFiles, metafile } = await build({
    ...options,
    splitting: true,
    metafile: true,
    write: false,
    entryPoints: ["src/library/index.ts"],
    outdir,
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(join(outdir, basename(path)), ascii(text));
  await refuseUnlessWhole(outdir);
  declare(join(outdir, "types"));
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return Object.keys(metafile.inputs);
}

/** Writes declarations of all that can be reached from the library's own, and of nothing else. */
function declare(folder) {
  const all = `${folder}-all`;
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rootDir", "src", "--outDir", all];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.library.json", ...options], { stdio: "inherit" });
  const reached = new Set(["library/index.d.ts"]);
  for (const file of reached) {
    const text = readFileSync(join(all, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g)) reached.add(join(dirname(file), `${name}.d.ts`));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(all, file), join(folder, file));
  }
  rmSync(all, { recursive: true });
}
