// Fills a draft: what is certain is taken, what is likely is proposed, what is missing is asked - of a person, where there is one.
import type { Draft, DraftState } from "../../keep/new/draft.js";
import type { Field } from "../../model/kind.js";
import type { Person } from "../../runtime/person.js";
import { givenOn } from "./given.js";
import { withUnknownMade } from "./in-place.js";
import { BACK, emptied, isBack, type QuestionContext, questionFor, refusedBack, takesTexts, written } from "./question.js";

/** Fields that a person is offered after those that are asked for. */
const OFFERED: { [kind: string]: string[] | undefined } = { meeting: ["mode", "venue", "topics", "outcomes", "attended"] };

/** What has been answered so far; the answer `<` restores what was before. */
interface Progress {
  answered: string[];
  /** The fields that were chosen of those offered. */
  chosen?: string[];
}

/** Takes, proposes and asks until nothing is left to do so; the id is made last, of what is known then. Gives the fields that a person answered for. */
export async function askFields(draft: Draft, filling: QuestionContext): Promise<string[]> {
  const { person, say } = filling;
  takeCertain(draft, filling, false);
  const answered = person ? await askInTurn(draft, person, filling) : [];
  if (person && draft.kind.name === "claim") await askWhatItGives(draft, person);
  for (const { field, value, why } of draft.proposals().filter(({ likely }) => likely))
    if (!person) say(`not taken, for only a source can say so: --${field} ${written(value)} (${why}); --accept takes it`);
  takeCertain(draft, filling, true);
  if (person && draft.missing().includes("id")) await askFor("id", draft, person, filling, false);
  return answered;
}

/** Asks for what is missing, what is offered and what is likely, in this order, back and forth. */
async function askInTurn(draft: Draft, person: Person, filling: QuestionContext): Promise<string[]> {
  const history: { draft: DraftState; progress: Progress }[] = [];
  let progress: Progress = { answered: [] };
  if (nextStep(draft, progress) !== undefined) filling.say(`${BACK} goes back to the question before`);
  for (;;) {
    const step = nextStep(draft, progress);
    if (step === undefined) return progress.answered;
    const before = { draft: draft.state, progress };
    const canGoBack = history.length > 0;
    const given = step === "offer" ? await askWhichMore(draft, person, canGoBack) : await askFor(step, draft, person, filling, canGoBack);
    const last = given === BACK ? history.pop() : undefined;
    if (last) {
      draft.state = last.draft;
      progress = last.progress;
      continue;
    }
    history.push(before);
    const names = Array.isArray(given) ? given : [];
    progress = step === "offer" ? { ...progress, chosen: names } : { ...progress, answered: [...progress.answered, ...names] };
  }
}

/** The field to ask for next, or `offer` to ask which more there are; undefined when nothing is left to ask. */
function nextStep(draft: Draft, { chosen }: Progress): string | undefined {
  const open = (name: string) => !(name in draft.fields || draft.without.has(name));
  const missing = draft.asked().find(open);
  if (missing !== undefined) return missing;
  if (chosen === undefined && offeredFor(draft).length > 0) return "offer";
  return chosen?.find(open) ?? draft.proposals().find(({ likely }) => likely)?.field;
}

function offeredFor(draft: Draft): string[] {
  return (OFFERED[draft.kind.name] ?? []).filter((name) => !(name in draft.fields || draft.without.has(name)));
}

/** Asks which of the offered fields are to be asked for. */
async function askWhichMore(draft: Draft, person: Person, canGoBack: boolean): Promise<string[] | typeof BACK> {
  const offered = offeredFor(draft);
  const namesIn = (answer: string) => answer.split(/[\s,]+/).filter((name) => name !== "");
  const answer = await person.ask({
    message: `more? ${offered.join(", ")}`,
    hint: "those there are, with spaces between them; Enter for none",
    refusal: (answer) => {
      const unknown = isBack(answer, canGoBack) ? undefined : namesIn(answer).find((name) => !offered.includes(name));
      return unknown === undefined ? undefined : `${unknown} is none of ${offered.join(", ")}`;
    },
  });
  return isBack(answer, canGoBack) ? BACK : offered.filter((name) => namesIn(answer).includes(name));
}

function takeCertain(draft: Draft, { accept, say }: QuestionContext, last: boolean): void {
  for (const { field, value, why, likely } of draft.proposals()) {
    if ((likely && !accept) || (field === "id" && !last)) continue;
    draft.fields[field] = value;
    say(`${field}: ${written(value)} - ${why}`);
  }
}

/** Asks for a field; gives the names of what was given, or `<` for the question before. */
async function askFor(
  name: string,
  draft: Draft,
  person: Person,
  filling: QuestionContext,
  canGoBack: boolean,
): Promise<string[] | typeof BACK> {
  const field = draft.form.fields.get(name) as Field;
  const proposal = draft.proposals().find((one) => one.field === name);
  if (proposal) filling.say(`${name}: ${written(proposal.value)} is likely - ${proposal.why}`);
  const before = new Set(Object.keys(draft.fields));
  const { state } = draft;
  const making = { ...filling, person, complete: (other: Draft) => completeOther(other, person, filling) };
  let text: string | undefined;
  while (text === undefined) {
    draft.state = state;
    const answer = await person.ask(questionFor(field, draft, proposal, filling, canGoBack));
    if (isBack(answer, canGoBack)) return BACK;
    // A name that is not to be made is a slip: the question stands again.
    text = await withUnknownMade(field, emptied(answer), draft, making);
  }
  draft.give([name, text]);
  // Each outcome is an answer of its own.
  if (text.trim() !== "" && takesTexts(field)) await askForMoreOf(field, draft, person);
  const given = Object.keys(draft.fields).filter((one) => !before.has(one));
  takeCertain(draft, filling, false);
  return given;
}

/** Asks for what a record needs that another one names. */
async function completeOther(other: Draft, person: Person, filling: QuestionContext): Promise<void> {
  const needed = (name: string) => other.kind.schema.required?.includes(name) || name === "url" || name === "country";
  for (const name of other.asked()) if (needed(name) && !(name in other.fields)) await askFor(name, other, person, filling, false);
  takeCertain(other, filling, true);
  if (other.missing().includes("id")) await askFor("id", other, person, filling, false);
}

/** Asks for further texts of a list, until there are no more. */
async function askForMoreOf({ name }: Field, draft: Draft, person: Person): Promise<void> {
  for (;;) {
    const further = await person.ask({
      message: `${name}: another?`,
      hint: "Enter for no more",
      refusal: (answer) => (answer.trim() === "" ? undefined : (refusedBack(answer, false) ?? draft.refusal(() => [[name, answer]]))),
    });
    if (further.trim() === "") return;
    draft.give([name, further]);
  }
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
