// The entry: environment in, exit code out; commands are loaded when called.

import type { Env } from "./runtime/env.js";
import { EXIT } from "./runtime/exit.js";
import { processEnv } from "./runtime/process.js";

export { Interrupted } from "./runtime/person.js";

/** Runs arsom with the arguments behind its name and gives the exit code; never throws. */
export async function main(args: string[], env: Env): Promise<number> {
  try {
    const { run } = await import("./commands/program.js");
    return await run(args, env);
  } catch (error) {
    const { message, stack = "" } = error as Error;
    const frames = env.variables.ARSOM_DEBUG ? stack.split("\n").filter((line) => /^ +at /.test(line)) : [];
    for (const frame of frames) env.stderr.write(frame);
    env.stderr.write(`arsom: a bug in arsom, not in your records: ${message}`);
    env.stderr.write("Please report it with the command you ran and this line.");
    return EXIT.bug;
  }
}

/** Runs arsom as the process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processEnv());
}
