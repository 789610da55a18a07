// What a source says of a new record: the values that were given for it, none that the records imply.
import { type Form, formOf } from "../../keep/form.js";
import { Draft } from "../../keep/new/draft.js";
import { claimId } from "../../keep/new/id.js";
import { recordText } from "../../keep/record.js";
import { LANGS } from "../../language/index.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { NewDocument } from "../keeping/additions.js";

/** Fields of a record that are its keeper's, and no statement of a source. */
const KEEPERS = new Set(["kind", "version", "id", "sources", "note"]);

/** The source that a record's claim is of, where it has one alone. Throws UsageError where it has none, or several. */
export function onlySource({ sources }: Fields): string {
  const [one, ...others] = (sources as string[] | undefined) ?? [];
  if (one === undefined) throw new UsageError("a claim is of a source, and sources names none");
  if (others.length > 0) throw new UsageError(`which of ${[one, ...others].join(" and ")} says so? --claim-by names it`);
  return one;
}

/**
 * The claim of a source on a new record of a store, with those of its fields that were `given`: words and subjects as `mentions`, for
 * there is no value to compare. Undefined where none of them is a statement. `ids` are the ids that claims were given.
 */
export function claimOn(record: ArsomRecord, given: Set<string>, source: string, store: Store, ids: Set<string>): NewDocument | undefined {
  const spoken = store.kind(record.kind);
  const { version } = store.kind("claim");
  const said = [...given].filter((name) => name in record.fields && isStatement(name, spoken.fields));
  if (said.length === 0) return undefined;
  const mentioned = (name: string) => holdsMentions(spoken.fields.get(name) as Field);
  const mentions = said.filter(mentioned);
  const id = claimId(source, record.id, store, ids);
  const fields: Fields = {
    kind: "claim",
    version,
    ...(id !== undefined && { id }),
    source,
    record: record.id,
    ...Object.fromEntries(said.filter((name) => !mentioned(name)).map((name) => [name, record.fields[name]])),
    ...(mentions.length > 0 && { mentions }),
  };
  const form: Form = formOf(store.kind("claim"), spoken);
  return { fields, text: recordText(fields, form) };
}

/** A field of the kind, but for the keeper's own and its words in other languages. */
function isStatement(name: string, fields: Map<string, Field>): boolean {
  const translated = LANGS.some((lang) => name.endsWith(`_${lang}`) && fields.has(name.slice(0, -lang.length - 1)));
  return fields.has(name) && !KEEPERS.has(name) && !translated;
}

/** Whether a field holds subjects, or texts one below another. */
function holdsMentions({ of, schema }: Field): boolean {
  return of?.ref?.includes("topic") === true || schema.items?.required?.includes("text") === true;
}

/** The ids of sources that are named for claims. Throws UsageError for what is none. */
export function sourcesNamed(names: string[], store: Store, languages: Locale[]): string[] {
  return names.map((name) => {
    const draft = new Draft(store.kind("claim"), store, languages);
    draft.give(["source", name]);
    return String(draft.fields.source);
  });
}

/** Adds sources to a record that does not name them yet. */
export function cite(draft: Draft, sources: string[]): void {
  const named = (draft.fields.sources as string[] | undefined) ?? [];
  for (const source of sources) if (!named.includes(source)) draft.give(["sources", source]);
}
