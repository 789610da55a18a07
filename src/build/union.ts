// The union of all kinds that editors use: one schema for every document of every file.
import { claimSide } from "../model/compose.js";
import type { Schema } from "../model/kind.js";

/** `allOf` of if/then by `kind`, which yaml-language-server completes and reports by kind. */
export function unionOf(kinds: Schema[]): Schema {
  const names = kinds.map((kind) => String(kind["x-kind"]));
  const shapes = kinds.map((kind) => (kind["x-kind"] === "claim" ? claimUnion(kind, kinds) : kind));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "arsom record",
    description: "One record of ASEAN's meetings with its partners; generated from the schemas of the kinds.",
    type: "object",
    required: ["kind", "version"],
    properties: {
      kind: {
        type: "string",
        enum: names,
        markdownEnumDescriptions: kinds.map((kind) => kind.description ?? ""),
        description: "What the record is",
      },
    },
    allOf: names.map((name) => ({
      if: { required: ["kind"], properties: { kind: { const: name } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: { $ref: `#/$defs/${name}` },
    })),
    $defs: Object.fromEntries(shapes.map((shape, i) => [names[i], { ...shape, $schema: undefined, $id: undefined }])),
  };
}

/** A claim may give any field of the record it speaks of: for an editor, any field of any kind. */
function claimUnion(claim: Schema, kinds: Schema[]): Schema {
  const own = claim.properties ?? {};
  const fields: { [field: string]: Schema[] } = {};
  for (const kind of kinds) {
    if (kind === claim) continue;
    for (const [field, schema] of Object.entries(claimSide(kind).properties ?? {})) {
      if (field in own) continue;
      const forms = fields[field] ?? [];
      fields[field] = forms;
      if (!forms.some((form) => JSON.stringify(form) === JSON.stringify(schema))) forms.push(schema);
    }
  }
  const given = Object.entries(fields).map(([field, forms]) => [
    field,
    forms.length === 1 ? forms[0] : { description: forms[0]?.description, anyOf: forms },
  ]);
  return { ...claim, additionalProperties: false, properties: { ...own, ...Object.fromEntries(given) } };
}
