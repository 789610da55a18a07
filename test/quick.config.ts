// `npm run test:quick`: the tests that need no other program and no thousands of runs, on the source alone; a turn between two edits.
import { defineConfig } from "vitest/config";

/** Left to `npm test`: what opens a browser, an office, a terminal, an editor or an installed package, or starts git and shells again and again. */
const OTHER_PROGRAMS = [
  "binary",
  "formats/browser",
  "editor",
  "commands/exchange",
  "formats/docx",
  "formats/html",
  "library/library",
  "build/manual",
  "commands/shells",
  "commands/diff",
  "commands/diff-hostile",
  "commands/init",
  "commands/unreadable",
  "commands/watch",
];
/** Left to `npm test`: what runs very often, over invented input, every command or all of the shipped records. */
const MANY_RUNS = [
  "formats/svg",
  "guards",
  "commands/hostile-text",
  "language/papers",
  "language/read-date",
  "readme",
  "build/whole",
  "commands/brief",
  "commands/cache",
  "commands/consistency",
  "commands/completion",
  "commands/export",
  "commands/help",
  "commands/letters",
  "commands/machines",
  "commands/new",
  "commands/options",
  "commands/own-fields",
  "commands/rename",
  "commands/write",
  "keep/fmt",
  "keep/readers",
  "load/cache",
  "load/flat",
  "load/hostile",
  "load/says",
  "load/snapshot/disk",
  "load/snapshot/equal",
  "load/snapshot/shipped",
  "query/words",
  "reports/registry",
  "load/settings",
  "rules/mutations",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...OTHER_PROGRAMS, ...MANY_RUNS].map((name) => `test/${name}.test.ts`),
    setupFiles: ["test/seed.ts"],
    testTimeout: 120_000,
  },
});
