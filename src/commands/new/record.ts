// A record of the command line: given, filled, asked for, and held against what is there.
import { doublesOf } from "../../domain/doubles.js";
import { Draft } from "../../keep/new/draft.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import { UsageError } from "../../model/usage-error.js";
import type { Options } from "../command.js";
import { additionsOf, type NewDocument } from "../keeping/additions.js";
import type { Dialogue } from "../keeping/dialogue.js";
import { doubleInTheWay, refusalFor } from "../keeping/doubles.js";
import type { Opened } from "../open.js";
import { askFields, takeProposed } from "./ask.js";
import { cite, claimOn, onlySource, sourcesNamed } from "./claim.js";
import { documentsFrom } from "./documents.js";
import { givenIn } from "./given.js";
import { agrees } from "./in-place.js";
import type { NewRequest } from "./offer.js";
import { takeNamed } from "./shipped.js";
import { valueCheck } from "./value-check.js";

/** What a record of the command line is made of. */
export interface RecordRequest extends NewRequest {
  kind: Kind;
  args: string[];
  languages: Locale[];
  /** The records that ship with arsom, read when they are asked for. */
  shipped(): Promise<Store>;
}

/** The record of the command line, filled and asked for, with what is made beside it; undefined where a person does not want it. */
export async function* recordMade(request: RecordRequest, say: (line: string) => void): Dialogue<NewDocument[] | undefined> {
  const { kind, args, languages, shipped, opened, options, env, person, partner } = request;
  const { store, locale } = opened;
  const accept = options.accept === true;
  const draft = new Draft(kind, store, languages, await valueCheck(opened));
  for (const one of givenIn(args, options, kind)) {
    const refused = await takeNamed(one, draft, { accept, shipped, say });
    if (refused) throw new UsageError(refused);
    draft.give(one);
  }
  const said = Object.keys(draft.fields);
  const idGiven = "id" in draft.fields;
  const by = claimantsIn(options, draft, opened, languages);
  if (!person) takeProposed(draft, { accept, say });
  const answered = person ? yield* askFields(draft, { locale, partner, accept, shipped, say }) : [];
  const missing = draft.missing();
  if (missing.length > 0)
    throw new UsageError(`a ${kind.name} needs ${missing.map((name) => `--${name}`).join(" and ")}; at a terminal arsom new asks`);
  const documents = documentsFrom(draft);
  additionsOf(documents, { data: opened.data, store: draft.store, partner }, options, env);
  const double = doubleInTheWay(doublesOf(kind.name, draft.fields, store), idGiven, say);
  if (double && !person) throw new UsageError(refusalFor(double));
  if (double) say(refusalFor(double));
  if (double?.verdict === "same")
    yield { message: "Enter ends, and writes nothing", refusal: (answer) => (answer === "" ? undefined : "Enter, or <") };
  if (double?.verdict === "same" || (double && !(yield* agrees("is this another one?", false)))) return undefined;
  const beside = draft.store.with([draft.record]);
  const given = new Set([...said, ...answered]);
  const ids = new Set<string>();
  const sources = by ?? (options.claim ? yield* claimants(draft, person !== undefined) : []);
  return sources && [...documents, ...sources.flatMap((source) => claimOn(draft.record, given, source, beside, ids) ?? [])];
}

/** The source that claims a record; of several, and where there is none, a person is asked. Undefined where nothing is to be written. */
async function* claimants({ fields }: Draft, asks: boolean): Dialogue<string[] | undefined> {
  const cited = (fields.sources as string[] | undefined) ?? [];
  if (!asks || cited.length === 1) return [onlySource(fields)];
  if (cited.length === 0)
    return (yield* agrees("a claim is of a source, and sources names none; write it without a claim?", false)) ? [] : undefined;
  const choices = cited.map((id) => ({ value: id, label: id }));
  const one = yield {
    message: "whose claim is it?",
    choices,
    refusal: (answer) => (cited.includes(answer) ? undefined : `one of ${cited.join(", ")}`),
  };
  return [one];
}

/** The sources that `--claim-by` names, which the record cites. */
function claimantsIn({ claimBy }: Options, draft: Draft, { store }: Opened, languages: Locale[]): string[] | undefined {
  if (claimBy === undefined) return undefined;
  if (!draft.kind.fields.has("sources") || draft.kind.name === "claim")
    throw new UsageError(`a ${draft.kind.name} has no sources that claim it`);
  const sources = sourcesNamed([String(claimBy)], store, languages);
  cite(draft, sources);
  return sources;
}
