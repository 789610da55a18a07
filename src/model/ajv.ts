// How validators are made, the same when the package is built and when a kind of the user's own is compiled.
import type { Schema } from "./kind.js";

/** Strict; every error of a record at once; no words, for arsom writes its own. */
export const validatorOptions = { strict: true, allErrors: true, messages: false } as const;

/** One error of a validator, as ajv gives it. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  params: { [name: string]: unknown };
}

/** A validator that ajv made: true, or false with `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** The annotations that arsom or editors read and validation does not. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "markdownEnumDescriptions",
  "x-kind",
  "x-plural",
  "x-version",
  "x-upgrades",
  "x-columns",
  "x-when",
  "x-through",
  "x-uncited",
  "x-ref",
  "x-date",
  "x-code",
  "x-known-from",
]);

/** A schema without annotations: smaller code, and a misspelt one is still an error in ajv's strict mode. */
export function withoutAnnotations(schema: Schema): Schema {
  const bare = Object.entries(schema)
    .filter(([keyword]) => !ANNOTATIONS.has(keyword))
    .map(([keyword, part]) => [keyword, strip(keyword, part)]);
  return Object.fromEntries(bare);
}

function strip(keyword: string, part: unknown): unknown {
  if (keyword === "properties" || keyword === "patternProperties") {
    return Object.fromEntries(
      Object.entries(part as { [name: string]: Schema }).map(([name, schema]) => [name, withoutAnnotations(schema)]),
    );
  }
  if (keyword === "items") return withoutAnnotations(part as Schema);
  if (keyword === "anyOf") return (part as Schema[]).map(withoutAnnotations);
  return part;
}
