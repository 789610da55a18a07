// Kills commands that write some 50 files at random moments, and sets two at the same files at once: node test/bench/kills.js [60]
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

const FILES = 50;
const BIN = resolve(import.meta.dirname, "../../bin/arsom.js");

const topic = (i, more = "") =>
  `kind: topic\nversion: 1\nid: t-${i}\nname: Topic ${i}\npillar: economic\nsources: [first, second]\n${more}`;
const all = (text) => Array.from({ length: FILES }, (_, i) => text(i));

/** Commands that write, what else stands in the folder for one, and what takes away what a killed one left. */
export const WRITING = {
  rename: { args: ["rename", "first", "one"] },
  set: { args: ["set", "topics", "--all", "note=one"] },
  delete: { args: ["delete", ...all((i) => `t-${i}`)] },
  import: {
    args: ["import", "rows.jsonl"],
    beside: { "rows.jsonl": all((i) => `{"kind":"topic","id":"t-${i}","note":"one"}\n`).join("") },
  },
  // Merge takes no lock, as git runs it on a copy: what it leaves goes when the next file is written beside it.
  merge: {
    args: ["merge", "base.txt", "topics/t0.yaml", "theirs.txt"],
    beside: { "base.txt": topic(0), "theirs.txt": topic(0, "note: one\n") },
    next: ["list", "topics", "-o", "topics/list.txt"],
  },
};

/** Two sources in a file, and 50 files each of a topic that cites both. */
function records(beside = {}) {
  const at = mkdtempSync(join(tmpdir(), "arsom-kills-"));
  const source = (id) => `kind: source\nversion: 1\nid: ${id}\nurl: https://example.org/${id}\ntitle: Title\npublisher: Publisher\n`;
  mkdirSync(join(at, "topics"));
  writeFileSync(join(at, "arsom.yaml"), "");
  writeFileSync(join(at, "sources.yaml"), `${source("first")}---\n${source("second")}`);
  for (let i = 0; i < FILES; i++) writeFileSync(join(at, `topics/t${i}.yaml`), topic(i));
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(at, name), text);
  return at;
}

/** Runs the built program; `meddle` gets the process. */
function arsom(args, cwd, meddle = () => {}) {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, ARSOM_DATA: "", XDG_CACHE_HOME: join(tmpdir(), "arsom-kills-cache") },
  });
  let err = "";
  child.stderr.on("data", (part) => {
    err += part;
  });
  child.stdout.resume();
  meddle(child);
  return new Promise((done) => child.on("close", (code, signal) => done({ code, signal, err })));
}

/** The texts of the files of records, and how many files a command left: locks, journals, temporary files. */
function state(at) {
  const names = readdirSync(at, { recursive: true, encoding: "utf8" }).filter((name) => !["topics", "arsom.yaml"].includes(name));
  const files = names.filter((name) => name.endsWith(".yaml"));
  return {
    texts: new Map(files.map((name) => [name, readFileSync(join(at, name), "utf8")])),
    litter: names.filter((name) => basename(name).startsWith(".")).length,
  };
}

/** The files of two states hold the same. */
function isSame(one, other) {
  return isDeepStrictEqual(one.texts, other.texts);
}

/** In how many files an id stands, of 51. */
function holding({ texts }, id) {
  const pattern = new RegExp(`(: |\\[|, )${id}(\\n|,|\\])`);
  return [...texts.values()].filter((text) => pattern.test(text)).length;
}

/** Calls back when something holds; gives what stops looking for it. */
function when(holds, call) {
  let stopped = false;
  const look = () => {
    if (stopped) return;
    if (holds()) call();
    else setImmediate(look);
  };
  look();
  return () => {
    stopped = true;
  };
}

/** A lock or a temporary file stands in a folder: records are being read for writing, or written. */
const isWriting = (at) => () => [...readdirSync(at), ...readdirSync(join(at, "topics"))].some((name) => name.startsWith("."));
/** One of the files is placed. */
const isPlacing = (at) => {
  const file = join(at, "topics/t0.yaml");
  const { ino } = statSync(file);
  return () => statSync(file).ino !== ino;
};

/** What an undisturbed run leaves, and how long it takes in all, and from its first file on, in milliseconds. */
async function undisturbed({ args, beside }) {
  const at = records(beside);
  const begun = performance.now();
  let writing = begun;
  let stop;
  await arsom(args, at, () => {
    stop = when(isWriting(at), () => {
      writing = performance.now();
    });
  });
  stop();
  const [all, write] = [performance.now() - begun, performance.now() - writing];
  const done = state(at);
  rmSync(at, { recursive: true });
  return { all, write, done };
}

/**
 * Ends runs of a command by a signal at random moments. After SIGKILL one command that writes follows. Counts what was found before it
 * (mixed, litter) and what is found at last; `said` counts how often it said what it settled. What is neither as before nor as an
 * undisturbed run leaves it is mixed.
 */
export async function kills(count, signal = "SIGKILL", command = "rename") {
  const { args, beside, next = ["fmt"] } = WRITING[command];
  const longest = await undisturbed(WRITING[command]);
  const counts = { ended: 0, mixedBefore: 0, litterBefore: 0, said: 0, old: 0, new: 0, mixed: 0, litter: 0 };
  for (let i = 0; i < count; i++) {
    const at = records(beside);
    // Starting the program takes most of the time and is no danger: one kill in five is anywhere, one when the first file is placed, the others while it writes.
    let stop = () => {};
    const placing = isPlacing(at);
    const before = state(at);
    const ran = await arsom(args, at, (child) => {
      if (i % 5 === 0) setTimeout(() => child.kill(signal), Math.random() * longest.all);
      else if (i % 5 === 1) stop = when(placing, () => child.kill(signal));
      else stop = when(isWriting(at), () => setTimeout(() => child.kill(signal), Math.random() * longest.write));
    });
    stop();
    if (ran.signal === signal) counts.ended++;
    const between = state(at);
    if (!isSame(between, before) && !isSame(between, longest.done)) counts.mixedBefore++;
    if (between.litter > 0) counts.litterBefore++;
    if (signal === "SIGKILL" && /was ended in the middle/.test((await arsom(next, at)).err)) counts.said++;
    const after = state(at);
    if (isSame(after, before)) counts.old++;
    else if (isSame(after, longest.done)) counts.new++;
    else counts.mixed++;
    if (after.litter > 0) counts.litter++;
    rmSync(at, { recursive: true });
  }
  return counts;
}

/** Two renames at once over the same files: a change is lost when its command exits 0 and it is not in all of them. */
export async function pairs(count) {
  const counts = { both: 0, one: 0, lost: 0, litter: 0 };
  for (let i = 0; i < count; i++) {
    const at = records();
    const asked = [
      ["first", "one"],
      ["second", "two"],
    ];
    const ran = await Promise.all(asked.map(([id, wanted]) => arsom(["rename", id, wanted], at)));
    const now = state(at);
    const held = asked.map(([, wanted]) => holding(now, wanted));
    if (ran.some(({ code }, n) => held[n] !== (code === 0 ? FILES + 1 : 0))) counts.lost++;
    else if (ran.every(({ code }) => code === 0)) counts.both++;
    else counts.one++;
    if (now.litter > 0) counts.litter++;
    rmSync(at, { recursive: true });
  }
  return counts;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const count = Number(process.argv[2] ?? 60);
  for (const command of Object.keys(WRITING))
    for (const signal of ["SIGKILL", "SIGTERM", "SIGINT"]) console.log(command, signal, await kills(count, signal, command));
  console.log("pairs", await pairs(count));
}
