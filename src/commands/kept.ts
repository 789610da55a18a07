// What a command printed of very many records, given again as long as nothing it depends on has changed.
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestOf, privateFolder, recall, remember } from "../load/cache.js";
import { version } from "../load/package.js";
import { cacheFolder, type Env, screenOf } from "../runtime/env.js";
import type { Command, Options } from "./command.js";
import { todayOf } from "./open.js";

/** What a command printed, and how it ended. */
interface Answer {
  text: string;
  exit: number;
}

/** Thrown from within the reading of records when the answer is known already. */
class Known extends Error {
  constructor(readonly answer: Answer) {
    super("known");
  }
}

/** An answer longer than this is not kept. */
const LONGEST = 16 * 1024 * 1024;

/** Runs a command, or gives what it printed before for the same arguments, the same day and the same bytes of every file. */
export async function kept(
  command: Command,
  args: string[],
  options: Options,
  env: Env,
  run: (env: Env) => Promise<number>,
): Promise<number> {
  const place = options.cache === false ? undefined : cacheFolder(env.variables, process.platform);
  // What does more than print, or prints again and again, or reads what is not there to be read again, is always done.
  if (!place || options.output !== undefined || options.format === "github" || options.watch || args.includes("-")) return run(env);
  const asked = [command.name, args, options, env.cwd, screenOf(env, options.color as string | undefined), env.variables.ARSOM_READER];
  let known: { folder: string; name: string; key: string } | undefined;
  let text: string | undefined = "";
  const recording: Env = {
    ...env,
    digested: (digest) => {
      const folder = privateFolder(place);
      if (!folder) return;
      const program = fileURLToPath(import.meta.url);
      const key = digestOf(asked, digest, todayOf(options, env), version(), program, statSync(program).mtimeMs);
      known = { folder, name: digestOf(asked).slice(0, 32), key };
      const answer = recall(folder, known.name, key);
      if (isAnswer(answer)) throw new Known(answer);
    },
    stdout: {
      ...env.stdout,
      write: (part) => {
        if (text !== undefined) text = typeof part === "string" && text.length + part.length < LONGEST ? text + part : undefined;
        env.stdout.write(part);
      },
    },
    stderr: {
      // A message would be lost.
      write: (message) => {
        text = undefined;
        env.stderr.write(message);
      },
      print: (printed) => {
        // Progress comes and goes.
        if (!printed.startsWith("\r")) text = undefined;
        env.stderr.print(printed);
      },
      get terminal() {
        return env.stderr.terminal;
      },
    },
  };
  try {
    const exit = await run(recording);
    if (known && text !== undefined) remember(known.folder, known.name, known.key, { text, exit });
    return exit;
  } catch (error) {
    if (!(error instanceof Known)) throw error;
    env.stdout.write(error.answer.text);
    return error.answer.exit;
  }
}

function isAnswer(value: unknown): value is Answer {
  const { text, exit } = (value ?? {}) as Partial<Answer>;
  return typeof text === "string" && Number.isInteger(exit);
}
