// Runs a command line in-process, through the same `main` as the binary, with an outside world of the test's own: that of the
// source, or of the built program where ARSOM_PROGRAM is `built`, as vitest.config.ts sets it for a second run of these tests.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";
import type { Today } from "../src/model/today.js";
import type { Env } from "../src/runtime/env.js";
import type { Person } from "../src/runtime/person.js";
import { messagesTo } from "../src/runtime/stderr.js";
import type { Disk } from "../src/runtime/write/disk.js";

/** The root of the checkout. */
export const ROOT = resolve(import.meta.dirname, "..");

/** True where the tests run the built program. */
export const BUILT = process.env.ARSOM_PROGRAM === "built";
const program = BUILT ? "../dist/bundle/arsom.cjs" : "../src/main.js";
const { main, Interrupted }: typeof import("../src/main.js") = await import(program);

/** What is answered, or what else happens first and then is. */
type Answer = string | (() => string);

export interface World {
  cwd?: string;
  input?: string;
  terminal?: boolean;
  width?: number;
  variables?: { [name: string]: string };
  today?: Today;
  /** What the clock says; a test may act whenever it is asked. */
  clock?: () => string;
  interrupted?: Promise<void>;
  /** What a person at the terminal answers, question by question; without it there is none. */
  answers?: Answer[];
  /** The file system that records are written to. */
  disk?: Disk;
  /** What a person makes of a text in an editor. */
  edits?: (text: string) => string;
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs `arsom` with arguments; a string is split at spaces. */
export async function arsom(args: string | string[], world: World = {}): Promise<Ran> {
  const ran = { code: 0, out: "", err: "" };
  const env: Env = {
    cwd: world.cwd ?? ROOT,
    variables: world.variables ?? {},
    stdout: {
      write: (text) => {
        ran.out += text;
      },
      terminal: world.terminal ?? false,
      width: world.width ?? 80,
    },
    stderr: messagesTo({
      write: (text) => {
        ran.err += text;
      },
      terminal: false,
    }),
    stdin: async () => world.input ?? "",
    person: () => world.answers && answering([...world.answers], world, (text) => env.stderr.print(text)),
    today: () => world.today ?? "2026-11-22",
    clock: world.clock ?? (() => "12:00:00"),
    interrupted: () => world.interrupted ?? new Promise(() => {}),
    shipped: join(ROOT, "data"),
    ...(world.disk && { disk: world.disk }),
    ...(BUILT && { shippedSnapshot: join(ROOT, "dist/shipped.snapshot") }),
  };
  ran.code = await main(typeof args === "string" ? args.split(" ").filter(Boolean) : args, env);
  return ran;
}

/** One who answers as told: a refused answer is followed by the next, and Ctrl-C by nothing. */
function answering(answers: Answer[], { edits }: World, say: (text: string) => void): Person {
  return {
    ask: async ({ message, standing, otherwise, refusal }) => {
      for (;;) {
        say(`? ${message}${standing === undefined ? "" : ` (${standing})`}\n`);
        if (answers.length === 0) throw new Interrupted();
        const next = answers.shift();
        const answer = (typeof next === "function" ? next() : next) || standing || otherwise || "";
        const refused = refusal(answer);
        if (refused === undefined) return answer;
        say(`! ${refused}\n`);
      }
    },
    edit: async (text) => edits?.(text),
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files, gone after the tests of the file. */
export function folder(files: { [path: string]: string | Uint8Array }): string {
  const at = mkdtempSync(join(tmpdir(), "arsom-"));
  folders.push(at);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

/** A copy of the shipped records, to be changed. */
export function copyOfRecords(): string {
  const at = folder({});
  cpSync(join(ROOT, "data"), join(at, "data"), { recursive: true });
  return at;
}
