// `arsom completion`: the script by which a shell completes arsom's command lines, and what the script asks for.

import { nearest } from "../model/nearest.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import type { Command, Listed } from "./command.js";
import { bash } from "./completion/bash.js";
import { candidatesFor } from "./completion/candidates.js";
import { fish } from "./completion/fish.js";
import type { Shell } from "./completion/shell.js";
import { zsh } from "./completion/zsh.js";

const SHELLS = new Map<string, Shell>(Object.entries({ bash, zsh, fish }));

/** The command, which completes the names of all commands. */
export const commandAmong = (commands: Listed[]): Command => ({
  name: "completion",
  listed: { order: 190, summary: "what a shell needs to complete arsom's command lines" },
  arguments: "<shell> [words...]",
  summary: "a script that completes commands, flags, ids, partners, fields, rules and query terms in bash, zsh or fish",
  details: `Where it goes:
  bash   in ~/.bashrc:  eval "$(arsom completion bash)"
  zsh    in ~/.zshrc, below compinit:  eval "$(arsom completion zsh)"
  fish   arsom completion fish > ~/.config/fish/completions/arsom.fish
The script asks arsom at every Tab, so it knows the records at hand and needs no renewal.
Words behind -- are what a script has of a line so far; its candidates are printed.`,
  flags: [],
  // The last word of a line that is being typed is often empty.
  mayBeEmpty: true,
  examples: [
    ["arsom completion bash", "the script for bash"],
    ["arsom completion fish -- list meetings city:", "what may come at the end of this line"],
  ],
  async run([name, ...words], _options, env) {
    const shell = SHELLS.get(name as string);
    if (!shell) {
      const known = [...SHELLS.keys()];
      const near = nearest(name as string, known);
      throw new UsageError(`arsom completes in ${known.join(", ")}, not in ${name}${near ? `; did you mean ${near}?` : ""}`);
    }
    const text = words.length === 0 ? shell.script : await answer(shell, words, commands, env);
    return { output: { paper: () => ({ blocks: text === "" ? [] : [{ verbatim: text }] }) } };
  },
});

/** The candidates in the shell's form; whatever goes wrong, nothing: who presses Tab wants no message. */
async function answer(shell: Shell, words: string[], commands: Listed[], env: Env): Promise<string> {
  const silent: Env = { ...env, stderr: { write: () => {}, print: () => {}, terminal: false } };
  try {
    const asked = shell.asked(words);
    return shell.print(await candidatesFor(asked.words, commands, silent), asked).join("\n");
  } catch {
    return "";
  }
}
