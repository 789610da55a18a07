// Fills a draft: what is certain is taken, what is likely is proposed, what is missing is asked - of a person, where there is one.
import type { Draft } from "../../keep/new/draft.js";
import type { Field } from "../../model/kind.js";
import { BACK, type Dialogue } from "../keeping/dialogue.js";
import { givenOn } from "./given.js";
import { type InPlaceContext, withUnknownMade } from "./in-place.js";
import { emptied, questionFor, takesTexts, written } from "./question.js";

/** Fields that a person is offered after those that are asked for. */
const OFFERED: { [kind: string]: string[] | undefined } = { meeting: ["mode", "venue", "topics", "outcomes", "attended"] };

/** How the proposals for a draft are taken. */
export interface TakingContext {
  /** What is likely is taken as well. */
  accept: boolean;
  /** Says one line. */
  say(line: string): void;
}

/** What asking for a draft needs beside it. */
export type AskingContext = TakingContext & Omit<InPlaceContext, "complete">;

/** Takes what the records imply, where there is nobody to ask; the id is made last, of what is known then. */
export function takeProposed(draft: Draft, context: TakingContext): void {
  takeCertain(draft, context, false);
  for (const { field, value, why } of draft.proposals().filter(({ likely }) => likely))
    context.say(`not taken, for only a source can say so: --${field} ${written(value)} (${why}); --accept takes it`);
  takeCertain(draft, context, true);
}

/** Takes, proposes and asks until nothing is left to do so. Gives the fields that a person answered for. */
export async function* askFields(draft: Draft, context: AskingContext): Dialogue<string[]> {
  takeCertain(draft, context, false);
  const likely = () => draft.proposals().flatMap((proposal) => (proposal.likely ? [proposal.field] : []));
  if ([...draft.asked(), ...offeredFor(draft), ...likely()].some((name) => isOpen(name, draft)))
    context.say(`${BACK} goes back to the question before`);
  const answered = yield* askWhile(() => draft.asked(), draft, context);
  const chosen = offeredFor(draft).length > 0 ? yield* askWhichMore(draft) : [];
  answered.push(...(yield* askWhile(() => [...chosen, ...likely()], draft, context)));
  if (draft.kind.name === "claim") yield* askWhatItGives(draft);
  takeCertain(draft, context, true);
  if (draft.missing().includes("id")) yield* askFor("id", draft, context);
  return answered;
}

function isOpen(name: string, draft: Draft): boolean {
  return !(name in draft.fields || draft.without.has(name));
}

/** Asks for the first of the fields that is open, until none is; an answer may open others. */
async function* askWhile(fields: () => string[], draft: Draft, context: AskingContext): Dialogue<string[]> {
  const answered: string[] = [];
  for (;;) {
    const name = fields().find((one) => isOpen(one, draft));
    if (name === undefined) return answered;
    answered.push(...(yield* askFor(name, draft, context)));
  }
}

function offeredFor(draft: Draft): string[] {
  return (OFFERED[draft.kind.name] ?? []).filter((name) => isOpen(name, draft));
}

/** Asks which of the offered fields are to be asked for. */
async function* askWhichMore(draft: Draft): Dialogue<string[]> {
  const offered = offeredFor(draft);
  const namesIn = (answer: string) => answer.split(/[\s,]+/).filter((name) => name !== "");
  const answer = yield {
    message: `more? ${offered.join(", ")}`,
    hint: "those there are, with spaces between them; Enter for none",
    refusal: (answer) => {
      const unknown = namesIn(answer).find((name) => !offered.includes(name));
      return unknown === undefined ? undefined : `${unknown} is none of ${offered.join(", ")}`;
    },
  };
  return offered.filter((name) => namesIn(answer).includes(name));
}

function takeCertain(draft: Draft, { accept, say }: TakingContext, last: boolean): void {
  for (const { field, value, why, likely } of draft.proposals()) {
    if ((likely && !accept) || (field === "id" && !last)) continue;
    draft.fields[field] = value;
    say(`${field}: ${written(value)} - ${why}`);
  }
}

/** Asks for a field; gives the names of what was given. */
async function* askFor(name: string, draft: Draft, context: AskingContext): Dialogue<string[]> {
  const field = draft.form.fields.get(name) as Field;
  const proposal = draft.proposals().find((one) => one.field === name);
  if (proposal) context.say(`${name}: ${written(proposal.value)} is likely - ${proposal.why}; Enter takes it, - leaves it out`);
  const before = new Set(Object.keys(draft.fields));
  const { state } = draft;
  const making = { ...context, complete: (other: Draft) => completeOther(other, context) };
  for (let slip: string | undefined; ; ) {
    draft.state = state;
    const question = questionFor(field, draft, proposal, context);
    const answer = emptied(yield slip === undefined ? question : { ...question, standing: slip });
    const given = yield* withUnknownMade(field, answer, draft, making);
    // A name that is not to be made is a slip: the question stands again, with the answer to be mended.
    if (given === undefined) {
      slip = answer;
      continue;
    }
    for (const one of given) draft.give(one);
    // Each outcome is an answer of its own.
    if (answer.trim() !== "" && takesTexts(field)) yield* askForMoreOf(field, draft);
    break;
  }
  const given = Object.keys(draft.fields).filter((one) => !before.has(one));
  takeCertain(draft, context, false);
  return given;
}

/** Asks for what a record needs that another one names. */
async function* completeOther(other: Draft, context: AskingContext): Dialogue<void> {
  const { required = [] } = other.kind.schema;
  const needed = new Set([...required, "url", "country", "partner"]);
  // The id of a source without an address tells who published it.
  const isNeeded = (name: string) => needed.has(name) || (name === "publisher" && other.without.has("url"));
  yield* askWhile(() => other.asked().filter(isNeeded), other, context);
  takeCertain(other, context, true);
  if (other.missing().includes("id")) yield* askFor("id", other, context);
}

/** Asks for further texts of a list, until there are no more. */
async function* askForMoreOf({ name }: Field, draft: Draft): Dialogue<void> {
  for (;;) {
    const further = yield {
      message: `${name}: another?`,
      hint: "Enter for no more",
      refusal: (answer) => (answer.trim() === "" ? undefined : draft.refusal(() => [[name, answer]])),
    };
    if (further.trim() === "") return;
    draft.give([name, further]);
  }
}

/** The fields that the source gives, on one line; nothing is asked when some are given. */
async function* askWhatItGives(draft: Draft): Dialogue<void> {
  if (Object.keys(draft.fields).some((name) => !draft.kind.fields.has(name))) return;
  const line = yield {
    message: "what the source gives",
    hint: "field=value field=value, such as start=2019-02-19 city=Bali",
    refusal: (answer) => draft.refusal(() => givenOn(answer)),
  };
  for (const one of givenOn(line)) draft.give(one);
}
