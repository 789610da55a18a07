// The command line: from arguments to a command and its result; the one place that knows commander.
import { CommanderError, Option, Command as Program } from "commander";
import { version } from "../load/package.js";
import { escapeLines, escapeRunnerCommands, oneLine } from "../model/escape.js";
import { nearest } from "../model/nearest.js";
import { UsageError } from "../model/usage-error.js";
import { type Env, screenOf } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import { Interrupted } from "../runtime/person.js";
import type { Command, Flag, Options, Result } from "./command.js";
import { withDays } from "./days.js";
import { exitOf } from "./exit-code.js";
import { DATA, flagParts, LANG, meaningOf, PRINT, QUERY } from "./flags.js";
import { FLAGS_HELP, withGiven } from "./given.js";
import { TOPICS_HELP, topics } from "./help/index.js";
import { topicText } from "./help/text.js";
import { commands } from "./index.js";
import { print } from "./print.js";

/** Runs a command line; gives the exit code, which is that of an unreadable file whenever there was one. */
export async function run(args: string[], env: Env): Promise<number> {
  let whole = true;
  const exit = await ended(args, {
    ...env,
    incomplete: () => {
      whole = false;
    },
  });
  return whole || exit === EXIT.interrupted ? exit : EXIT.unreadable;
}

async function ended(args: string[], env: Env): Promise<number> {
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
    .usage("[command] [arguments]")
    .addHelpText("after", `\n${TOPICS_HELP}\n\n${FLAGS_HELP}`)
    .helpCommand("help [name]", "how a command is used, or one of the topics below");
  const { asked, line: args } = commandFirst(line);
  if (asked === undefined && !args.some((arg) => ["-h", "--help", "-V", "--version"].includes(arg))) {
    const { home } = await import("./home.js");
    return settle(home, [], parsed(home, program, args), env);
  }
  const topic = asked === "help" ? topics.find(({ name }) => name === args.slice(1).join("-")) : undefined;
  if (topic) {
    env.stdout.write(topicText(await topic.load(commands), env.stdout.width));
    return EXIT.clean;
  }
  const named = asked === "help" ? args[args.indexOf("help") + 1] : asked;
  let result: Promise<number> | undefined;
  // One that is known needs no others beside it.
  const alone = commands.filter(({ name }) => name === asked);
  for (const listed of alone.length > 0 ? alone : commands) {
    const sub = bare(program.command(listed.name), env).description(listed.summary);
    if (listed.name !== named) continue;
    const command = await listed.load();
    const further = (await command.further?.(args, env)) ?? [];
    // A kind may have a field of the name of a flag, as `from`.
    const names = new Set(further.flatMap((flag) => flagParts(flag).names));
    const own = command.flags.filter((flag) => !flagParts(flag).names.some((name) => names.has(name)));
    describe(sub, { ...command, flags: [...own, ...further] }).action((...given) => {
      const options = given.at(-2) as Options;
      const rest = given
        .slice(0, -2)
        .flat()
        .filter((arg) => arg !== undefined) as string[];
      if (!command.mayBeEmpty && rest.some((arg) => arg.trim() === "")) throw new UsageError("an empty argument; leave it out");
      result = settle(command, rest, options, env);
    });
  }
  if (asked === "help") helpOn(args.slice(1));
  else if (named && !named.startsWith("-")) known(named);
  await program.parseAsync(args, { from: "user" });
  return (await result) ?? EXIT.clean;
}

/** Throws UsageError, with the nearest, when no command has the name. */
function known(asked: string): void {
  const names = commands.map(({ name }) => name);
  if (names.includes(asked)) return;
  const near = nearest(asked, names);
  throw new UsageError(`no command is called ${asked}${near ? `; did you mean ${near}?` : "; arsom --help lists them"}`);
}

/** Throws UsageError for what `arsom help` knows no command and no topic by. */
function helpOn([asked, ...more]: string[]): void {
  const names = [...commands, ...topics].map(({ name }) => name);
  if (more.length > 0 && names.includes(asked as string)) throw new UsageError(`help is on one command or topic: arsom help ${asked}`);
  const words = [asked, ...more].join("-");
  if (asked === undefined || words === "help" || names.includes(asked)) return;
  const near = nearest(words, names);
  throw new UsageError(`no command and no topic is called ${words}${near ? `; did you mean ${near}?` : "; arsom help lists them"}`);
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
      writeOut: (text) => env.stdout.write(escapeRunnerCommands(escapeLines(text))),
      writeErr: (text) => env.stderr.write(text.replace(/^error: /, "arsom: ")),
      getOutHelpWidth: () => env.stdout.width,
      getErrHelpWidth: () => env.stdout.width,
    })
    .showHelpAfterError(false)
    .helpOption("-h, --help", "this text");
}

function describe(program: Program, command: Command): Program {
  const names = new Set(["-h", "--help", ...command.flags.flatMap((flag) => flagParts(flag).names)]);
  for (const flag of command.flags) program.addOption(optionOf(flag, names));
  if (command.arguments) program.arguments(command.arguments);
  const examples = command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
  const details = command.details ? `\n${command.details}\n` : "";
  return program.summary(command.summary).addHelpText("after", `${details}\nExamples:\n${examples}`);
}

function optionOf(flag: Flag, names: Set<string>): Option {
  const option = new Option(flag.flags, oneLine(meaningOf(flag)));
  if (flag.choices) option.choices(flag.choices);
  for (const name of flag.conflicts ?? []) option.conflicts(new Option(name).attributeName());
  const chosen = option.parseArg;
  if (flagParts(flag).value) {
    option.argParser<string | string[]>((text, before) => {
      const value = withGiven(flag, text, before, names);
      for (const one of [value].flat()) chosen?.(one, undefined);
      return value;
    });
  }
  return option;
}

/** Runs a command and prints its result. */
async function settle(command: Command, args: string[], given: Options, env: Env): Promise<number> {
  const options = await withDays(given, env);
  const printed = async ({ output, exit = EXIT.clean }: Result) => {
    if (output) await print(output, options, env, screenOf(env, options.color as string | undefined));
    return exit;
  };
  if (!command.writes?.(args, options, env)) return printed(await command.run(args, options, env));
  const { underLock } = await import("./rewrite.js");
  return printed(await underLock(command.name, options, env, (writer) => command.run(args, options, { ...env, writer })));
}
