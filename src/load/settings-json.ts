// Reads a schema of the user's own, a text of JSON; loaded only where there is one.
import { createScanner, findNodeAtLocation, type Node, type ParseError, ParseErrorCode, parseTree, SyntaxKind } from "jsonc-parser";
import type { ParsedSettings } from "./settings-words.js";

/** So deep a schema may be nested: the shipped ones are half as deep. */
const DEPTH = 24;

/** What errors of the parser mean. */
const WORDS: { [code: number]: string } = {
  [ParseErrorCode.InvalidSymbol]: "this is no text in double quotes, no number, and not true, false or null",
  [ParseErrorCode.InvalidNumberFormat]: "this is no number",
  [ParseErrorCode.PropertyNameExpected]: "a name in double quotes should stand here",
  [ParseErrorCode.ValueExpected]: "a value should stand here",
  [ParseErrorCode.ColonExpected]: "a colon should stand here",
  [ParseErrorCode.CommaExpected]: "a comma should stand here",
  [ParseErrorCode.CloseBraceExpected]: "a closing brace should stand here",
  [ParseErrorCode.CloseBracketExpected]: "a closing bracket should stand here",
  [ParseErrorCode.EndOfFileExpected]: "nothing may stand behind the end",
  [ParseErrorCode.InvalidCommentToken]: "JSON has no comments",
  [ParseErrorCode.UnexpectedEndOfString]: "this text is not closed by double quotes on its line",
  [ParseErrorCode.InvalidUnicode]: "this is no character",
  [ParseErrorCode.InvalidEscapeCharacter]: "this is no character",
  [ParseErrorCode.InvalidCharacter]: "this character cannot stand in a text",
};

/** The value of a text and the places of its parts, or the first thing that is wrong with it. */
export function parseJson(text: string): ParsedSettings {
  const deep = deepIn(text);
  if (deep !== undefined) return { error: `it is nested more than ${DEPTH} levels deep`, at: deep };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree)
    return {
      error: `it is no JSON: ${WORDS[error?.error ?? ParseErrorCode.ValueExpected] ?? "this is no part of it"}`,
      at: error?.offset ?? 0,
    };
  const again = repeatedIn(tree);
  if (again) return { error: `${again.value} stands here a second time`, at: again.offset };
  return {
    value: JSON.parse(text),
    placeOf(path, of) {
      const node = findNodeAtLocation(tree, path);
      const whole = of === "key" ? node?.parent : node;
      return (whole ?? tree).offset;
    },
  };
}

/** Where a text is nested too deep, by its brackets alone: the parser calls itself for each. */
function deepIn(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    if (token === SyntaxKind.OpenBraceToken || token === SyntaxKind.OpenBracketToken) depth++;
    else if (token === SyntaxKind.CloseBraceToken || token === SyntaxKind.CloseBracketToken) depth--;
    if (depth > DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The first name that stands twice in one object. */
function repeatedIn(node: Node): Node | undefined {
  const seen = new Set<string>();
  for (const part of node.children ?? []) {
    const [name] = node.type === "object" ? (part.children ?? []) : [];
    if (name && seen.has(name.value)) return name;
    if (name) seen.add(name.value);
    const inside = repeatedIn(part);
    if (inside) return inside;
  }
  return undefined;
}
