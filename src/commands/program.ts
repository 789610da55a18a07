// The command line: from arguments to a command and its result; the one place that knows commander.
import { CommanderError, Option, Command as Program } from "commander";
import { type Env, screenOf } from "../env.js";
import { nearest } from "../model/nearest.js";
import { inert, oneLine, plainLines } from "../model/plain.js";
import { Interrupted } from "../person.js";
import { Mistake } from "../query/mistake.js";
import type { Command, Options, Result } from "./command.js";
import { EXIT } from "./exit.js";
import { DATA, flagParts, LANG, PRINT, QUERY } from "./flags.js";
import { home } from "./home.js";
import { commands } from "./index.js";
import { kept } from "./kept.js";
import { exitOf } from "./known.js";
import { print } from "./print.js";
import { version } from "./version.js";

/** Runs a command line; gives the exit code. */
export async function run(args: string[], env: Env): Promise<number> {
  try {
    return await dispatch(args, env);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (error instanceof Interrupted) return EXIT.interrupted;
    const exit = exitOf(error);
    if (exit === undefined) throw error;
    env.stderr.write(`arsom: ${(error as Error).message}`);
    return exit;
  }
}

async function dispatch(line: string[], env: Env): Promise<number> {
  const program = bare(new Program("arsom"), env)
    .description("Keeps the record of ASEAN's meetings with its partners, and answers for it.")
    .version(version(), "-V, --version", "the version")
    .helpOption("-h, --help", "this text")
    .usage("[command] [arguments]");
  const { asked, line: args } = commandFirst(line);
  if (asked === undefined && !args.some((arg) => ["-h", "--help", "-V", "--version"].includes(arg))) {
    return settle(home, [], parsed(home, program, args), env);
  }
  const named = asked === "help" ? args[args.indexOf("help") + 1] : asked;
  let result: Promise<number> | undefined;
  // One that is known needs no others beside it.
  const known = commands.filter(({ name }) => name === asked);
  for (const listed of known.length > 0 ? known : commands) {
    const sub = bare(program.command(listed.name), env).description(listed.summary);
    if (listed.name !== named) continue;
    const command = await listed.load();
    const further = (await command.further?.(args, env)) ?? [];
    describe(sub, { ...command, flags: [...command.flags, ...further] }).action((...given) => {
      const options = given.at(-2) as Options;
      const rest = given
        .slice(0, -2)
        .flat()
        .filter((arg) => arg !== undefined) as string[];
      result = settle(command, rest, options, env);
    });
  }
  if (named && !named.startsWith("-") && named !== "help" && !commands.some(({ name }) => name === named)) {
    const near = nearest(
      named,
      commands.map(({ name }) => name),
    );
    throw new Mistake(`no command is called ${named}${near ? `; did you mean ${near}?` : "; arsom --help lists them"}`);
  }
  await program.parseAsync(args, { from: "user" });
  return (await result) ?? EXIT.clean;
}

/** The word that names a command, the first that is no flag and no value of one, put in front of the flags before it. */
function commandFirst(args: string[]): { asked?: string; line: string[] } {
  const valued = new Set([...DATA, ...LANG, ...PRINT, ...QUERY].map(flagParts).flatMap(({ names, value }) => (value ? names : [])));
  const at = args.findIndex((arg, i) => !arg.startsWith("-") && !valued.has(args[i - 1] ?? ""));
  if (at < 0 || args.slice(0, at).some((arg) => arg === "-V" || arg === "--version")) return { asked: args[at], line: args };
  return { asked: args[at], line: [args[at] as string, ...args.slice(0, at), ...args.slice(at + 1)] };
}

/** `arsom` alone, with flags only. */
function parsed(command: Command, program: Program, args: string[]): Options {
  describe(program, command);
  program.action(() => {});
  program.parse(args, { from: "user" });
  return program.opts();
}

/** A program that throws instead of exiting and writes to the streams of the environment. */
function bare(program: Program, env: Env): Program {
  return program
    .exitOverride()
    .configureOutput({
      // The help of a command holds the fields of kinds that are the user's own.
      writeOut: (text) => env.stdout.write(inert(plainLines(text))),
      writeErr: (text) => env.stderr.write(text.replace(/^error: /, "arsom: ")),
      getOutHelpWidth: () => env.stdout.width,
      getErrHelpWidth: () => env.stdout.width,
    })
    .showHelpAfterError(false)
    .helpOption("-h, --help", "this text");
}

function describe(program: Program, command: Command): Program {
  for (const { flags, description, choices } of command.flags) {
    const option = new Option(flags, oneLine(description));
    program.addOption(choices ? option.choices(choices) : option);
  }
  if (command.arguments) program.arguments(command.arguments);
  const examples = command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
  const details = command.details ? `\n${command.details}\n` : "";
  return program.summary(command.summary).addHelpText("after", `${details}\nExamples:\n${examples}`);
}

/** Runs a command and prints its result. */
async function settle(command: Command, args: string[], options: Options, env: Env): Promise<number> {
  return kept(command, args, options, env, async (env) => {
    const { output, exit = EXIT.clean }: Result = await command.run(args, options, env);
    if (output) await print(output, options, env, screenOf(env, options.color as string | undefined));
    return exit;
  });
}
