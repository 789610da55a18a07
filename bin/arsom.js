#!/usr/bin/env node
// Hands the process to the built program; CommonJS that any Node can read, and that Node starts sooner than modules.
// Node before 14.18 knows no `node:`, and shall be told that it is too old.
// biome-ignore lint/style/useNodejsImportProtocol: as above
const { existsSync, readFileSync, writeSync } = require("fs");
// biome-ignore lint/style/useNodejsImportProtocol: as above
const { join } = require("path");

const built = join(__dirname, "../dist/bundle/arsom.cjs");
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`arsom needs Node 20.19 or later; this is ${process.versions.node}`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && ["--version", "-V"].includes(process.argv[2])) {
  // Answered before anything is loaded: an import would cost more than the answer.
  const { version } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    if (error.code !== "EPIPE") throw error;
  }
} else if (existsSync(built)) {
  require(built).start();
} else {
  console.error("arsom: not built yet; run: npm run build");
  process.exitCode = 2;
}
