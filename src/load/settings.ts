// Reads `arsom.yaml`: severities, languages, limits, and schemas of the user's own kinds.

import * as validators from "#settings-validator";
import type { Validator } from "../model/ajv.js";
import { LIMITS } from "../model/limits.js";
import { BadSettings, badAt } from "./bad-settings.js";
import { shippedKinds } from "./catalogue.js";
import { harmfulIn } from "./characters.js";
import { flatReader } from "./read/flat.js";
import { MOST_BYTES } from "./settings-file.js";
import type { Settings } from "./store.js";

export const DEFAULTS: Settings = { languages: [], rules: {}, limits: LIMITS };

/** What `arsom.yaml` may hold. */
interface Given extends Partial<Omit<Settings, "limits">> {
  limits?: Partial<Settings["limits"]>;
  schemas?: string[];
}

/** The settings that a text sets, and the schema files it names; throws BadSettings with the place and the words to say. */
export async function readSettings(text: string, name: string): Promise<{ settings: Settings; schemas: string[] }> {
  if (text.length > MOST_BYTES) throw new BadSettings(`${name}: it has more than ${MOST_BYTES} characters`);
  const { schemas = [], limits, ...rest } = await given(text, name);
  return { settings: { ...DEFAULTS, ...rest, limits: { ...LIMITS, ...limits } }, schemas };
}

async function given(text: string, name: string): Promise<Given> {
  const harm = harmfulIn(text);
  if (harm) throw badAt({ text, name }, harm.start, `the character ${harm.slots?.code} cannot stand in settings; delete it`);
  const validator = (validators as unknown as { settings: Validator }).settings;
  const plain = flatReader(LIMITS).read(text)?.fields;
  if (plain && validator(plain)) return plain;
  const { parseYaml } = await import("./settings-yaml.js");
  const { checkSettings: pass, readOrRefuse: sound } = await import("./settings-words.js");
  const read = sound(parseYaml(text), { text, name });
  if (!validator(read.value)) {
    const { checkBy } = await import("./compile.js");
    pass(read, { text, name }, checkBy(shippedKinds.settings));
  }
  return read.value as Given;
}
