// The values of a flag or an argument, by what the table of commands calls it: `<partner>`, `[kinds]`, `<id.field>`.

import { formats } from "../../formats/index.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { allNames } from "../../query/fields.js";
import { LISTS } from "../../query/kinds.js";
import { rules } from "../../rules/index.js";
import type { Env } from "../../runtime/env.js";
import { type Opened, openRecords } from "../open.js";
import { ids } from "./ids.js";
import type { Candidate, Candidates } from "./shell.js";
import { termCandidates } from "./terms.js";

/** What is asked for, and what is known of the line. */
export interface ValueRequest {
  placeholder: string;
  choices?: string[];
  /** What was typed of it. */
  word: string;
  /** The arguments before it, and what the command calls its arguments. */
  operands: string[];
  takes: string[];
  /** The folder of `--data`. */
  data?: string;
  env: Env;
}

/** The values that a placeholder stands for; those of records are read from the records at hand. */
export async function valuesOf(wanted: ValueRequest): Promise<Candidates> {
  const { placeholder, choices, word, takes, data, env } = wanted;
  if (choices) return { candidates: words(choices) };
  // Only `--data` takes the shipped records; as an argument a folder is one to be made.
  const shipped = takes.includes("folder") ? [] : [{ word: "shipped", about: "the records that come with arsom" }];
  if (placeholder === "folder") return { candidates: shipped, paths: "folders" };
  if (["file", "files", "path", "paths"].includes(placeholder)) return { candidates: [], paths: "files" };
  if (placeholder === "shell") return { candidates: words(["bash", "zsh", "fish"]) };
  if (placeholder === "format") return { candidates: words(formats.map(({ name }) => name)) };
  const ruleCandidates = rules.map(({ id, summary }) => ({ word: id, about: summary }));
  if (placeholder === "rule") return { candidates: ruleCandidates };
  if (placeholder === "rules") return { candidates: listed(ruleCandidates, word) };
  return { candidates: recordValues(wanted, await openRecords({ data }, env)) };
}

function recordValues({ placeholder, word, operands, takes }: ValueRequest, { store, locale: said }: Opened): Candidate[] {
  const kinds = [...store.kinds.values()];
  const plurals = kinds.map(({ plural, description }) => ({ word: plural, about: description }));
  if (placeholder === "kinds") return listed([...plurals, ...listNames()], word);
  if (placeholder === "kind") return kinds.map(({ name, description }) => ({ word: name, about: description }));
  if (placeholder === "query") {
    const named = takes[0] === "kinds" ? (operands[0]?.split(",") ?? []) : [];
    const wanted = named.map((name) => LISTS[name]?.kind ?? name);
    const asked = kinds.filter(({ name, plural }) => wanted.includes(name) || wanted.includes(plural));
    return termCandidates(word, asked.length > 0 ? asked : kinds, store, said);
  }
  if (placeholder === "field") return words(allNames(kinds));
  if (placeholder === "fields") return listed(words(allNames(kinds)), word);
  if (placeholder === "id.field") return fieldsOfRecord(word, store, said);
  if (["id", "ids"].includes(placeholder)) return ids(store.records, store, said);
  const kind = kinds.find(({ name, plural }) => name === placeholder || plural === placeholder);
  return kind ? ids(store.all(kind.name), store, said) : [];
}

/** The lists that have a name of their own. */
function listNames(): Candidate[] {
  return Object.entries(LISTS).map(([word, { kind, term }]) => ({ word, about: `${kind}s, ${term}` }));
}

/** Ids, and behind a dot the fields that the record has. */
function fieldsOfRecord(word: string, store: Store, said: Locale): Candidate[] {
  const record = store.get(word.split(".")[0]);
  if (!record || !word.includes(".")) return ids(store.records, store, said).map((one) => ({ word: `${one.word}.`, about: one.about }));
  return Object.entries(record.fields).map(([field, value]) => ({ word: `${record.id}.${field}`, about: JSON.stringify(value) }));
}

/** The same behind what was typed of a list with commas; a field may be sorted backwards. */
function listed(candidates: Candidate[], word: string): Candidate[] {
  const lead = /^(?:.*,)?-?/s.exec(word)?.[0] ?? "";
  const before = lead.split(",");
  return candidates.filter((one) => !before.includes(one.word)).map((one) => ({ ...one, word: lead + one.word }));
}

function words(list: string[]): Candidate[] {
  return list.map((word) => ({ word }));
}
