// How a text stands in quotes in YAML.
import { escapeControls, escapeJson, escapeRunnerCommands, unicode } from "./escape.js";

/** In double quotes, as JSON writes them; in single ones where the text itself holds double ones. */
export function quoted(text: string): string {
  return /["\\]/.test(text) && isPlain(text)
    ? `'${text.replaceAll("'", "''")}'`
    : escapeRunnerCommands(escapeJson(JSON.stringify(text)), unicode);
}

/** Whether a text may stand in a file as it is: nothing in it would be obeyed where the file is printed. */
export function isPlain(text: string): boolean {
  return escapeControls(text) === text && !text.includes("##");
}
