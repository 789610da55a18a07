// TypeScript types of the kinds, from their schemas.
import { compile } from "json-schema-to-typescript";
import type { Schema } from "../model/kind.js";

/** A module with one interface a kind, and `Kinds`, which names them. */
export async function typesOf(kinds: Schema[]): Promise<string> {
  const parts = ["// Generated from schemas/ by npm run build: the fields of each kind of record.\n"];
  for (const kind of kinds) {
    const schema = plainTypes({ ...kind, additionalProperties: false, patternProperties: undefined });
    parts.push(await compile(schema as never, typeName(kind), { bannerComment: "", format: false, maxItems: -1, minItems: -1 } as never));
  }
  const names = kinds.map((kind) => `  ${kind["x-kind"]}: ${typeName(kind)};`);
  parts.push(`/** The fields of each kind, by its name. */\nexport interface Kinds {\n${names.join("\n")}\n}\n`);
  return parts.join("\n");
}

function typeName(kind: Schema): string {
  const name = String(kind["x-kind"]);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Dates are text once a record is read; lengths and identifiers of schemas mean nothing to a type. */
function plainTypes(schema: Schema): Schema {
  if (schema["x-date"]) return { type: "string", description: schema.description };
  const { $id, $schema, title, minItems, maxItems, properties, items, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, plainTypes(part)])) }),
    ...(items && { items: plainTypes(items) }),
    ...(anyOf && { anyOf: anyOf.map(plainTypes) }),
  };
}
