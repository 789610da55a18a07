// `field=value`, as `arsom new` and `arsom set` take it: the fields of a kind, and what each may hold.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field, Kind } from "../../model/kind.js";
import { daysOf } from "../../model/today.js";
import { listed } from "./listed.js";
import type { PossibleCandidate } from "./shell.js";
import { valuesOfField } from "./terms.js";

/** The kinds whose fields are given, and the records at hand. */
interface Assigning {
  kinds: Kind[];
  store: Store;
  said: Locale;
}

/** What no keeper gives: the kind goes before, and the version is the newest. */
const FIXED = ["kind", "version"];

/** A longer text is written, and not chosen. */
const LONGEST = 60;

/** The fields that are not given yet, with the operators that fit each; behind the operator the values. */
export function assignmentCandidates(word: string, before: string[], operators: string[], assigning: Assigning): PossibleCandidate[] {
  const [lead = "", name = ""] = /^([a-z][a-z0-9_]*)[+-]?=/.exec(word) ?? [];
  if (name !== "") return heldBy(name, word.slice(lead.length), assigning).map((one) => ({ ...one, word: lead + one.word }));
  const taken = new Set([...FIXED, ...before.flatMap((one) => /^([a-z][a-z0-9_]*)=/.exec(one)?.[1] ?? [])]);
  const fields = new Map(assigning.kinds.flatMap((kind) => [...kind.fields]));
  return [...fields.values()].flatMap(({ name, type, schema: { description } }) => {
    if (taken.has(name)) return [];
    const fitting = type === "list" || type === "maps" ? operators : ["="];
    return fitting.map((operator) => ({ word: `${name}${operator}`, about: description }));
  });
}

/** What a field may hold, behind what was typed of it: of a list the next entry, of a map its fields and their values. */
export function heldBy(name: string, word: string, assigning: Assigning): PossibleCandidate[] {
  const kind = assigning.kinds.find(({ fields }) => fields.has(name));
  const field = kind?.fields.get(name);
  if (!kind || !field) return [];
  if (field.type !== "maps")
    return field.type === "list" ? listed(held([name], field, kind, assigning), word) : held([name], field, kind, assigning);
  const [, entries = "", part, value] = /^((?:.*[,;]\s*)?)(?:([a-z][a-z0-9_]*)=)?(.*)$/s.exec(word) ?? [];
  const inner = field.fields?.get(part ?? "");
  if (part === undefined)
    return [...(field.fields ?? [])].map(([name, { schema }]) => ({ word: `${entries}${name}=`, about: schema.description }));
  if (!inner || value === undefined) return [];
  return held([name, part], inner, kind, assigning).map((one) => ({ ...one, word: `${entries}${part}=${one.word}` }));
}

function held(steps: string[], { type }: Field, kind: Kind, { store, said }: Assigning): PossibleCandidate[] {
  if (type === "date") return [{ word: daysOf(store.today).day, about: "today" }];
  if (type === "boolean") return [{ word: "true" }, { word: "false" }];
  return valuesOfField(steps, [kind], store, said).filter(({ word }) => word.length <= LONGEST);
}
