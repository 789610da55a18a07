// How long `arsom import` takes for 10,000 rows beside `validate` of the same records: npm run bench -- --only import
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { records, write } from "./generate.js";

/** Of rows that add everything, as a folder of tables and as JSON Lines, and of rows that change nothing. */
const GOALS = {
  "JSON Lines, all new": 3,
  "a folder of tables, all new": 3,
  "JSON Lines, a tenth changed": 3,
  "JSON Lines, nothing new": 2,
};

/** Prints the medians; gives the names of goals that are missed. */
export function imports({ runs, size }, home, env) {
  const count = Math.floor(Number(size) / 10);
  const arsom = (...args) => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [resolve("bin/arsom.js"), ...args], {
      env,
      cwd: home,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`arsom ${args.join(" ")} ended with ${status}: ${stderr}`);
    return (performance.now() - begun) / 1000;
  };
  write(join(home, "all"), records(count), 500);
  arsom("export", "--data", "all", "-o", "all.jsonl");
  arsom("export", "--data", "all", "--format", "csv", "-o", "tables");
  const text = readFileSync(join(home, "all.jsonl"), "utf8").trim().split("\n");
  writeFileSync(
    join(home, "changed.jsonl"),
    text.map((line, i) => (i % 10 === 0 ? line.replace(/}$/, ',"note":"Changed"}') : line)).join("\n"),
  );
  const into = (name) => {
    const at = join(home, name);
    rmSync(at, { recursive: true, force: true });
    mkdirSync(at);
    writeFileSync(join(at, "arsom.yaml"), "");
    return at;
  };
  const tasks = {
    validate: () => arsom("validate", "--data", "all", "--no-cache"),
    "JSON Lines, all new": () => arsom("import", "all.jsonl", "--data", into("new")),
    "a folder of tables, all new": () => arsom("import", "tables", "--data", into("new")),
    "JSON Lines, a tenth changed": () => arsom("import", "changed.jsonl", "--data", "all", "--dry-run"),
    "JSON Lines, nothing new": () => arsom("import", "all.jsonl", "--data", "all", "--dry-run"),
  };
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let run = 0; run < Number(runs); run++) for (const [name, task] of Object.entries(tasks)) times[name].push(task());
  const median = (name) => times[name].sort((a, b) => a - b)[times[name].length >> 1];
  console.log(`validate of ${text.length} records: ${median("validate").toFixed(2)} s`);
  return Object.entries(GOALS).flatMap(([name, most]) => {
    const ratio = median(name) / median("validate");
    console.log(`import, ${name}: ${median(name).toFixed(2)} s, ${ratio.toFixed(1)} times validate (goal: ${most})`);
    return ratio > most ? [name] : [];
  });
}
