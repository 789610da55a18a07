// The kinds that are known: those that ship with arsom, and those of the user's own schemas.
import data from "#kinds";
import type { SchemaError, Validator } from "../model/ajv.js";
import type { Common } from "../model/compose.js";
import { type Kind, kindOf, type Schema } from "../model/kind.js";
import type { SettingsText } from "./bad-settings.js";

/** The kinds by name, and what is wrong with fields by the schema of a kind. */
export interface KindCatalogue {
  kinds: Map<string, Kind>;
  /** Loads the validators of the kinds that ship with arsom, which only the reading of files needs: before anything is read. */
  ready(): Promise<void>;
  record(kind: string): Validator;
  /** What is wrong with the fields that a claim gives of a record of this kind. */
  claimed(kind: Kind, fields: { [field: string]: unknown }): SchemaError[];
}

/**
 * What the build makes of `schemas/`: the kinds with their common fields, the schemas of settings and of own kinds, and a hash
 * of all that decides what reading gives, schemas and code.
 */
export const shippedKinds = data as { common: Common; kinds: Schema[]; settings: Schema; form: Schema; reader: string };

/** The kinds that ship with arsom, and those of schemas of the user's own; throws BadSettings for one that cannot be used. */
export async function catalogueOf(own: SettingsText[]): Promise<KindCatalogue> {
  let shippedOnes: { [name: string]: Validator } | undefined;
  const ownOnes: { [name: string]: Validator } = {};
  const kinds = new Map(shippedKinds.kinds.map((schema) => [String(schema["x-kind"]), kindOf(schema)]));
  if (own.length > 0) {
    const { readOwnKinds } = await import("./own-kinds.js");
    for (const { kind, validator } of await readOwnKinds(own, shippedKinds)) {
      kinds.set(kind.name, kind);
      ownOnes[kind.name] = validator;
    }
  }
  const record = (kind: string) => (ownOnes[kind] ?? shippedOnes?.[kind]) as Validator;
  return {
    kinds,
    ready: async () => {
      shippedOnes ??= (await import("#validators")) as unknown as { [name: string]: Validator };
    },
    record,
    claimed: (kind, fields) => claimed(kind, fields, record(kind.name)),
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
