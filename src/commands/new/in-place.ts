// Records that an answer names and nobody has recorded: taken from those that ship with arsom, or made now, as a person wants.
import { doublesOf } from "../../domain/doubles.js";
import type { Draft, Given } from "../../keep/new/draft.js";
import { namesIn } from "../../keep/new/typed.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { Dialogue } from "../keeping/dialogue.js";
import { choosesOne, makeable, nearestName, type QuestionContext, unknownIn } from "./question.js";
import { shippedFor, takeShipped } from "./shipped.js";

/** What making records in place needs. */
export interface InPlaceContext extends QuestionContext {
  /** The records that ship with arsom, of which some may be taken; read when they are asked for. */
  shipped?(): Promise<Store>;
  /** Says one line. */
  say(line: string): void;
  /** Asks for what a record needs. */
  complete(draft: Draft): Dialogue<void>;
}

/**
 * What an answer gives, with the ids of the records that it names, once those that are not there are taken or made; undefined where
 * the person wants one of them neither taken nor made.
 */
export async function* withUnknownMade(field: Field, answer: string, draft: Draft, context: InPlaceContext): Dialogue<Given[] | undefined> {
  const kind = makeable(field);
  const unknown = kind === undefined ? [] : unknownIn(field, answer, draft);
  const ids = new Map<string, string>();
  for (const name of unknown) {
    // What was made for a name before this one may be called so, too.
    const id = unknownIn(field, name, draft).length === 0 ? name : yield* madeFor(field, name, kind as string, draft, context);
    // A city is a name, whether a place has it or not; one that is nearly a place's is a slip.
    if (id === undefined && (field.name !== "city" || nearestName(field, name, draft))) return undefined;
    ids.set(name, id ?? name);
  }
  if (unknown.length === 0 || field.name === "city") return [[field.name, answer]];
  const named = namesIn(field, answer).map((name) => ids.get(name) ?? name);
  return named.map((name): Given => [field.name, field.type === "list" ? { entry: name } : name]);
}

/** The id of the record that is taken or made for a name; undefined when the person wants none. */
async function* madeFor(field: Field, name: string, kind: string, draft: Draft, context: InPlaceContext): Dialogue<string | undefined> {
  const { say, shipped } = context;
  const from = await shipped?.();
  const ready = from && shippedFor(field, name, from);
  if (ready && !draft.store.get(ready.id)) {
    if (yield* agrees(`${name} is not recorded here, but ships with arsom (${ready.id}); take it?`, true)) {
      takeShipped(ready, draft, from, say);
      return ready.id;
    }
  }
  // Where there were choices, and the name is none of them, it was chosen to be made.
  const near = nearestName(field, name, draft);
  // A source is named by its address where it is new: another word was to be an id.
  const likely = near === undefined && (kind !== "source" || isAddress(name));
  const question = `${name} is no ${kind} on record${near ? ` (but ${near} is)` : ""}; make one now?`;
  if (!choosesOne(field) && !(yield* agrees(question, likely))) return undefined;
  const other = draft.beside(kind);
  other.give([kind !== "source" ? "name" : isAddress(name) ? "url" : "title", name]);
  yield* context.complete(other);
  const [double] = doublesOf(kind, other.fields, draft.store).filter(({ verdict }) => verdict !== "likely");
  if (double) {
    say(`${double.record.id} is recorded already, and is taken`);
    return double.record.id;
  }
  for (const another of [...other.others, other]) draft.join(another);
  return other.record.id;
}

function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

/** Whether a person says yes; Enter is the likely answer. */
export async function* agrees(question: string, likely: boolean): Dialogue<boolean> {
  const answer = yield {
    message: `${question} [${likely ? "Y/n" : "y/N"}]`,
    otherwise: likely ? "y" : "n",
    refusal: (given) => (/^(|y|yes|n|no)$/i.test(given.trim()) ? undefined : "y or n"),
  };
  return /^y/i.test(answer.trim());
}
