// The kinds of schemas of the user's own: read, checked, given the fields that every kind has, and compiled.
import type { Validator } from "../model/ajv.js";
import { type Common, compose } from "../model/compose.js";
import { type Kind, kindOf, type Schema } from "../model/kind.js";
import { BadSettings, type SettingsText } from "./bad-settings.js";
import { checkBy, compilerWith, type Engine, type SchemaCheck } from "./compile.js";
import { checkKinds, checkNames, type OwnSchema, subschemasOf } from "./own-names.js";
import { parseJson } from "./settings-json.js";
import { checkSettings, readOrRefuse } from "./settings-words.js";

/** All schemas together may have so many characters: compiling them takes time with their length. */
const MOST = 256 * 1024;

/** What schemas of the user's own are read by. */
interface Shipped {
  kinds: Schema[];
  common: Common;
  /** The schema of such schemas (`schemas/kind.schema.json`). */
  form: Schema;
}

/** The kinds of schemas and the validators of their records; throws BadSettings for the first that cannot be used. */
export async function readOwnKinds(texts: SettingsText[], shipped: Shipped): Promise<{ kind: Kind; validator: Validator }[]> {
  if (texts.reduce((total, { text }) => total + text.length, 0) > MOST)
    throw new BadSettings(`${texts[0]?.name} and the other schemas have more than ${MOST} characters together`);
  const check = checkBy(shipped.form);
  const own = texts.map((text) => ownOf(text, check, shipped.common));
  const kinds = new Map([...shipped.kinds.map(kindOf), ...own.map(({ kind }) => kind)].map((kind) => [kind.name, kind]));
  checkKinds(own, shipped.kinds.map(kindOf));
  for (const one of own) checkNames(one, kinds);
  const patterned = own.some(({ schema }) => subschemasOf(schema).some(({ part }) => part.pattern !== undefined));
  const engine: Engine = patterned ? (await import("./patterns.js")).engineFor(own) : (pattern) => new RegExp(pattern, "u");
  const compile = compilerWith(engine);
  return own.map(({ kind, name }) => {
    try {
      return { kind, validator: compile(kind.schema) };
    } catch (error) {
      throw new BadSettings(`${name}: it cannot be used: ${(error as Error).message}`);
    }
  });
}

function ownOf(text: SettingsText, check: SchemaCheck, common: Common): OwnSchema {
  const read = readOrRefuse(parseJson(text.text), text);
  checkSettings(read, text, check);
  const schema = read.value as Schema;
  return { ...text, read, schema, kind: kindOf(compose(besideShared(schema, common), common)) };
}

/** A schema whose words on the fields of every kind hold beside arsom's own. */
function besideShared({ properties = {}, ...schema }: Schema, common: Common): Schema {
  const isShared = ([name]: [string, Schema]) => name === "kind" || name in common.properties;
  const shared = Object.entries(properties).filter(isShared);
  const others = Object.entries(properties).filter((entry) => !isShared(entry));
  const allOf = [...((schema.allOf as Schema[]) ?? []), ...(shared.length > 0 ? [{ properties: Object.fromEntries(shared) }] : [])];
  return { additionalProperties: false, ...schema, properties: Object.fromEntries(others), ...(allOf.length > 0 && { allOf }) };
}
