// Reads an `arsom.yaml` that is more than plain flat YAML, or in which something is wrong; loaded only where there is one.
import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { LIMITS } from "../model/limits.js";
import { documentsOf, fullReader } from "./read/full.js";
import { syntaxDiagnostic } from "./read/syntax.js";
import type { ParsedSettings } from "./settings-words.js";

const FEATURES: { [say: string]: string } = {
  anchor: "anchors are not part of settings",
  alias: "aliases are not part of settings",
  tag: "tags are not part of settings; if it is text, put it in quotes",
  directive: "directives are not part of settings",
  "complex-key": "the name of a setting is plain text",
};

const SYNTAX: { [say: string]: string } = {
  bracket: "this bracket is not closed",
  quote: "this quote is not closed",
  colon: "a colon and a space inside a value: put the value in quotes",
  "no-colon": "a setting is its name, a colon and a space, and its value",
  indent: "this line is indented otherwise than those it belongs to",
  tab: "a tab cannot indent a line; write spaces",
};

/** The value of a text and the places of its parts, or the first thing that is wrong with it. */
export function parseYaml(text: string): ParsedSettings {
  const { deep, feature, documents } = documentsOf(text, LIMITS.depth);
  if (deep !== undefined) return { error: `it is nested more than ${LIMITS.depth} levels deep`, at: deep };
  if (feature) return { error: FEATURES[feature.say as string] as string, at: feature.start };
  const [document, second] = documents as Document[];
  if (second) return { error: "settings are one document; this begins another", at: second.range?.[0] ?? 0 };
  const [error] = document?.errors ?? [];
  if (error) {
    const { say = "", start } = syntaxDiagnostic(error, text);
    return { error: SYNTAX[say] ?? error.message, at: start };
  }
  const strange = document && strangeIn(document.contents);
  if (strange) return strange;
  const { locate } = fullReader(LIMITS);
  return {
    value: isEmpty(document) ? {} : document?.toJS(),
    placeOf: (path, of) => locate(text, path, of)[0],
  };
}

function isEmpty(document: Document | undefined): boolean {
  const { contents } = document ?? {};
  return !contents || (isScalar(contents) && contents.value === null && !contents.source);
}

/** The first name in a map that is no scalar or stands there a second time. */
function strangeIn(root: unknown): { error: string; at: number } | undefined {
  const found: { error: string; at: number }[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const at = (key as Node | null)?.range?.[0] ?? 0;
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) found.push({ error: "the name of a setting is plain text", at });
      else if (seen.has(name)) found.push({ error: `${name} stands here a second time`, at });
      seen.add(name ?? "");
      visit(value);
    }
  };
  visit(root);
  return found.sort((a, b) => a.at - b.at)[0];
}
