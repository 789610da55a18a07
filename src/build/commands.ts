// The catalogue of commands, written from the files that there are: a command is added by adding its file.
import { readdirSync, readFileSync } from "node:fs";
import type { Command, CommandLine, Listed } from "../commands/command.js";

/** The files of `src/commands` that are a command's. */
export function commandFiles(): string[] {
  const files = readdirSync("src/commands").filter((name) => name.endsWith(".ts"));
  return files.map((name) => `src/commands/${name}`).filter((file) => /^export const command(Among)?\b/m.test(readFileSync(file, "utf8")));
}

/** The module of one command; one that speaks of all commands is a function of them. */
interface CommandModule {
  command?: Command;
  commandAmong?(commands: Listed[]): Command;
}

/** The text of `src/commands/index.ts`, from the modules by the names of their files; throws for one that does not say how it is listed. */
export function commandIndex(modules: { [name: string]: CommandModule }): string {
  const found = Object.entries(modules).map(([file, { command, commandAmong }]) => {
    const { name, listed } = command ?? commandAmong?.([]) ?? {};
    if (name !== file || !listed) throw new Error(`src/commands/${file}.ts: a command has the name of its file, and says how it is listed`);
    return { name, ...listed, given: command ? ".command" : ".commandAmong(commands)" };
  });
  found.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
  return [
    "// The catalogue of commands, each loaded when it is called; written by the build from the files in this folder.",
    'import type { Listed } from "./command.js";',
    "",
    "export const commands: Listed[] = [",
    ...found.map(
      ({ name, summary, given }) =>
        `  { name: "${name}", summary: ${JSON.stringify(summary)}, load: async () => (await import("./${name}.js"))${given} },`,
    ),
    "];",
    "",
  ].join("\n");
}

/** The text of `dist/command-lines.js`: how each command is written, for completion, which would have to load the command to know. */
export function commandLines(modules: { [name: string]: CommandModule }): string {
  const lines = Object.entries(modules).map(([name, { command, commandAmong }]): [string, CommandLine] => {
    const one = (command ?? commandAmong?.([])) as Command;
    return [name, { arguments: one.arguments, flags: one.flags, ...(one.further && { further: true }) }];
  });
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(lines)))});\n`;
}
