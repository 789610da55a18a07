// The kinds that are known: those that ship with arsom, and those of the user's own schemas.
import data from "#kinds";
import * as validators from "#validators";
import { type Common, compose } from "../model/compose.js";
import { type Kind, kindOf, type Schema } from "../model/kind.js";
import { BadSettings } from "./bad-settings.js";

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

/** The kinds by name, and what is wrong with fields by the schema of a kind. */
export interface Catalogue {
  kinds: Map<string, Kind>;
  record(kind: string): Validator;
  /** What is wrong with the fields that a claim gives of a record of this kind. */
  claimed(kind: Kind, fields: { [field: string]: unknown }): SchemaError[];
}

const shipped = data as { common: Common; kinds: Schema[] };

/** The kinds that ship with arsom, and those of further schemas, which are compiled here. */
export async function catalogueOf(own: Schema[]): Promise<Catalogue> {
  const made: { [name: string]: Validator } = { ...(validators as unknown as { [name: string]: Validator }) };
  const composed = own.map((schema) => compose({ additionalProperties: false, ...schema }, shipped.common));
  if (composed.length > 0) {
    const { compile } = await import("./compile.js");
    try {
      Object.assign(made, compile(composed));
    } catch (error) {
      throw new BadSettings(`a schema of your own cannot be used: ${(error as Error).message}`);
    }
  }
  const kinds = new Map([...shipped.kinds, ...composed].map((schema) => [String(schema["x-kind"]), kindOf(schema)]));
  return {
    kinds,
    record: (kind) => made[kind] as Validator,
    claimed: (kind, fields) => claimed(kind, fields, made[kind.name] as Validator),
  };
}

/** A claim may leave out what it likes and add nothing; else its fields are those of a record. */
function claimed(kind: Kind, fields: { [field: string]: unknown }, validator: Validator): SchemaError[] {
  const errors = validator(fields) ? [] : (validator.errors ?? []);
  const found = errors.filter(({ instancePath, keyword }) => instancePath !== "" || keyword === "additionalProperties");
  if (kind.schema.additionalProperties === false) return found;
  const strange = Object.keys(fields).filter((field) => !kind.fields.has(field));
  return [
    ...strange.map((field) => ({ keyword: "additionalProperties", instancePath: "", params: { additionalProperty: field } })),
    ...found,
  ];
}
