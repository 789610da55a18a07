// Records that ship with arsom and are the same for everybody: taken into a data set that names them and has none.
import { meaningOfWord } from "../../domain/names.js";
import { placesNamed } from "../../domain/places.js";
import type { Draft, Given } from "../../keep/new/draft.js";
import { namesIn } from "../../keep/new/typed.js";
import { joinNames } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { withoutMessages } from "../keeping/checked.js";
import { dataFolder, type Opened, openFolder } from "../open.js";
import { unknownIn } from "./question.js";

const SHIPPED = ["topic", "member", "place"];

/** The one record that ships with arsom and that a field may refer to by this name. */
export function shippedFor(field: Field, name: string, shipped: Store): ArsomRecord | undefined {
  if (field.name === "city") return placesNamed(name, shipped)[0];
  const named = field.of ?? field;
  const kinds = named.ref?.filter((kind) => SHIPPED.includes(kind)) ?? [];
  if (kinds.length === 0) return undefined;
  const meant = meaningOfWord(shipped, [{ ...named, ref: kinds }], name);
  const [id, ...others] = meant && "values" in meant ? meant.values : [];
  return others.length === 0 ? shipped.get(id) : undefined;
}

/** Has a record made as it ships, with those that it refers to: its sources. */
export function takeShipped(record: ArsomRecord, draft: Draft, shipped: Store, say: (line: string) => void): void {
  const taken = withReferred(record, draft, shipped);
  for (const { kind, fields } of taken) {
    const other = draft.beside(kind);
    Object.assign(other.fields, fields);
    draft.join(other);
  }
  const ids = joinNames(
    [...taken].reverse().map(({ id }) => id),
    "and",
  );
  say(`${ids} ${taken.size === 1 ? "is" : "are"} taken from the records that ship with arsom`);
}

/** A record and what it refers to that is not here, these first. */
function withReferred(record: ArsomRecord, draft: Draft, shipped: Store, found = new Set<ArsomRecord>()): Set<ArsomRecord> {
  for (const { to } of shipped.references(record)) {
    const other = draft.store.get(to) ? undefined : shipped.get(to);
    if (other && other !== record && !found.has(other)) withReferred(other, draft, shipped, found);
  }
  return found.add(record);
}

/** How what ships is taken where nobody is asked. */
export interface ShippedContext {
  accept: boolean;
  shipped(): Promise<Store>;
  say(line: string): void;
}

/** Takes what is given by name, is not recorded and ships with arsom, where that is accepted; else gives why the name cannot be used. */
export async function takeNamed([name, value]: Given, draft: Draft, { accept, shipped, say }: ShippedContext): Promise<string | undefined> {
  const field = draft.form.fields.get(name);
  const text = typeof value === "string" ? value : value.entry;
  // A city is a name, whether a place has it or not.
  if (!field || typeof text !== "string" || (name === "city" && !accept)) return undefined;
  const named = field.of ?? field;
  if (!named.ref && name !== "city") return undefined;
  for (const unknown of typeof value === "string" ? namesOrNone(field, text) : [text]) {
    if (unknownIn(named, unknown, draft).length === 0) continue;
    const from = await shipped();
    const record = shippedFor(field, unknown, from);
    // What is unknown is refused at once: the names behind it need not be looked up.
    if (!record) return undefined;
    if (draft.store.get(record.id)) continue;
    if (!accept) return `${name}: ${unknown} is not recorded here, but ships with arsom (${record.id}); --accept takes it`;
    takeShipped(record, draft, from, say);
  }
  return undefined;
}

/** The names of a text; none of one that a draft refuses, with the reason. */
function namesOrNone(field: Field, text: string): string[] {
  try {
    return text.trim() === "" ? [] : namesIn(field, text);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** The records that ship with arsom, read once, when they are asked for. */
export function shippedRecords(options: Options, env: Env): () => Promise<Store> {
  let reading: Promise<Opened> | undefined;
  return async () => {
    reading ??= openFolder(dataFolder({ data: "shipped" }, env, "reading"), options, withoutMessages(env));
    return (await reading).full;
  };
}
