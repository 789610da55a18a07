// What is generated: from the schemas record types, validators, the kinds as data and the union that editors use; from their files and folders the catalogues of rules and languages.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Common, compose } from "../model/compose.js";
import type { Schema } from "../model/kind.js";
import { codesModule, inLanguages, languageCodes, languagesModule, withLanguages } from "./languages.js";
import { ruleFiles, ruleIndex } from "./rules.js";
import { typesOf } from "./types.js";
import { unionOf } from "./union.js";
import { validatorsOf } from "./validators.js";

/** Reads `schemas/` of the working folder and writes all that is made from it. */
export async function generate(): Promise<void> {
  const languages = languageCodes();
  replaceFile("src/language/codes.ts", codesModule(languages));
  replaceFile("src/language/index.ts", languagesModule(languages));
  replaceFile("schemas/arsom.schema.json", withLanguages(readFileSync("schemas/arsom.schema.json", "utf8"), languages));
  const common = readJson("schemas/common.schema.json") as Common;
  const kinds = readdirSync("schemas")
    .filter((name) => /^[a-z]+\.schema\.json$/.test(name))
    .sort()
    .map((name) => readJson(`schemas/${name}`) as Schema)
    .filter((schema) => schema["x-kind"])
    .map((schema) => compose(inLanguages(schema, languages), common));
  const settings = settingsSchema();
  const form = readJson("schemas/kind.schema.json");
  // V8 reads a text of JSON sooner than the same as code.
  replaceFile(
    "dist/kinds.js",
    `export default JSON.parse(${JSON.stringify(JSON.stringify({ common, kinds, settings, form, reader: readerHash() }))});\n`,
  );
  replaceFile("dist/kinds.d.ts", "declare const kinds: unknown;\nexport default kinds;\n");
  // Made anew from the commands, once they can be built.
  if (!existsSync("dist/command-lines.js")) writeFileSync("dist/command-lines.js", "export default {};\n");
  replaceFile("dist/command-lines.d.ts", "declare const lines: unknown;\nexport default lines;\n");
  replaceFile("dist/validators.js", validatorsOf(Object.fromEntries(kinds.map((kind) => [String(kind["x-kind"]), kind]))));
  replaceFile("dist/settings-validator.js", validatorsOf({ settings }));
  for (const name of ["validators", "settings-validator"])
    replaceFile(`dist/${name}.d.ts`, "declare const validators: { [name: string]: unknown };\nexport = validators;\n");
  replaceFile("src/rules/index.ts", ruleIndex());
  replaceFile("src/model/kinds.ts", await typesOf(kinds));
  replaceFile("schemas/record.schema.json", `${JSON.stringify(unionOf(kinds), null, 2)}\n`);
}

/** The schema of `arsom.yaml`, with the names of the rules that there are. */
function settingsSchema(): Schema {
  const schema = readJson("schemas/arsom.schema.json") as Schema;
  (schema.properties?.rules as Schema).propertyNames = { enum: ruleFiles().flatMap(({ ids }) => ids) };
  return schema;
}

/** A hash of what decides what reading a file gives: the schemas, the code of reading and of what it knows, the libraries. */
function readerHash(): string {
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|json)$/.test(name))
      .map((name) => join(folder, name));
  // Made below from the others.
  const made = [join("src", "model", "kinds.ts"), join("schemas", "record.schema.json")];
  const paths = ["package-lock.json", ...["schemas", "src/load", "src/model"].flatMap(filesIn)].filter((path) => !made.includes(path));
  const hash = createHash("sha256");
  for (const path of paths.sort()) hash.update(readFileSync(path));
  return hash.digest("hex");
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Leaves a file alone that already says this, so that a build changes nothing it need not. */
export function replaceFile(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(path, text);
}
