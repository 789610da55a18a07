// `arsom schema`: the JSON Schema of a kind, or of all records for an editor.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { safeJson } from "../formats/json.js";
import { nearest } from "../model/nearest.js";
import { Mistake } from "../query/mistake.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "schema",
  arguments: "[kind]",
  summary: "the JSON Schema of a kind; without one, of every record, for editors",
  details: `For an editor: arsom schema -o record.schema.json, then in .vscode/settings.json
  "yaml.schemas": { "./record.schema.json": "data/**/*.yaml" }`,
  flags: [...DATA, ...PRINT],
  examples: [
    ["arsom schema meeting", "what a meeting may hold"],
    ["arsom schema -o record.schema.json", "the union that editors use"],
  ],
  async run([name], options, env) {
    const schema =
      name === undefined
        ? JSON.parse(readFileSync(join(dirname(env.shipped), "schemas", "record.schema.json"), "utf8"))
        : await schemaOf(name, options, env);
    const text = safeJson(schema, 2);
    return { output: { data: () => schema, paper: () => ({ blocks: [{ verbatim: text }] }) } };
  },
};

async function schemaOf(name: string, options: Parameters<typeof openRecords>[0], env: Parameters<typeof openRecords>[1]): Promise<object> {
  const { store } = await openRecords(options, env);
  const kinds = [...store.kinds.values()];
  const kind = kinds.find((one) => one.name === name || one.plural === name);
  if (kind) return kind.schema;
  const near = nearest(
    name,
    kinds.map((one) => one.name),
  );
  throw new Mistake(`no kind of record is called ${name}${near ? `; did you mean ${near}?` : ""}`);
}
