// Compiles the validators of all kinds to code, so that none is compiled when arsom starts.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { validatorOptions, withoutAnnotations } from "../model/ajv.js";
import type { Schema } from "../model/kind.js";

/** An ES module with a validator for each kind, `meeting`, and `settings`. */
export function validatorsOf(kinds: Schema[], settings: Schema): string {
  const ajv = new Ajv2020({ ...validatorOptions, code: { source: true, esm: true } });
  const names: { [name: string]: string } = { settings: "settings" };
  ajv.addSchema(withoutAnnotations(settings), "settings");
  for (const kind of kinds) {
    const name = String(kind["x-kind"]);
    ajv.addSchema(withoutAnnotations(kind), name);
    names[name] = name;
  }
  const standaloneCode = (standalone as unknown as { default: typeof standalone.default }).default;
  return standaloneCode(ajv, names);
}
