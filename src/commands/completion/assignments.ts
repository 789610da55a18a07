// `field=value`, as `arsom new` and `arsom set` take it: the fields of a kind, and what each may hold.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field, Kind } from "../../model/kind.js";
import type { ArsomRecord, Scalar } from "../../model/record.js";
import { daysOf } from "../../model/today.js";
import { listed } from "./listed.js";
import type { PossibleCandidate } from "./shell.js";
import { valuesOfField } from "./terms.js";

/** The kinds whose fields are given, and the records at hand. */
interface Assigning {
  kinds: Kind[];
  /** The records that change: what is taken from a list stands in it. */
  records?: ArsomRecord[];
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
  if (name !== "") {
    const values = heldBy(name, word.slice(lead.length), assigning);
    const there = new Set(assigning.records?.flatMap(({ fields }) => [fields[name] as Scalar[]].flat().map(String)));
    const fitting =
      lead.endsWith("-=") && there.size > 0 ? values.filter((one) => there.has(one.word.split(",").at(-1) as string)) : values;
    return fitting.map((one) => ({ ...one, word: lead + one.word }));
  }
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
  const begin = Math.max(word.lastIndexOf(","), word.lastIndexOf(";")) + 1;
  const equals = word.indexOf("=", begin);
  if (equals < 0)
    return [...(field.fields ?? [])].map(([part, { schema }]) => ({ word: `${word.slice(0, begin)}${part}=`, about: schema.description }));
  const part = word.slice(begin, equals).trim();
  const inner = field.fields?.get(part);
  const lead = word.slice(0, equals + 1);
  return inner ? held([name, part], inner, kind, assigning).map((one) => ({ ...one, word: lead + one.word })) : [];
}

function held(steps: string[], { type }: Field, kind: Kind, { store, said }: Assigning): PossibleCandidate[] {
  if (type === "date") return [{ word: daysOf(store.today).day, about: "today" }];
  if (type === "boolean") return [{ word: "true" }, { word: "false" }];
  return valuesOfField(steps, [kind], store, said).filter(({ word }) => word.length <= LONGEST);
}
