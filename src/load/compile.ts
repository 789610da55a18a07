// Compiles the schemas of the user's own kinds; loaded only where there are any.
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { type SchemaError, type Validator, validatorOptions } from "../model/ajv.js";
import type { Schema } from "../model/kind.js";

/** An engine for patterns: a test of texts, of a pattern. */
export type Engine = (pattern: string) => { test(text: string): boolean };

/** An error, and the part of a schema that is broken. */
export interface Broken extends SchemaError {
  /** The name that is wrong, where names are what is checked. */
  propertyName?: string;
  parentSchema: Schema;
}

/** What is wrong with a value. */
export type SchemaCheck = (value: unknown) => Broken[];

/** A check by a schema of arsom's own. */
export function checkBy(schema: Schema): SchemaCheck {
  const options: Options = { ...validatorOptions, verbose: true, allowUnionTypes: true, validateSchema: false };
  const validator = new Ajv2020(options).compile(schema) as unknown as Validator;
  return (value) => (validator(value) ? [] : (validator.errors as Broken[]));
}

/** Makes validators of schemas in which such a check found nothing wrong; their patterns are tested by the engine. */
export function compilerWith(engine: Engine): (schema: Schema) => Validator {
  // What is no keyword was refused before: all else are annotations.
  const regExp = Object.assign(engine, { code: "engine" });
  const ajv = new Ajv2020({ ...validatorOptions, strict: false, logger: false, validateSchema: false, code: { regExp } });
  ajv.removeKeyword("uniqueItems").addKeyword({ keyword: "uniqueItems", type: "array", validate: isOnce });
  return (schema) => ajv.compile({ ...schema, $id: undefined, $schema: undefined }) as unknown as Validator;
}

/** True of a list without an entry twice; in one pass, which ajv's own is not of maps. */
function isOnce(asked: boolean, list: unknown[]): boolean {
  const keys = list.map((entry) => JSON.stringify(entry !== null && typeof entry === "object" ? Object.entries(entry).sort() : entry));
  return !asked || new Set(keys).size === keys.length;
}
