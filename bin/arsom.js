#!/usr/bin/env node
// Hands the process to the built program.
if (process.argv.length === 3 && ["--version", "-V"].includes(process.argv[2])) {
  // Answered before anything is loaded: an import would cost more than the answer.
  const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    if (error.code !== "EPIPE") throw error;
  }
} else {
  const { start } = await import("../dist/bundle/cli.js").catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    console.error("arsom: not built yet; run: npm run build");
    process.exit(2);
  });
  await start();
}
