// Measures arsom beside its peers and its goals: npm run bench [-- --runs 5] [--only start|volume|growth|merge|factcheck|import] [--size 100000]
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { factcheck } from "./factcheck.js";
import { records, write } from "./generate.js";
import { growth } from "./growth.js";
import { imports } from "./import.js";
import { merging } from "./merge.js";
import { peers } from "./peers.js";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    size: { type: "string", default: "100000" },
    command: { type: "string" },
    input: { type: "string" },
  },
});
const runs = Math.max(1, Number(values.runs));
const [few, many] = [Math.floor(Number(values.size) / 10), Number(values.size)];
const home = mkdtempSync(join(tmpdir(), "arsom-bench-"));
// Extra certificates triple a start of Node 20, snapshots belong in a cache folder of our own, and of jobs of CI none is kept.
const env = { ...process.env, XDG_CACHE_HOME: join(home, "cache"), ARSOM_DATA: "" };
delete env.NODE_EXTRA_CA_CERTS;
delete env.CI;

const node = (...args) => [process.execPath, ...args];
const arsom = (...args) => node(resolve("bin/arsom.js"), ...args);

/** Runs a command; how long it took in milliseconds, and how it ended. */
function timed(command, stdio = "ignore") {
  const begun = performance.now();
  const { status, output } = spawnSync(command[0], command.slice(1), { env, stdio, maxBuffer: 1 << 28 });
  return { ms: performance.now() - begun, status, output };
}

function fail(message) {
  console.error(`bench: ${message}`);
  rmSync(home, { recursive: true, force: true });
  process.exit(1);
}

const tasks = new Map();
const goals = [];
const task = (name, command, before = () => {}) => tasks.set(name, { command, before, times: [] });
const goal = (words, of, by, most) => goals.push({ words, of, by, most });

function startUp() {
  const one = join(home, "one");
  mkdirSync(one);
  writeFileSync(join(one, "topic.yaml"), "kind: topic\nversion: 1\nid: trade\nname: Trade\n");
  task("node", node("-e", "0"));
  task("version", arsom("--version"));
  task("one", arsom("validate", "--data", one));
  task("list", arsom("list", "meetings", "--data", "shipped"));
  task("timeline", arsom("timeline", "--partner", "russia", "--data", "shipped"));
  task("tab", arsom("completion", "fish", "--", "vali"));
  task("tab-ids", arsom("completion", "fish", "--", "show", "--data", "shipped", "arsom-1"));
  task("tab-values", arsom("completion", "fish", "--", "set", "--data", "shipped", "arsom-16", "city="));
  const own = join(home, "own");
  cpSync("data", own, { recursive: true });
  task("own", arsom("list", "meetings", "--data", own));
  goal("`--version` / `node -e 0`", "version", "node", 1.3);
  goal("`validate` of one record / `node -e 0`", "one", "node", 2);
  goal("`list meetings` of the shipped records / `node -e 0`", "list", "node", 3);
  goal("`timeline --partner russia` / `node -e 0`", "timeline", "node", 3);
  goal("a command completed / `node -e 0`", "tab", "node", 2);
  goal("ids of the shipped records completed / `node -e 0`", "tab-ids", "node", 3);
  goal("values of a field completed / `node -e 0`", "tab-values", "node", 3);
  goal("`list meetings` of a copy of the shipped records, second run / of the shipped ones", "own", "list", 1.3);
  if (timed(tasks.get("own").command).status !== 0) fail("arsom lists no copy of the shipped records");
}

