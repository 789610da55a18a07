// What may come at the end of a line: a command, a flag, or a value of the one that stands before it.
import written from "#command-lines";
import type { Env } from "../../runtime/env.js";
import type { CommandLine, Flag, Listed } from "../command.js";
import { DATA, flagParts, PRINT } from "../flags.js";
import { nameOf } from "../given.js";
import { topics } from "../help/index.js";
import type { Candidate, Candidates, PossibleCandidate } from "./shell.js";
import { readable } from "./text.js";

const HELP: Flag = { flags: "-h, --help", description: "this text" };
const HELP_COMMAND = { name: "help", summary: "the help of a command, or of a topic" };
/** How the commands are written: to load one would take longer than all else. */
const LINES = new Map(Object.entries(written as { [name: string]: CommandLine }));

const VERSION: Flag = { flags: "-V, --version", description: "the version" };

/** A line as far as it is understood: all words but the last, which is being typed. */
interface Line {
  command?: CommandLine;
  /** It begins with `help`. */
  help: boolean;
  /** The words that are neither flags, nor values of them, nor a command. */
  operands: string[];
  /** The flags that were given, by name, with their values. */
  given: Map<string, string>;
  /** The flag whose value comes next. */
  open?: Flag;
  /** True behind `--`, where no word is a flag. */
  plain: boolean;
}

/** All ways to end a line, with those that begin as its last word does; throws what reading the records throws. */
export async function candidatesFor(words: string[], commands: Listed[], env: Env): Promise<Candidates> {
  const word = words.at(-1) ?? "";
  const line = await lineOf(words, commands, env);
  const { candidates, paths } = await endings(line, word, commands, env);
  return { candidates: readable(candidates, word), paths };
}

async function endings(line: Line, word: string, commands: Listed[], env: Env): Promise<Candidates<PossibleCandidate>> {
  const { command, open, operands } = line;
  // Loaded when values are asked for: commands and flags need neither records nor rules.
  const values = async (placeholder: string, text: string, { choices, field }: Pick<Flag, "choices" | "field"> = {}) =>
    (await import("./values.js")).valuesOf({
      placeholder,
      choices,
      field,
      word: text,
      operands,
      takes: placeholdersOf(line),
      given: line.given,
      env,
    });
  if (open) return values(flagParts(open).value ?? "", word, open);
  if (word.startsWith("-") && !line.plain) {
    const [, name, lead = ""] = /^(--[^=]+)(=)?/.exec(word) ?? [];
    const flag = lead && flagsOf(command).find((one) => flagParts(one).names.includes(name as string));
    if (!flag) return { candidates: flagCandidates(line) };
    const given = await values(flagParts(flag).value ?? "", word.slice(`${name}=`.length), flag);
    return { ...given, candidates: given.candidates.map((one) => ({ ...one, word: `${name}=${one.word}` })) };
  }
  // No command comes behind a word that is none, or behind flags.
  if (!command && operands.length + line.given.size > 0) return { candidates: [] };
  if (!command) return { candidates: [...commands, ...(line.help ? topics : [HELP_COMMAND])].map(named) };
  const placeholders = placeholdersOf(line);
  const placeholder = placeholders[operands.length] ?? (argumentsOf(line).includes("...") ? placeholders.at(-1) : undefined);
  return placeholder ? values(placeholder, word) : { candidates: [] };
}

async function lineOf(words: string[], commands: Listed[], env: Env): Promise<Line> {
  const line: Line = { help: false, operands: [], given: new Map(), plain: false };
  for (const word of words.slice(0, -1)) {
    if (line.open) {
      line.given.set(flagParts(line.open).names.at(-1) as string, word);
      line.open = undefined;
    } else if (!line.plain && word.startsWith("-") && word !== "-") {
      line.plain = word === "--";
      const [name, value] = word.split(/=(.*)/s) as [string, string?];
      const flag = flagsOf(line.command).find((one) => flagParts(one).names.includes(name));
      if (flag && flagParts(flag).value && value === undefined) line.open = flag;
      else if (flag) line.given.set(flagParts(flag).names.at(-1) as string, value ?? "");
    } else {
      const command = line.command ? undefined : LINES.get(word);
      if (command) line.command = { ...command, flags: [...command.flags, ...(await furtherFlags(word, command, words, commands, env))] };
      else if (!line.command && word === "help") line.help = true;
      else line.operands.push(word);
    }
  }
  return line;
}

/** The flags that other words bring with them; looked for where there is a flag at all. */
async function furtherFlags(name: string, { further }: CommandLine, words: string[], commands: Listed[], env: Env): Promise<Flag[]> {
  if (!further || !words.some((word) => word.startsWith("-"))) return [];
  const command = await commands.find((listed) => listed.name === name)?.load();
  return (await command?.further?.(words, env)) ?? [];
}

function flagsOf(command: CommandLine | undefined): Flag[] {
  return [...(command?.flags ?? [...DATA, ...PRINT, VERSION]), HELP];
}

/** The flags that may still be given, by their long names. */
function flagCandidates({ command, given }: Line): Candidate[] {
  const flags = flagsOf(command);
  const taken = (flag: Flag) => given.has(nameOf(flag)) && !flag.takes;
  const against = (a: Flag, b: Flag) => a.conflicts?.includes(nameOf(b)) === true;
  const barred = (flag: Flag) => flags.some((other) => given.has(nameOf(other)) && (against(flag, other) || against(other, flag)));
  return flags.filter((flag) => !taken(flag) && !barred(flag)).map((flag) => ({ word: nameOf(flag), about: flag.description }));
}

function named({ name, summary }: { name: string; summary: string }): Candidate {
  return { word: name, about: summary };
}

/** How the arguments of a command are written, beside the flags that were given. */
function argumentsOf({ command, given }: Line): string {
  return command?.flags.find((flag) => flag.arguments !== undefined && given.has(nameOf(flag)))?.arguments ?? command?.arguments ?? "";
}

/** What a command calls its arguments: `kinds`, `query`. */
function placeholdersOf(line: Line): string[] {
  return [...argumentsOf(line).matchAll(/[<[]([^<[\]>]+)[\]>]/g)].map(([, name = ""]) => name.replace("...", ""));
}
