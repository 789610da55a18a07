// The entry: environment in, exit code out; commands are loaded when called.
import { EXIT } from "./commands/exit.js";
import { type Env, processEnv } from "./env.js";

export { Interrupted } from "./person.js";

/** Runs arsom with the arguments behind its name and gives the exit code; never throws. */
export async function main(args: string[], env: Env): Promise<number> {
  try {
    const { run } = await import("./commands/program.js");
    return await run(args, env);
  } catch (error) {
    const { message } = error as Error;
    const debug = env.variables.ARSOM_DEBUG ? `${(error as Error).stack}\n` : "";
    env.stderr.write(
      `${debug}arsom: a bug in arsom, not in your records: ${message}\nPlease report it with the command you ran and this line.\n`,
    );
    return EXIT.bug;
  }
}

/** Runs arsom as the process. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processEnv());
}
