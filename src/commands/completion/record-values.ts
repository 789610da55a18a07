// The values that come from the records at hand: kinds, ids, fields, terms of a query, and fields with what they may hold.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import { allNames } from "../../query/fields.js";
import { LISTS } from "../../query/kinds.js";
import { openRecords } from "../open.js";
import { assignmentCandidates, heldBy } from "./assignments.js";
import { ids } from "./ids.js";
import { listed } from "./listed.js";
import type { PossibleCandidate } from "./shell.js";
import { termCandidates } from "./terms.js";
import type { ValueRequest } from "./value-request.js";

/** The values of a placeholder, from the records of `--data` or those at hand; throws what reading them throws. */
export async function recordValues(wanted: ValueRequest): Promise<PossibleCandidate[]> {
  const { placeholder, field, word, operands, takes, given, env } = wanted;
  const { store, locale: said } = await openRecords({ data: given.get("--data") }, env);
  const kinds = [...store.kinds.values()];
  if (field !== undefined) return heldBy(field, word, { kinds: kindsMeant(operands, given, store), store, said });
  if (placeholder === "given") return givenValues(wanted, store, said);
  if (placeholder === "kinds") return listed(lists(kinds), word);
  if (placeholder === "kind") return kinds.map(({ name, description }) => ({ word: name, about: description }));
  if (placeholder === "query") {
    const asked = takes[0] === "kinds" ? kindsOf(operands[0]?.split(",") ?? [], store) : [];
    return termCandidates(word, asked.length > 0 ? asked : kinds, store, said);
  }
  const fields = () => allNames(kinds).map((name) => ({ word: name }));
  if (placeholder === "field") return fields();
  if (placeholder === "fields") return listed(fields(), word);
  if (placeholder === "id.field") return fieldsOfRecord(word, store, said);
  if (["id", "ids"].includes(placeholder)) return ids(store.records, store, said);
  if (placeholder === "record") return [...ids(store.records, store, said), ...lists(kinds)];
  const kind = kinds.find(({ name, plural }) => name === placeholder || plural === placeholder);
  if (kind) return ids(store.all(kind.name), store, said);
  // Named as a field is: what records hold in it.
  return heldBy(placeholder, word, { kinds: kinds.filter((one) => one.fields.has(placeholder)), store, said });
}

/** What goes on behind the kind of a new record, its fields; behind records that change, further ids, or terms, as well. */
function givenValues({ word, operands, takes, given }: ValueRequest, store: Store, said: Locale): PossibleCandidate[] {
  const kinds = kindsMeant(operands, given, store);
  const changes = takes[0] === "record";
  const fields = assignmentCandidates(word, operands, changes ? ["=", "+=", "-="] : ["="], {
    kinds,
    records: operands.flatMap((id) => store.get(id) ?? []),
    store,
    said,
  });
  if (!changes || /[+-]?=/.test(word)) return fields;
  const byId = store.get(operands[0] ?? "") !== undefined;
  return [...fields, ...(byId ? ids(store.records, store, said) : termCandidates(word, kinds, store, said))];
}

/** The kinds that arguments name, at once or by the ids of their records; of a claim that of the record it speaks of, too. */
function kindsMeant(operands: string[], given: Map<string, string>, store: Store): Kind[] {
  const named = kindsOf([...(operands[0]?.split(",") ?? []), given.get("--kind") ?? ""], store);
  const records = operands.flatMap((id) => store.get(id) ?? []);
  const about = operands.flatMap((one) => /^record=(.*)$/.exec(one)?.[1] ?? []);
  const spoken = [...about, given.get("--record") ?? "", ...records.map(({ fields }) => String(fields.record ?? ""))];
  const further = [...records, ...spoken.flatMap((id) => store.get(id) ?? [])].flatMap(({ kind }) => store.kinds.get(kind) ?? []);
  return [...new Set([...named, ...further])];
}

function kindsOf(names: string[], store: Store): Kind[] {
  const wanted = names.map((name) => LISTS[name]?.kind ?? name);
  return [...store.kinds.values()].filter(({ name, plural }) => wanted.includes(name) || wanted.includes(plural));
}

/** The kinds by what a list of them is called, and the lists that have a name of their own. */
function lists(kinds: Kind[]): PossibleCandidate[] {
  return [
    ...kinds.map(({ plural, description }) => ({ word: plural, about: description })),
    ...Object.entries(LISTS).map(([word, { kind, term }]) => ({ word, about: `${kind}s, ${term}` })),
  ];
}

/** Ids, and behind a dot the fields that the record has. */
function fieldsOfRecord(word: string, store: Store, said: Locale): PossibleCandidate[] {
  const record = store.get(word.split(".")[0]);
  if (!record || !word.includes(".")) return ids(store.records, store, said).map((one) => ({ ...one, word: `${one.word}.` }));
  return Object.entries(record.fields).map(([field, value]) => ({ word: `${record.id}.${field}`, about: JSON.stringify(value) }));
}
