// `arsom schema`: the JSON Schema of a kind, or of all records for an editor.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { safeJson } from "../formats/json.js";
import { kindsIn } from "../load/load.js";
import { nearest } from "../model/nearest.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import type { Command, Options } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { dataFolder } from "./open.js";

export const command: Command = {
  name: "schema",
  listed: { order: 140, summary: "the JSON Schema of a kind" },
  arguments: "[kind]",
  summary: "the JSON Schema of a kind; without one, of every record, for editors",
  details: `For an editor: arsom schema -o record.schema.json, then in .vscode/settings.json
  "yaml.schemas": { "./record.schema.json": "data/**/*.yaml" }`,
  prints: { forms: ["paper", "data"] },
  flags: [...DATA, ...PRINT],
  examples: [
    ["arsom schema meeting", "what a meeting may hold"],
    ["arsom schema -o record.schema.json", "the union that editors use"],
  ],
  async run([name], options, env) {
    if (name === undefined && options.data !== undefined)
      throw new UsageError("--data is for the schema of a kind; without one the schema is that of arsom's own kinds");
    const schema =
      name === undefined
        ? JSON.parse(readFileSync(join(dirname(env.shipped), "schemas", "record.schema.json"), "utf8"))
        : await schemaOf(name, options, env);
    const text = safeJson(schema, 2);
    return { output: { data: () => schema, paper: () => ({ blocks: [{ verbatim: text }] }) } };
  },
};

async function schemaOf(name: string, options: Options, env: Env): Promise<object> {
  const kinds = [...(await kindsIn({ ...dataFolder(options, env, "reading"), cwd: env.cwd })).values()];
  const kind = kinds.find((one) => one.name === name || one.plural === name);
  if (kind) return kind.schema;
  const near = nearest(
    name,
    kinds.map((one) => one.name),
  );
  throw new UsageError(`no kind of record is called ${name}${near ? `; did you mean ${near}?` : ""}`);
}
