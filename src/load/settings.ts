// Reads `arsom.yaml`: severities, languages, limits, and schemas of the user's own kinds.

import * as validators from "#validators";
import type { Schema } from "../model/kind.js";
import { LIMITS } from "../model/limits.js";
import { BadSettings } from "./bad-settings.js";
import type { Validator } from "./catalogue.js";
import { flatReader } from "./read/flat.js";
import type { Settings } from "./store.js";

export const DEFAULTS: Settings = { languages: [], rules: {}, limits: LIMITS };

/** The settings that a text sets, and the schema files it names; throws BadSettings with the words to say. */
export async function readSettings(text: string, name: string): Promise<{ settings: Settings; schemas: string[] }> {
  const value = (flatReader(LIMITS).read(text)?.fields ?? (await parsed(text, name))) as Partial<Settings> & { schemas?: string[] };
  const validator = (validators as unknown as { settings: Validator }).settings;
  if (!validator(value)) throw new BadSettings(`${name}: ${(validator.errors ?? []).map(wordsOf).join("; ")}`);
  const { schemas = [], limits, ...rest } = value;
  return { settings: { ...DEFAULTS, ...rest, limits: { ...LIMITS, ...limits } }, schemas };
}

/** The schema of a kind of the user's own; throws BadSettings when the text is none. */
export function readSchema(text: string, name: string): Schema {
  try {
    const schema = JSON.parse(text) as Schema;
    if (typeof schema["x-kind"] !== "string") throw new Error('it has no "x-kind", the name of the kind it describes');
    return schema;
  } catch (error) {
    throw new BadSettings(`${name}: ${(error as Error).message}`);
  }
}

async function parsed(text: string, name: string): Promise<unknown> {
  const { parseSettings } = await import("./settings-yaml.js");
  const read = parseSettings(text);
  if ("error" in read) throw new BadSettings(`${name}: ${read.error}`);
  return read.value;
}

function wordsOf({
  keyword,
  instancePath,
  params,
}: {
  keyword: string;
  instancePath: string;
  params: { [name: string]: unknown };
}): string {
  const at = instancePath.slice(1).replaceAll("/", ".") || "it";
  if (keyword === "additionalProperties") return `${at === "it" ? "" : `${at}.`}${params.additionalProperty} is no setting`;
  if (keyword === "enum") return `${at} must be one of ${(params.allowedValues as string[]).join(", ")}`;
  if (keyword === "type") return `${at} must be of type ${params.type}`;
  return `${at} is out of bounds (${keyword})`;
}
