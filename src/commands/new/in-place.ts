// Records that an answer names and nobody has recorded: taken from those that ship with arsom, or made now, as a person wants.
import { doublesOf } from "../../domain/doubles.js";
import { meaningOfWord } from "../../domain/names.js";
import { placesNamed } from "../../domain/places.js";
import { sourceAt } from "../../keep/new/address.js";
import type { Draft } from "../../keep/new/draft.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord } from "../../model/record.js";
import type { Person } from "../../runtime/person.js";
import { makeable, nearestName, type QuestionContext, unknownIn } from "./question.js";

/** What making records in place needs. */
export interface InPlaceContext extends QuestionContext {
  person: Person;
  /** Asks for what a record needs. */
  complete(draft: Draft): Promise<void>;
}

/** Kinds of records that ship with arsom and are the same for everybody. */
const SHIPPED = ["topic", "member", "place"];

/**
 * An answer with the ids of the records that it names, once those that are not there are taken or made; undefined where the person
 * wants one of them neither taken nor made.
 */
export async function withUnknownMade(field: Field, answer: string, draft: Draft, context: InPlaceContext): Promise<string | undefined> {
  const kind = makeable(field);
  const unknown = kind === undefined ? [] : unknownIn(field, answer, draft);
  const ids = new Map<string, string>();
  for (const name of unknown) {
    // What was made for a name before this one may be called so, too.
    const id = unknownIn(field, name, draft).length === 0 ? name : await madeFor(field, name, kind as string, draft, context);
    if (id === undefined && field.name !== "city") return undefined;
    ids.set(name, id ?? name);
  }
  // A city is a name, whether a place has it or not.
  if (unknown.length === 0 || field.name === "city") return answer;
  return answer
    .split(",")
    .map((part) => ids.get(part.trim()) ?? part.trim())
    .join(",");
}

/** The id of the record that is taken or made for a name; undefined when the person wants none. */
async function madeFor(field: Field, name: string, kind: string, draft: Draft, context: InPlaceContext): Promise<string | undefined> {
  const { person, say, shipped } = context;
  const known = kind === "source" ? sourceAt(name, draft.store) : undefined;
  if (known) {
    say(`that address is recorded already: ${known.id}`);
    return known.id;
  }
  const ready = shipped && shippedFor(field, name, await shipped());
  if (
    ready &&
    !draft.store.get(ready.id) &&
    (await agrees(person, `${name} is not recorded here, but ships with arsom (${ready.id}); take it?`, true))
  ) {
    const other = copied(ready, draft);
    draft.join(other);
    const gone = Object.keys(ready.fields).filter((name) => !(name in other.fields));
    say(`${ready.id} is taken from the records that ship with arsom${gone.length > 0 ? `, without its ${gone.join(" and ")}` : ""}`);
    return ready.id;
  }
  const near = nearestName(field, name, draft);
  const question = `${name} is not recorded${near ? ` (but ${near} is)` : ""}; make it now?`;
  if (!(await agrees(person, question, near === undefined))) return undefined;
  const other = draft.beside(kind);
  other.give([kind !== "source" ? "name" : /^https?:/i.test(name) ? "url" : "title", name]);
  await context.complete(other);
  const [double] = doublesOf(kind, other.fields, draft.store).filter(({ verdict }) => verdict !== "likely");
  if (double) {
    say(`${double.record.id} is recorded already, and is taken`);
    return double.record.id;
  }
  for (const another of [...other.others, other]) draft.join(another);
  return other.record.id;
}

/** Whether a person says yes; Enter is the likely answer. */
async function agrees(person: Person, question: string, likely: boolean): Promise<boolean> {
  const answer = await person.ask({
    message: `${question} [${likely ? "Y/n" : "y/N"}]`,
    otherwise: likely ? "y" : "n",
    refusal: (given) => (/^(|y|yes|n|no)$/i.test(given.trim()) ? undefined : "y or n"),
  });
  return /^y/i.test(answer.trim());
}

/** The one record that ships with arsom and has a name. */
function shippedFor(field: Field, name: string, shipped: Store): ArsomRecord | undefined {
  if (field.name === "city") return placesNamed(name, shipped)[0];
  const named = field.of ?? field;
  const kinds = named.ref?.filter((kind) => SHIPPED.includes(kind)) ?? [];
  if (kinds.length === 0) return undefined;
  const meant = meaningOfWord(shipped, [{ ...named, ref: kinds }], name);
  const [id, ...others] = meant && "values" in meant ? meant.values : [];
  return others.length === 0 ? shipped.get(id) : undefined;
}

/** A record as it ships, without references to what is not here. */
function copied(record: ArsomRecord, draft: Draft): Draft {
  const other = draft.beside(record.kind);
  const gone = (value: unknown) => [value].flat().some((one) => typeof one === "string" && !draft.store.get(one));
  for (const [name, value] of Object.entries(record.fields)) {
    const known = other.kind.fields.get(name);
    if ((known?.ref ?? known?.of?.ref) && gone(value)) continue;
    other.fields[name] = value;
  }
  return other;
}
