// Writes the common fields into the schema of a kind and opens its references, so that each stands alone.
import type { Schema } from "./kind.js";

const COMMON = "common.schema.json#/$defs/";

/** The fields every kind shares, and the definitions that schemas refer to (`schemas/common.schema.json`). */
export interface Common {
  $defs: { [name: string]: Schema };
  properties: { [field: string]: Schema };
  patternProperties: { [pattern: string]: Schema };
}

/** The schema of a kind as validators and editors use it: no references, the common fields first and last, its kind named. */
export function compose(schema: Schema, common: Common): Schema {
  const name = String(schema["x-kind"]);
  const { id, version, sources, note, ...others } = common.properties;
  const newest = schema["x-version"] ?? 1;
  const opened = open(
    {
      ...schema,
      required: [...new Set(["kind", "version", ...(schema.required ?? [])])],
      properties: {
        kind: { type: "string", const: name, description: schema.description },
        version: { ...version, maximum: newest },
        id: id as Schema,
        ...schema.properties,
        ...others,
        sources: sources as Schema,
        note: note as Schema,
      },
      patternProperties: common.patternProperties,
    },
    common,
  ) as Schema;
  return opened;
}

/** The fields a claim may give of a record of this kind: all of its own, none required. */
export function claimSide(composed: Schema): Schema {
  const { kind, version, id, sources, note, ...properties } = composed.properties ?? {};
  return { type: "object", additionalProperties: false, properties };
}

/** Puts each definition in the place of the reference to it; words beside a reference win. */
function open(schema: unknown, common: Common): unknown {
  if (Array.isArray(schema)) return schema.map((part) => open(part, common));
  if (schema === null || typeof schema !== "object") return schema;
  const { $ref, ...rest } = schema as { $ref?: string };
  const opened = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, open(part, common)]));
  if (!$ref) return opened;
  const definition = common.$defs[$ref.slice(COMMON.length)];
  if (!$ref.startsWith(COMMON) || !definition) throw new Error(`no definition ${$ref}`);
  return { ...(open(definition, common) as object), ...opened };
}
