// The gates on every output: what comes from files, arguments and other programs is printed as text, never obeyed.

// Control characters, line and paragraph separators, bidi overrides and isolates, lone surrogates.
const HARMFUL =
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A name, or a line of a text, as nothing but text on one line: what is harmful, a line break too, stands as `\u{1b}`. */
export function escapeControls(text: string): string {
  return text.replace(HARMFUL, escaped);
}

/** The same, where also what takes no room on a line shall be seen: a soft hyphen, spaces and joiners of no width, marks of byte order. */
export function escapeUnseen(text: string): string {
  return escapeControls(text).replace(/[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/g, escaped);
}

/** A message or a text of a record on one line: its lines are joined by spaces. */
export function oneLine(text: string): string {
  const [first = "", ...more] = text.split(/[\r\n\t]+/);
  if (more.length === 0) return escapeControls(first);
  const last = more.pop() as string;
  // Trimmed piece by piece: a pattern for the space around a break would back up on long runs of it.
  const between = more.map((piece) => piece.trim()).filter((piece) => piece !== "");
  return escapeControls([first.trimEnd(), ...between, last.trimStart()].join(" "));
}

/** A text whose lines and tabs stay. */
export function escapeLines(text: string): string {
  return text.replace(HARMFUL, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
}

/** A text in JSON, where what `plain` shows stands as one of JSON's own escapes: its value stays. */
export function escapeJson(json: string): string {
  return json.replace(HARMFUL, (character) => (character === "\n" ? character : unicode(character)));
}

// Where runners of CI look for commands to themselves in what a program prints: `::name::` at the start of a line, whatever
// space stands before it (GitHub Actions); `##[`, `##vso[` and `##teamcity[` anywhere (GitHub Actions, Azure Pipelines, TeamCity).
const COMMAND = /:(?<=^[^\S\n]*:)(?=:)|#(?=#\w*\[)/gm;

/** Lines of which none is a command to the runner of a CI job: the first sign of one stands as an escape, made by `shown`. */
export function escapeRunnerCommands(lines: string, shown = escaped): string {
  return lines.replace(COMMAND, shown);
}

function escaped(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

/** A character as JSON and double-quoted YAML escape it. */
export function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
