// Compiles the validators of all kinds to code, so that none is compiled when arsom starts.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { validatorOptions, withoutAnnotations } from "../model/ajv.js";
import type { Schema } from "../model/kind.js";

/** An ES module with a validator for each schema, by the name it goes by here. */
export function validatorsOf(schemas: { [name: string]: Schema }): string {
  const ajv = new Ajv2020({ ...validatorOptions, code: { source: true, esm: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(withoutAnnotations(schema), name);
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const standaloneCode = (standalone as unknown as { default: typeof standalone.default }).default;
  return leaner(standaloneCode(ajv, names));
}

/**
 * Of the schemas that ajv writes into the code, it asks only for names of properties and closed values; the rest would be
 * made at every start. Of a text it counts the characters, which no text has more of than UTF-16 units: most need no count.
 */
function leaner(code: string): string {
  return code
    .replace(/const (schema\d+) = (\{.*?\});(?=const|function)/g, (_, name, schema) => {
      return `const ${name} = ${JSON.stringify(asked(JSON.parse(schema)))};`;
    })
    .replace(/\bfunc\d+\((data\d+)\) > (\d+)/g, "$1.length > $2 && $&")
    .replace(/\bfunc\d+\((data\d+)\) < 1\b/g, "$1.length < 1");
}

function asked({ properties, items, additionalProperties, propertyNames, enum: values }: Schema): Schema {
  const open = typeof additionalProperties === "object" ? (additionalProperties as Schema) : undefined;
  return {
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, asked(schema)])) }),
    ...(items && { items: asked(items) }),
    ...(open && { additionalProperties: asked(open) }),
    ...(propertyNames !== undefined && { propertyNames: asked(propertyNames as Schema) }),
    ...(values && { enum: values }),
  };
}
