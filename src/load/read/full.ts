// The full reader: `yaml` for every document, and words for what it refuses.

import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Node, Parser, type Scalar } from "yaml";
import { looksLikeDate } from "../../model/date.js";
import type { Limits } from "../../model/limits.js";
import { quoted } from "../../model/quote.js";
import type { Path } from "../../model/record.js";
import { shortened } from "../../model/shortened.js";
import { type Comment, type Diagnostic, type Offsets, pathKey, type Reader, type Reading } from "./reader.js";

import { Recent } from "./recent.js";
import { lineDiagnostic, syntaxDiagnostic } from "./syntax.js";

import { summarize } from "./tokens.js";

const OPTIONS = { version: "1.2", schema: "core", uniqueKeys: false, merge: false, prettyErrors: false, logLevel: "silent" } as const;

/** A comment right behind a value, without a space after its sign. */
const LOST = /[ \t]+(#[^\s#!].*)/y;

/** A reader that understands all of YAML, so that it can refuse what a flat record may not hold. */
export function fullReader(limits: Limits): Reader {
  return {
    read: (text) => read(text, limits),
    locate: (text, path, of) => locate(text, path, of),
    comments: (text) => commentsOf(text, limits),
  };
}

/** The documents of a text; instead of them where nesting goes past a limit, or the first thing that no flat YAML has. */
export function documentsOf(text: string, depth: number): { deep?: number; feature?: Diagnostic; documents: Document[] } {
  const tokens = tokensOf(text);
  const { deep, feature } = tokens ? summarize(tokens, text, depth) : { deep: 0 };
  if (!tokens || deep !== undefined || feature) return { deep, feature, documents: [] };
  return { documents: [...new Composer(OPTIONS).compose(tokens, true, text.length)] as Document[] };
}

function read(text: string, limits: Limits): Reading {
  const { deep, feature, documents } = documentsOf(text, limits.depth);
  if (deep !== undefined) {
    const at = { start: deep, end: deep + 1 };
    return { diagnostics: [{ rule: "limit", ...at, say: "depth", slots: { limit: limits.depth, name: "depth" }, help: "raise" }] };
  }
  if (feature) return { diagnostics: [feature] };
  const [document] = documents;
  const error = document?.errors[0];
  if (error) return { diagnostics: [syntaxDiagnostic(error, text)] };
  const root = document?.contents;
  if (!isMap(root))
    return {
      diagnostics: [
        lineDiagnostic(text, placeOf(root)[0]) ?? { rule: "schema", start: placeOf(root)[0], end: placeOf(root)[1], say: "not-a-record" },
      ],
    };
  if (!root.has("kind") && root.items.length > 0 && root.items.every(({ value }) => isMap(value))) {
    const [start, end] = placeOf(root);
    return { diagnostics: [{ rule: "schema", start, end, say: "records-inside", help: "each" }] };
  }
  const reading: Reading = { diagnostics: [], written: new Map() };
  const gather = new Gatherer(limits, reading, text);
  const fields = gather.map(root as never, []);
  if (reading.diagnostics.every((diagnostic) => diagnostic.recoverable)) reading.fields = fields;
  return reading;
}

/** The tokens of a text; undefined where keys are nested so deep (`? ? ? …`) that `yaml` itself runs out of stack. */
function tokensOf(text: string): CST.Token[] | undefined {
  try {
    return [...new Parser().parse(text)];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Turns the nodes of a document into plain values, diagnostics beside them. */
class Gatherer {
  constructor(
    private limits: Limits,
    private reading: Reading,
    private text: string,
  ) {}

  map(node: { items: { key: unknown; value: unknown }[] }, path: Path): { [field: string]: unknown } {
    const fields: { [field: string]: unknown } = Object.create(null);
    const seen = new Map<string, Node>();
    if (node.items.length > this.limits.fields) {
      this.refuse(node as never, "limit", "fields", { limit: this.limits.fields, name: "fields" }, "raise");
      return fields;
    }
    for (const { key, value } of node.items) {
      // Of a colon without a name in front of it every reader makes another one.
      if (!isScalar(key) || (key.type === "PLAIN" && key.source === "")) {
        this.refuse(key as Node, "yaml-feature", "complex-key", {}, "name");
        continue;
      }
      const name = (typeof key.value === "string" ? key.value : String(key.source ?? key.value)).normalize("NFC");
      if (name === "<<" && key.type === "PLAIN") this.refuse(key, "yaml-feature", "merge", {}, "write");
      else if (seen.has(name)) this.repeated(name, key, seen.get(name) as Node);
      else fields[name] = this.value(value as Node | null, [...path, name]);
      seen.set(name, key);
    }
    return fields;
  }

  value(node: Node | null, path: Path): unknown {
    if (isScalar(node)) return this.scalar(node, path);
    const nested = path.length > 1 && typeof path.at(-1) === "number" ? isMap(node) && path.length < 3 : isSeq(node);
    if (!nested && node) {
      // A map or list of its own where a flat record has none: the schema says so at its place.
      this.refuse(node, "schema", isMap(node) ? "nested-map" : "nested-list");
      return null;
    }
    if (isMap(node)) return this.map(node as never, path);
    if (!isSeq(node)) return null;
    if (node.items.length > this.limits.entries) {
      this.refuse(node, "limit", "entries", { limit: this.limits.entries, name: "entries" }, "raise");
      return null;
    }
    return node.items.map((item, i) => this.value(item as Node, [...path, i]));
  }

  scalar(node: Scalar, path: Path): unknown {
    const { value } = node;
    if (typeof value === "string") {
      if (value.length > this.limits.text) this.refuse(node, "limit", "text", { limit: this.limits.text, name: "text" }, "raise");
      this.cut(node, value);
      return value;
    }
    const source = node.source ?? String(value);
    if (value === null || value === undefined) {
      if (source !== "" && source !== "null") this.reading.written?.set(pathKey(path), source);
      return null;
    }
    if (typeof value === "number" && !(Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return source;
    if (typeof value !== "number" && typeof value !== "boolean") return source;
    // Other readers take an exponent for text, however it is printed.
    if (String(value) !== source || source.includes("e-")) this.reading.written?.set(pathKey(path), source);
    return value;
  }

  private repeated(name: string, key: Node, first: Node): void {
    const related = { start: startOf(first), end: endOf(first), say: "first" };
    const say = name === "kind" ? "kind" : "field";
    this.reading.diagnostics.push({
      rule: "duplicate-key",
      start: startOf(key),
      end: endOf(key),
      say,
      slots: { field: name },
      related,
      help: say,
    });
  }

  /** ` #` not followed by a space cuts a plain value short: "Plan #3 of action" reads as "Plan". */
  private cut(node: Scalar, value: string): void {
    if (node.type !== "PLAIN" || value.length < 2 || looksLikeDate(value)) return;
    LOST.lastIndex = endOf(node);
    const lost = LOST.exec(this.text)?.[1];
    if (!lost || /^#\s*arsom-ignore/.test(lost)) return;
    const slots = { lost: shortened(lost, 60) };
    const end = LOST.lastIndex;
    const fix = { start: startOf(node), end, text: quoted(this.text.slice(startOf(node), end)) };
    this.reading.diagnostics.push({
      rule: "comment-in-value",
      start: end - lost.length,
      end,
      slots,
      help: "quote",
      recoverable: true,
      fix,
    });
  }

  private refuse(node: Node | null, rule: string, say: string, slots?: Diagnostic["slots"], help?: string): void {
    this.reading.diagnostics.push({ rule, start: startOf(node), end: endOf(node), say, slots, help });
  }
}

function locate(text: string, path: Path, of: "key" | "value"): Offsets {
  let node: unknown = documents.of(text)?.contents;
  let place = placeOf(node as Node);
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && nameOf(item.key) === String(step));
      if (!pair) break;
      const key: Offsets = [startOf(pair.key as Node), endOf(pair.key as Node)];
      node = pair.value;
      const empty = !node || (isScalar(node) && node.value === null && !node.source);
      place = (last && of === "key") || empty ? key : placeOf(node as Node);
    } else if (isSeq(node) && typeof step === "number" && node.items[step]) {
      node = node.items[step];
      place = placeOf(node as Node);
    } else break;
  }
  return place;
}

const documents = new Recent(
  (text: string) => [...new Composer(OPTIONS).compose(new Parser().parse(text), true, text.length)][0] as Document | undefined,
);

function nameOf(key: Scalar): string {
  return (typeof key.value === "string" ? key.value : String(key.source ?? key.value)).normalize("NFC");
}

/** Where a node stands; of what goes over several lines, a map or a list without brackets, its first line. */
function placeOf(node: Node | null | undefined): Offsets {
  if (isMap(node) && !node.flow && node.items[0]) {
    const { key, value } = node.items[0] as { key: Node; value: Node | null };
    return [startOf(key), isScalar(value) && value.source ? endOf(value) : endOf(key)];
  }
  if (isSeq(node) && !node.flow && node.items[0]) return [startOf(node), placeOf(node.items[0] as Node)[1]];
  return [startOf(node), endOf(node)];
}

function commentsOf(text: string, limits: Limits): Comment[] {
  return summarize([...new Parser().parse(text)], text, limits.depth).comments;
}

function startOf(node: Node | null | undefined): number {
  return (node as { range?: number[] } | null)?.range?.[0] ?? 0;
}

function endOf(node: Node | null | undefined): number {
  const range = (node as { range?: number[] } | null)?.range;
  return Math.max(range?.[1] ?? 1, (range?.[0] ?? 0) + 1);
}
