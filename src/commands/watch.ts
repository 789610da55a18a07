// Checks again whenever a file changes, until it is interrupted.

import { same, Watched } from "../load/watched.js";
import { UsageError } from "../model/usage-error.js";
import { type Env, screenOf } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import type { Options, Result } from "./command.js";
import { exitOf } from "./exit-code.js";
import { print } from "./print.js";

/** It looks so often, in milliseconds; where a look takes long, less often, so that looking takes a fifth of the time. */
const EVERY = 250;
const SHARE = 4;
/** A change is over when two looks so far apart see the same; who writes without end is waited for so many times at most. */
const STILL = 50;
const MOST_WAITS = 20;

/** Clears a terminal, with what has scrolled away (ECMA-48: ED 2, ED 3, CUP). */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** One check: its result is printed; a snapshot of what it read serves the next. */
type Check = (env: Env, watched: Watched) => Promise<Result>;

/**
 * Runs a check and prints it, and again after each change of what it read; ends with 130 when it is interrupted. It looks at
 * names, sizes and times itself: the recursive `fs.watch` of Node 20 on Linux loses a file over which another was renamed,
 * which is how editors save, and of network disks no one tells it.
 */
export async function watch(check: Check, options: Options, env: Env): Promise<Result> {
  const watched = new Watched();
  const waiting = { over: false, wake: () => {} };
  void env.interrupted().then(() => {
    waiting.over = true;
    waiting.wake();
  });
  const pause = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds);
      waiting.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  for (let first = true; !waiting.over; first = false) {
    await show(check, watched, first, options, env);
    await change(watched, pause, waiting);
  }
  // Behind the ^C that a terminal shows.
  if (env.stdout.terminal) env.stdout.write("\n");
  return { exit: EXIT.interrupted };
}

/** Checks and prints at once: on a terminal over what stood there, else behind it. */
async function show(check: Check, watched: Watched, first: boolean, options: Options, env: Env): Promise<void> {
  const { terminal } = env.stdout;
  const said: (() => void)[] = terminal ? [() => env.stdout.write(CLEAR)] : [];
  const later: Env = {
    ...env,
    stdout: { ...env.stdout, write: (text) => void said.push(() => env.stdout.write(text)) },
    stderr: {
      terminal: false,
      write: (message) => void said.push(() => env.stderr.write(message)),
      print: (printed) => void said.push(() => env.stderr.print(printed)),
    },
  };
  watched.again();
  try {
    const { output } = await check(later, watched);
    if (output) await print(output, options, later, screenOf(env, options.color as string | undefined));
  } catch (error) {
    // Wrong use ends it; what is wrong with the files will be mended.
    if (exitOf(error) === undefined || !watched.began || (first && error instanceof UsageError)) throw error;
    later.stderr.write(`arsom: ${(error as Error).message}`);
  }
  const when = `checked at ${env.clock()}; ${watched.anew} of ${watched.records} records read anew`;
  // Of machine formats standard output holds the results alone.
  const result = (options.format ?? "text") === "text" && options.output === undefined;
  (result ? later.stdout.write : later.stderr.print)(terminal ? `\n${when}; Ctrl-C ends\n` : `\n${when}\n${"-".repeat(72)}\n`);
  for (const write of said) write();
}

/** Waits until something changed and is still again, or all is over. */
async function change(watched: Watched, pause: (milliseconds: number) => Promise<void>, waiting: { over: boolean }): Promise<void> {
  for (;;) {
    const begun = Date.now();
    if (waiting.over || watched.stale) break;
    await pause(Math.max(EVERY, SHARE * (Date.now() - begun)));
  }
  let last = watched.now();
  for (let waits = 0; waits < MOST_WAITS && !waiting.over; waits++) {
    await pause(STILL);
    const now = watched.now();
    if (same(last, now)) return;
    last = now;
  }
}
