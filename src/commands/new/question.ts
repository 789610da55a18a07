// The question for one field of a new record: what may be answered, and why an answer cannot be used.
import { namesOf } from "../../domain/called.js";
import { meaningOfWord } from "../../domain/names.js";
import { placesNamed } from "../../domain/places.js";
import { partnersOf } from "../../domain/sides.js";
import { titleOf } from "../../domain/titles.js";
import type { Draft, Given } from "../../keep/new/draft.js";
import type { Proposal } from "../../keep/new/proposal.js";
import { holdsWords, namesIn, unknownNames } from "../../keep/new/typed.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import { nearest } from "../../model/nearest.js";
import type { Value } from "../../model/record.js";
import type { Question } from "../../runtime/question.js";

/** What questions follow from beside the draft. */
export interface QuestionContext {
  locale: Locale;
  /** The partner that is concerned, whose series alone are offered. */
  partner: string | undefined;
}

/** Why an answer cannot be used; names that are not recorded can, where their records can be made now. */
function refusalOf(field: Field, answer: string, draft: Draft): string | undefined {
  if (field.name === "id" && draft.store.get(answer)) return `${answer} is the id of another record`;
  return draft.refusal(() => {
    const unknown = makeable(field) && field.name !== "city" ? unknownIn(field, answer, draft) : [];
    if (unknown.length === 0) return [[field.name, answer]];
    const known = namesIn(field, answer).filter((name) => !unknown.includes(name));
    return known.map((entry): Given => [field.name, { entry }]);
  });
}

/** Kinds of which a record is made in place, where a field may name one. */
const MADE = ["chair", "topic", "source", "place", "series", "partner"];

/** The kind of the record that is made for a name in a field. */
export function makeable(field: Field): string | undefined {
  return field.name === "city" ? "place" : (field.of ?? field).ref?.find((kind) => MADE.includes(kind));
}

/** The names of an answer that no record has. */
export function unknownIn(field: Field, answer: string, { store }: Draft): string[] {
  if (field.name !== "city") return unknownNames(field, answer, store);
  return answer.trim() === "" || placesNamed(answer, store).length > 0 ? [] : [answer.trim()];
}

/** What a name that no record has was perhaps to be. */
export function nearestName(field: Field, name: string, { store }: Draft): string | undefined {
  if (field.name === "city") return nearest(name, store.all("place").flatMap(namesOf));
  const meant = meaningOfWord(store, [field.of ?? field], name);
  return meant && "nearest" in meant ? meant.nearest : undefined;
}

/** Whether a list holds texts, each of them an entry. */
export function takesTexts(field: Field): boolean {
  return holdsWords(field) || (field.type === "maps" && field.schema.items?.required?.join() === "text");
}

/** A dash leaves a field out, as an empty answer does. */
export function emptied(answer: string): string {
  return answer.trim() === "-" ? "" : answer;
}

export function questionFor(field: Field, draft: Draft, proposal: Proposal | undefined, context: QuestionContext): Question {
  const { name, schema } = field;
  const required = draft.kind.schema.required?.includes(name) ?? false;
  const question: Question = {
    message: `${name}: ${schema.description ?? ""}`,
    refusal: (answer) => refusalOf(field, emptied(answer), draft),
  };
  if (proposal) {
    const otherwise = written(proposal.value);
    // Typed over, not behind it: Enter takes it.
    return { ...question, otherwise, refusal: (answer) => question.refusal(answer === "" ? otherwise : answer) };
  }
  const choices = choicesOf(field, draft.store, context);
  const hint = [formOfAnswer(field), required ? "" : "Enter leaves it out"].filter(Boolean).join("; ");
  if (!choices) return { ...question, hint };
  return {
    ...question,
    choices: [...(required ? [] : [{ value: "", label: "leave it out" }]), ...choices],
    ...(makeable(field) && { another: "not recorded: make it now" }),
  };
}

/** How the answer is written, where that is not plain. */
function formOfAnswer(field: Field): string {
  if (field.type === "date") return "19–20 February 2019";
  return field.type === "list" && !holdsWords(field) ? "with commas between them" : "";
}

/** Whether one of the records there are is chosen for a field. */
export function choosesOne({ ref }: Field): boolean {
  return ref !== undefined;
}

/** What a field may be chosen from: its closed values, or the records it may refer to. */
function choicesOf({ values, ref }: Field, store: Store, { locale, partner }: QuestionContext): Question["choices"] {
  if (values) return values.map((value) => ({ value, label: value }));
  if (!ref) return undefined;
  const records = ref.length > 0 ? ref.flatMap((kind) => store.all(kind)) : store.records.filter(({ kind }) => kind !== "claim");
  const offered = records.filter((record) => partner === undefined || record.kind !== "series" || partnersOf(record).includes(partner));
  return offered.map((record) => ({ value: record.id, label: `${record.id} ${titleOf(record, store, locale)}` }));
}

/** A proposed value as a person would write it. */
export function written(value: Value): string {
  return Array.isArray(value) ? value.join(",") : String(value);
}
