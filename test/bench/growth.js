// Doubles hostile input for every command and prints how its time grows: npm run bench -- --only growth [--command list] [--input runs]
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { INPUTS } from "./growth/inputs.js";

const GOAL = 2.3;
/** Shorter than this a run says more of the start of the program than of its input. */
const LEAST = 0.5;
const MOST_SECONDS = 60;
const DOUBLINGS = 2;

const all = Object.keys(INPUTS);
const runs = all.filter((name) => name.startsWith("runs of"));
const reading = all.filter((name) => /comment|silence|own field|lines|broken|break|no kind|files|folders|over lines|one line/.test(name));
const many = all.filter((name) => !runs.includes(name) && !reading.includes(name));
const found = [
  "findings of one record",
  "unknown fields of one record",
  "records of one id",
  "silences of one record",
  "claims on one record",
];
const told = ["claims on one record", "claims of one source", "references to one record", "copies of copies"];

/** A command, as it is typed, with `@` for the id of a record of the input, and the inputs that are hostile to it. */
const COMMANDS = {
  validate: [...reading, ...many],
  "validate --format md": found,
  "validate --format html": found,
  "validate --format docx": found,
  "validate --format json": found,
  "validate --format sarif": found,
  "validate --format github": found,
  "validate --format junit": found,
  "list meetings,chairs,sources,claims": [...runs, ...many],
  "list meetings,chairs,sources,claims --format md": runs,
  "list meetings,chairs,sources,claims --format html": runs,
  "list meetings,chairs,sources,claims --format docx": runs,
  "list meetings,chairs,sources,claims --format csv": runs,
  "list meetings,chairs,sources,claims --format json": runs,
  "list meetings text:aab": runs,
  "list chairs budi": ["names of one beginning", "one name", "aliases of one place"],
  "timeline --partner russia": [...runs, ...many],
  "timeline --partner russia --format md": runs,
  "timeline --partner russia --format html": [
    ...runs,
    "records of one day",
    "a chain of meetings",
    "terms of one office",
    "plans of one partner",
  ],
  "timeline --partner russia --format svg": [
    ...runs,
    "records of one day",
    "a chain of meetings",
    "terms of one office",
    "plans of one partner",
  ],
  "timeline --partner russia --format ics": runs,
  "timeline --partner russia --format docx": runs,
  summary: [...runs, ...many],
  "summary --format html": runs,
  "summary --format docx": runs,
  consistency: [...runs, ...many],
  "consistency --format md": [...runs, ...found],
  "consistency --format html": [...runs, ...found],
  "consistency --format docx": [...runs, ...found],
  "brief --partner russia": [...runs, ...many],
  "brief --partner russia --format docx": runs,
  "due --within 100y": [...runs, ...many],
  "due --within 100y --format ics": runs,
  "due --within 100y --format html": runs,
  "followup @": [...runs, ...told],
  "followup @ --format docx": runs,
  "show @": [...runs, ...told],
  "show @ --format html": runs,
  "show @ --format json": [...runs, ...told],
  "why @.start": [...runs, ...told],
  "export --format jsonl": runs,
  "export --format csv -o %": [...runs, ...many],
  "export --format ics": runs,
  "export --format jsonld": [...runs, ...many],
  "fmt --check": [...reading, ...runs],
  "fmt --diff": [...reading, "slips of the hand"],
  "fix --dry-run": [...reading, "slips of the hand", "silences of one record"],
  "rename @ renamed --dry-run": ["references to one record", ...runs],
  "set @ note=Seen --dry-run": ["references to one record", ...runs],
  "set meetings --all note=Seen --dry-run": many,
  "delete @ --with-claims --dry-run": ["references to one record", ...many],
  "migrate --dry-run": reading,
  "new meeting --series arsom --start 2020-01-01 --dry-run": many,
  "diff ^ .": [...many, ...runs],
  "completion bash -- arsom list budi": ["names of one beginning", "one name"],
};

/** Prints a row a command: the input on which its time grows most, its times as the input doubles, and that growth. */
export function growth({ command = "", input = "" }, home, env) {
  mkdirSync(join(home, "nothing"), { recursive: true });
  writeFileSync(join(home, "nothing", "arsom.yaml"), "lang: en\n");
  console.log("| command | its worst input | seconds of processor time as it doubles | growth | goal | |\n|---|---|---|---|---|---|");
  for (const [line, inputs] of Object.entries(COMMANDS).filter(([name]) => name.startsWith(command))) {
    const rows = [...new Set(inputs)].filter((name) => name.includes(input)).map((name) => measured(line, name, home, env));
    const [worst] = rows.sort((a, b) => b.growth - a.growth);
    if (!worst) continue;
    const { name, times } = worst;
    const shown = times.map((seconds) => seconds.toFixed(2)).join(", ");
    console.log(
      `| \`${line}\` | ${name} | ${shown} | ${worst.growth.toFixed(2)} | <= ${GOAL} | ${worst.growth <= GOAL ? "met" : "missed"} |`,
    );
  }
}

/** Doubles an input until it takes its time, then twice more; an input that a limit keeps small takes what it takes. */
function measured(line, name, home, env) {
  const [first, make] = INPUTS[name];
  const sizes = [];
  const times = [];
  for (let size = first / 2; size <= 16 * first; size *= 2) {
    const seconds = timed(line, make(size), home, env);
    if (seconds < LEAST) sizes.length = times.length = 0;
    sizes.push(size);
    times.push(seconds);
    if (times.length > DOUBLINGS || seconds >= MOST_SECONDS) break;
  }
  // What missed the goal is measured again: the better of two times is nearer to what the input costs.
  if (growthOf(times) > GOAL) for (const [i, size] of sizes.entries()) times[i] = Math.min(times[i], timed(line, make(size), home, env));
  return { name, times, growth: growthOf(times) };
}

function growthOf(times) {
  return Math.max(1, ...times.slice(1).map((seconds, i) => seconds / times[i]));
}

/** How many seconds of processor time a command takes over these files; all that there are where it does not end. */
function timed(line, files, home, env) {
  const at = join(home, "grown");
  rmSync(at, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ "arsom.yaml": "lang: en\n", ...files })) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  const all = Object.values(files).join("\n");
  const id = ["arsom-1", "m-1", "m-0", "p-1", "c-1", "t-1"].find((one) => all.includes(`id: ${one}\n`)) ?? "arsom";
  const words = line.split(" ").map((word) => word.replace("@", id).replace("%", join(home, "tables")).replace("^", join(home, "nothing")));
  const sides = line.startsWith("diff") ? [] : ["--data", at];
  const cut = words.includes("--") ? words.indexOf("--") : words.length;
  const args = [process.execPath, "-r", resolve("test/bench/cpu.cjs"), resolve("bin/arsom.js")];
  args.push(...words.slice(0, cut), ...sides, ...words.slice(cut));
  // Processor time is bounded, not time: other programs may have most of the machine.
  const bounded = ["-c", `ulimit -t ${MOST_SECONDS}; exec "$@"`, "sh", ...args];
  const { status, output } = spawnSync("sh", bounded, { env, cwd: at, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  return status === null ? MOST_SECONDS : Number(output[3]);
}
