// The kinds that are known: those that ship with arsom, and those of the user's own schemas.
import data from "#kinds" with { type: "json" };
import * as validators from "#validators";
import { validatorOptions, withoutAnnotations } from "../model/ajv.js";
import { type Common, claimSide, compose } from "../model/compose.js";
import { type Kind, kindOf, type Schema } from "../model/kind.js";

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

/** The kinds by name, with a validator for each and one for what a claim may give of it. */
export interface Catalogue {
  kinds: Map<string, Kind>;
  record(kind: string): Validator;
  claim(kind: string): Validator;
}

const shipped = data as unknown as { common: Common; kinds: Schema[] };

/** The kinds that ship with arsom, and those of further schemas, which are compiled here. */
export async function catalogueOf(own: Schema[]): Promise<Catalogue> {
  const made: { [name: string]: Validator } = { ...(validators as unknown as { [name: string]: Validator }) };
  const composed = own.map((schema) => compose({ additionalProperties: false, ...schema }, shipped.common));
  if (composed.length > 0) {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const ajv = new Ajv2020(validatorOptions);
    for (const schema of composed) {
      const name = String(schema["x-kind"]);
      made[name] = ajv.compile(withoutAnnotations({ ...schema, $id: undefined })) as unknown as Validator;
      made[`claim_${name}`] = ajv.compile(withoutAnnotations(claimSide(schema))) as unknown as Validator;
    }
  }
  const kinds = new Map([...shipped.kinds, ...composed].map((schema) => [String(schema["x-kind"]), kindOf(schema)]));
  return { kinds, record: (kind) => made[kind] as Validator, claim: (kind) => made[`claim_${kind}`] as Validator };
}
