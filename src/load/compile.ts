// Compiles the schemas of the user's own kinds; loaded only where there are any.
import { Ajv2020 } from "ajv/dist/2020.js";
import { validatorOptions, withoutAnnotations } from "../model/ajv.js";
import type { Schema } from "../model/kind.js";
import type { Validator } from "./catalogue.js";

/** A validator for each schema, by the name of its kind; throws when a schema is none, in ajv's strict mode. */
export function compile(schemas: Schema[]): { [kind: string]: Validator } {
  const ajv = new Ajv2020(validatorOptions);
  return Object.fromEntries(
    schemas.map((schema) => [
      String(schema["x-kind"]),
      ajv.compile(withoutAnnotations({ ...schema, $id: undefined })) as unknown as Validator,
    ]),
  );
}