/** Writes the records for every program, and sees each find a planted mistake before it is timed. */
function volume() {
  const at = { few: join(home, "few"), many: join(home, "many"), mistake: join(home, "mistake") };
  const [fewer, more] = [records(few), records(many)];
  write(at.few, fewer);
  write(at.many, more, 500);
  write(at.mistake, fewer);
  const number = (count) => count.toLocaleString("en");
  task("floor", node(resolve("test/bench/floor.js"), at.few));
  task("few", arsom("validate", "--data", at.few, "--no-cache"));
  task("many", arsom("validate", "--data", at.many, "--no-cache"));
  task("few-500", arsom("validate", "--data", join(home, "few-500"), "--no-cache"));
  write(join(home, "few-500"), fewer, 500);
  // One file is another than the snapshot holds, from the second run on.
  task("changed", arsom("validate", "--data", at.many), () => appendFileSync(join(at.many, "0000", "0000000.yaml"), "# changed\n"));
  task("many-list", arsom("list", "topics", "--data", at.many, "--no-cache"));
  task("warm-list", arsom("list", "topics", "--data", at.many));
  goal(`cold \`validate\`, ${number(few)} records, one file each / walk, read and hash`, "few", "floor", 2.5);
  const beside = {
    "ajv-cli": ["few", fewer, 0.4],
    hledger: ["many", more, 0.25],
    "bean-check": ["many", more, 0.2],
    recfix: ["few", fewer, 0.02],
  };
  for (const { name, installed, prepare } of peers) {
    const [ours, list, most] = beside[name];
    if (!installed) {
      console.log(`(${name} is not installed)`);
      continue;
    }
    const peer = join(home, name);
    mkdirSync(peer);
    if (timed(prepare(peer, list.slice(0, 1000), true)).status === 0) fail(`${name} did not find the planted mistake`);
    const command = prepare(peer, list, false);
    if (timed(command).status !== 0) fail(`${name} found a mistake where there is none`);
    task(name, command);
    goal(`cold \`validate\`, ${number(list.length)} records / ${name}`, ours, name, most);
  }
  writeFileSync(join(at.mistake, "0000", "mistake.yaml"), "kind: meeting\nversion: 1\nid: mistake\nseries: nowhere\nstart: 2001-01-01\n");
  if (timed(arsom("validate", "--data", at.mistake)).status !== 1) fail("arsom did not find the planted mistake");
  for (const name of ["few", "many", "changed"]) if (timed(tasks.get(name).command).status !== 0) fail(`arsom found a mistake in ${name}`);
  goal(`one file changed / cold, ${number(many)} records`, "changed", "many", 0.75);
  goal(`\`list topics\`, one file changed / cold, ${number(many)} records`, "warm-list", "many-list", 0.75);
  goal(`time for ${number(many)} / time for ${number(few)} records`, "many", "few-500", 11);
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const seconds = (name) => {
  const { times } = tasks.get(name);
  const shown = (ms) => (ms / 1000).toFixed(ms < 1000 ? 3 : 2);
  return `${shown(median(times))} s (${shown(Math.min(...times))}-${shown(Math.max(...times))})`;
};

/** Peak memory above bare Node, in KiB a record. */
function memory() {
  const peak = (...args) => {
    const { output } = timed(node("-r", resolve("test/bench/peak.cjs"), ...args), ["ignore", "ignore", "ignore", "pipe"]);
    return Number(output[3].toString());
  };
  return (peak(...tasks.get("many").command.slice(1)) - peak("-e", "0")) / many;
}

if (!existsSync("dist/bundle")) fail("not built; run: npm run build");
if (values.only === "growth") {
  growth(values, home, env);
  rmSync(home, { recursive: true, force: true });
  process.exit();
}
if (values.only === "import") {
  const missed = imports(values, home, env);
  rmSync(home, { recursive: true, force: true });
  process.exit(missed.length > 0 ? 1 : 0);
}
if (values.only === "merge") {
  const { lines, met } = merging(home, env);
  console.log(lines.join("\n"));
  rmSync(home, { recursive: true, force: true });
  process.exit(met ? 0 : 1);
}
if (values.only === "factcheck") {
  const missed = await factcheck(values);
  rmSync(home, { recursive: true, force: true });
  process.exit(missed.length > 0 ? 1 : 0);
}
if (values.only !== "volume") startUp();
if (values.only !== "start") volume();
for (let run = 0; run < runs; run++) {
  for (const one of tasks.values()) {
    one.before();
    one.times.push(timed(one.command).ms);
  }
}
console.log(`Node ${process.versions.node}, ${runs} interleaved runs, medians (spread)\n\n| what | arsom | beside | ratio | goal | |`);
console.log("|---|---|---|---|---|---|");
for (const { words, of, by, most } of goals) {
  const ratio = median(tasks.get(of).times) / median(tasks.get(by).times);
  console.log(
    `| ${words} | ${seconds(of)} | ${seconds(by)} | ${ratio.toPrecision(2)} | <= ${most} | ${ratio <= most ? "met" : "missed"} |`,
  );
}
if (tasks.has("many")) {
  const each = memory();
  console.log(
    `| peak memory above bare Node, ${many.toLocaleString("en")} records | ${each.toFixed(1)} KiB a record | | | <= 4 | ${each <= 4 ? "met" : "missed"} |`,
  );
}
rmSync(home, { recursive: true, force: true });
