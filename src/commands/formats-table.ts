// Which command prints in which format, from the catalogues of commands, reports and formats.

import { formats, formatsFor } from "../formats/index.js";
import { md } from "../formats/md.js";
import type { Table } from "../model/paper.js";
import type { Command } from "./command.js";
import { flagParts } from "./flags.js";

/** The table: a row a command, a column the formats of one form; a cell names the formats where they are not all. */
export function formatsTable(commands: Command[]): Table {
  const forms = [...new Set(formats.map(({ needs }) => needs))];
  const groups = forms.map((form) => formatsFor(form).map(({ name }) => name));
  const rows = commands.map((command) => {
    const printed = printedBy(command);
    const cells = groups.map((group) => {
      const own = group.filter((name) => printed.includes(name));
      return own.length === group.length ? ["yes"] : [own.join(", ")];
    });
    return [[command.name], ...cells];
  });
  const columns = [{ key: "command", heading: "" }, ...groups.map((group) => ({ key: group[0] as string, heading: group.join(", ") }))];
  return { columns, rows };
}

/** The table in Markdown. */
export async function formatsMarkdown(commands: Command[]): Promise<string> {
  return String(
    await md({ paper: () => ({ blocks: [{ table: formatsTable(commands) }] }) }, { terminal: false, width: 80, colour: false }),
  );
}

/** The names of the formats in which a command prints: those its `--format` names, else those that its forms fit. */
export function printedBy({ flags, prints }: Command): string[] {
  const format = flags.find((flag) => flagParts(flag).names.includes("--format"));
  if (!format || !prints) return ["text"];
  return format.choices ?? formatsFor(...prints.forms).map(({ name }) => name);
}
