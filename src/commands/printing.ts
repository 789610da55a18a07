// Which command prints in which format, from the catalogues of commands, reports and formats.
import { formatsFor } from "../formats/index.js";
import { groupBy } from "../model/group.js";
import type { Command } from "./command.js";
import { flagParts } from "./flags.js";

/** The names of the formats in which a command prints: those its `--format` names, else those that its forms fit. */
export function printedBy({ flags, prints }: Command): string[] {
  const format = flags.find((flag) => flagParts(flag).names.includes("--format"));
  if (!format || !prints) return ["text"];
  return format.choices ?? formatsFor(...prints.forms).map(({ name }) => name);
}

/** The commands, those that print in the same formats together, and the formats. */
export function printing(commands: Command[]): [names: string[], formats: string[]][] {
  const alike = groupBy(commands, (command) => printedBy(command).join(" "));
  return [...alike].map(([formats, list]) => [list.map(({ name }) => name), formats.split(" ")]);
}
