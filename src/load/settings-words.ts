// What breaks the schema of `arsom.yaml`, or that of schemas of the user's own, said in words and at its place.

import { nearest } from "../model/nearest.js";
import { shortened } from "../model/shortened.js";
import { badAt, type SettingsText } from "./bad-settings.js";
import type { Broken, SchemaCheck } from "./compile.js";

/** A text that was read, and where each of its parts begins; or the first thing that is wrong with it. */
export type ParsedSettings =
  | { value: unknown; placeOf: (path: (string | number)[], of: "key" | "value") => number }
  | { error: string; at: number };

/** A text that could be read. */
export type ReadSettings = Exclude<ParsedSettings, { error: string }>;

/** What was read; throws BadSettings when it could not be. */
export function readOrRefuse(parsed: ParsedSettings, text: SettingsText): ReadSettings {
  if ("error" in parsed) throw badAt(text, parsed.at, oneLine(parsed.error));
  return parsed;
}

/** Of so many errors the places are looked up; a text that breaks its schema oftener is mended from the top. */
const MOST = 50;

/** Throws BadSettings when a check finds something wrong: of the first place, with how many more there are. */
export function checkSettings({ value, placeOf }: ReadSettings, text: SettingsText, check: SchemaCheck): void {
  // That a name is wrong is said once, by what it breaks; and so is whatever else breaks the schema of one place in several ways.
  const places = new Map<string, Broken>();
  for (const error of check(value)) {
    const place = `${error.instancePath} ${error.propertyName ?? error.params.additionalProperty ?? ""}`;
    if (error.keyword !== "propertyNames" && !places.has(place)) places.set(place, error);
  }
  if (places.size === 0) return;
  const placed = [...places.values()].slice(0, MOST).map((error) => {
    const path = pathOf(error.instancePath, value);
    const key = error.propertyName ?? error.params.additionalProperty;
    return { error, path, at: key === undefined ? placeOf(path, "value") : placeOf([...path, String(key)], "key") };
  });
  const first = placed.reduce((one, other) => (other.at < one.at ? other : one));
  const words = wordsOf(first.error, first.path);
  throw badAt(text, first.at, places.size > 1 ? `${words} (and ${places.size - 1} more)` : words);
}

/** What is told of an unknown name: the nearest, or all when they are few, or something else. */
export function suggestion(name: string, known: string[], otherwise = ""): string {
  const near = nearest(name, known);
  if (near) return `; did you mean ${near}?`;
  return known.length <= 16 ? `; there are ${known.join(", ")}` : otherwise;
}

/** A name in a sentence: short, and on one line. */
export function shownName(name: unknown): string {
  const text = oneLine(String(name));
  return shortened(text, 60);
}

function oneLine(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, " ");
}

const TYPES: { [type: string]: string } = {
  string: "text",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of names and values",
};

/** One error in words. */
function wordsOf({ keyword, params, propertyName, parentSchema: broken }: Broken, path: (string | number)[]): string {
  const at = path.length === 0 ? "it" : shownName(path.join("."));
  const limit = String(params.limit);
  if (propertyName !== undefined) {
    const name = shownName(propertyName);
    if (keyword === "enum") return `no rule is called ${name}${suggestion(name, broken.enum ?? [], "; arsom explain lists them")}`;
    return `${name} cannot stand in ${at}: ${broken.description}`;
  }
  if (keyword === "additionalProperties") {
    const name = shownName(params.additionalProperty);
    return `${path.length === 0 ? "" : `${at}: `}${name} is not known here${suggestion(name, Object.keys(broken.properties ?? {}))}`;
  }
  if (keyword === "required") {
    const missing = String(params.missingProperty);
    return `${at} has no ${missing}: ${broken.properties?.[missing]?.description}`;
  }
  if (keyword === "enum") return `${at} must be one of ${(broken.enum ?? []).join(", ")}`;
  if (keyword === "const") return `${at} must be ${params.allowedValue}`;
  if (keyword === "type")
    return `${at} must be ${[params.type]
      .flat()
      .map((type) => TYPES[String(type)] ?? type)
      .join(" or ")}`;
  if (keyword === "pattern") return `${at} cannot be this: ${broken.description}`;
  if (keyword === "uniqueItems") return `${at} holds an entry twice`;
  const least = keyword === "minimum" || keyword === "exclusiveMinimum" || keyword.startsWith("min");
  const what = measured(keyword);
  const bound = least ? "at least" : "at most";
  return `${at} must ${what ? "have" : "be"} ${keyword === "exclusiveMinimum" ? "more than" : bound} ${limit}${what}`;
}

/** What a keyword counts; nothing for a number. */
function measured(keyword: string): string {
  if (keyword.endsWith("Length")) return " characters";
  return keyword.endsWith("Items") || keyword.endsWith("Properties") ? " entries" : "";
}

/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  let at = value;
  return pointer
    .split("/")
    .slice(1)
    .map((written) => {
      const step = written.replace(/~1/g, "/").replace(/~0/g, "~");
      const known = Array.isArray(at) ? Number(step) : step;
      at = (at as { [step: string]: unknown })[step];
      return known;
    });
}
