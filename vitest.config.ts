import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

// CI names a file for the report that it counts from.
const report = process.env.TEST_REPORT;

/** The tests that run commands: these run twice, on the source and on the built program. */
const onCommands = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((file) => /^import \{[^}]*\barsom\b[^}]*\} from "[./]+run\.js";$/m.test(readFileSync(file, "utf8")));

export default defineConfig({
  test: {
    setupFiles: ["test/seed.ts"],
    testTimeout: 120_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.ts"] } },
      { extends: true, test: { name: "built", include: onCommands, env: { ARSOM_PROGRAM: "built" } } },
    ],
  },
});
