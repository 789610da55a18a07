// Fills a draft: what is certain is taken, what is likely is proposed, what is missing is asked - of a person, where there is one.

import { partnersOf } from "../../domain/sides.js";
import { titleOf } from "../../domain/titles.js";
import type { Draft } from "../../keep/new/draft.js";
import type { Proposal } from "../../keep/new/proposal.js";
import { holdsWords } from "../../keep/new/typed.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { Value } from "../../model/record.js";
import type { Person } from "../../runtime/person.js";
import type { Question } from "../../runtime/question.js";
import { givenOn } from "./given.js";

/** What filling needs beside the draft. */
export interface QuestionContext {
  store: Store;
  locale: Locale;
  person: Person | undefined;
  /** The partner that is concerned, whose series alone are offered. */
  partner: string | undefined;
  /** What is likely is taken as well. */
  accept: boolean;
  /** Says one line. */
  say(line: string): void;
}

/** Takes, proposes and asks until nothing is left to do so; the id is made last, of what is known then. Gives the fields that a person answered for. */
export async function askFields(draft: Draft, filling: QuestionContext): Promise<string[]> {
  const { person, say } = filling;
  const answered: string[] = [];
  takeCertain(draft, filling, false);
  if (person) for (const name of draft.asked()) answered.push(...(await askFor(name, draft, person, filling)));
  if (person && draft.kind.name === "claim") await askWhatItGives(draft, person);
  for (const { field, value, why } of draft.proposals().filter(({ likely }) => likely)) {
    if (person) answered.push(...(await askFor(field, draft, person, filling)));
    else say(`not taken, for only a source can say so: --${field} ${written(value)} (${why}); --accept takes it`);
  }
  takeCertain(draft, filling, true);
  if (person && draft.missing().includes("id")) await askFor("id", draft, person, filling);
  return answered;
}

function takeCertain(draft: Draft, { accept, say }: QuestionContext, last: boolean): void {
  for (const { field, value, why, likely } of draft.proposals()) {
    if ((likely && !accept) || (field === "id" && !last)) continue;
    draft.fields[field] = value;
    say(`${field}: ${written(value)} - ${why}`);
  }
}

async function askFor(name: string, draft: Draft, person: Person, filling: QuestionContext): Promise<string[]> {
  if (name in draft.fields || draft.without.has(name)) return [];
  const field = draft.form.fields.get(name) as Field;
  const proposal = draft.proposals().find((one) => one.field === name);
  if (proposal) filling.say(`${name}: ${written(proposal.value)} is likely - ${proposal.why}`);
  const answer = await person.ask(questionFor(field, draft, proposal, filling));
  const before = new Set(Object.keys(draft.fields));
  draft.give([name, emptied(answer)]);
  const given = Object.keys(draft.fields).filter((field) => !before.has(field));
  takeCertain(draft, filling, false);
  return given;
}

/** The fields that the source gives, on one line; nothing is asked when some are given. */
async function askWhatItGives(draft: Draft, person: Person): Promise<void> {
  if (Object.keys(draft.fields).some((name) => !draft.kind.fields.has(name))) return;
  const line = await person.ask({
    message: "what the source gives",
    hint: "field=value field=value, such as start=2019-02-19 city=Bali",
    refusal: (answer) => draft.refusal(() => givenOn(answer)),
  });
  for (const one of givenOn(line)) draft.give(one);
}

/** A dash leaves a field out, as an empty answer does. */
function emptied(answer: string): string {
  return answer.trim() === "-" ? "" : answer;
}

function questionFor(field: Field, draft: Draft, proposal: Proposal | undefined, filling: QuestionContext): Question {
  const { name, schema } = field;
  const required = draft.kind.schema.required?.includes(name) ?? false;
  const question: Question = {
    message: `${name}: ${schema.description ?? ""}`,
    refusal: (answer) => draft.refusal(() => [[name, emptied(answer)]]),
  };
  if (proposal) return { ...question, standing: written(proposal.value) };
  const choices = choicesOf(field, filling);
  if (choices) return { ...question, choices: required ? choices : [{ value: "", label: "leave it out" }, ...choices] };
  return { ...question, hint: [formOfAnswer(field), required ? "" : "Enter leaves it out"].filter(Boolean).join("; ") };
}

/** How the answer is written, where that is not plain. */
function formOfAnswer(field: Field): string {
  if (field.type === "date") return "19–20 February 2019";
  return field.type === "list" && !holdsWords(field) ? "with commas between them" : "";
}

/** What a field may be chosen from: its closed values, or the records it may refer to. */
function choicesOf({ values, ref }: Field, { store, locale, partner }: QuestionContext): Question["choices"] {
  if (values) return values.map((value) => ({ value, label: value }));
  if (!ref) return undefined;
  const records = ref.length > 0 ? ref.flatMap((kind) => store.all(kind)) : store.records.filter(({ kind }) => kind !== "claim");
  const offered = records.filter((record) => partner === undefined || record.kind !== "series" || partnersOf(record).includes(partner));
  return offered.map((record) => ({ value: record.id, label: `${record.id} ${titleOf(record, store, locale)}` }));
}

/** A proposed value as a person would write it. */
function written(value: Value): string {
  return Array.isArray(value) ? value.join(",") : String(value);
}
