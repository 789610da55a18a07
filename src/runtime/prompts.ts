// Questions on a terminal; the one place that knows the library for them, loaded when the first is asked.
import type { Readable, Writable } from "node:stream";
import { autocomplete, isCancel, text } from "@clack/prompts";
import { oneLine } from "../model/escape.js";
import { bare } from "../model/fold.js";
import { Keys } from "./keys.js";
import type { Question } from "./question.js";

const keys = new Keys(process.stdin);

/** Asks on standard error; gives undefined for Ctrl-C, and where no answer can come any more. */
export async function prompt(question: Question): Promise<string | undefined> {
  const ended = new AbortController();
  const end = () => ended.abort();
  // Ctrl-D closes the input without a word: the process would end as if all were done.
  process.once("beforeExit", end);
  const common: CommonOptions = { message: oneLine(question.message), input: keys.input, output: process.stderr, signal: ended.signal };
  const answer = await keys.during(() => (question.choices ? chosen(question, common) : typed(question, common)));
  process.off("beforeExit", end);
  return isCancel(answer) ? undefined : (answer ?? "");
}

interface CommonOptions {
  message: string;
  input: Readable;
  output: Writable;
  signal: AbortSignal;
}

function typed({ standing, otherwise, hint, refusal }: Question, common: CommonOptions): ReturnType<typeof text> {
  return text({
    ...common,
    placeholder: oneLine(otherwise ?? hint ?? ""),
    defaultValue: otherwise,
    initialValue: standing,
    validate: (written = "") => {
      const refused = refusal(written);
      if (refused === undefined) return undefined;
      keys.forget();
      return oneLine(refused);
    },
  });
}

/** Asks for one of the choices, or for another that is typed where there may be one. */
function chosen(
  { choices = [], another, standing }: Question,
  common: { message: string; output: Writable },
): ReturnType<typeof autocomplete<string>> {
  const listed = choices.map(printable);
  const fits = (typed: string, { value, label, hint = "" }: Choice) => bare(`${value}\n${label}\n${hint}`).includes(bare(typed.trim()));
  return autocomplete<string>({
    ...common,
    options() {
      const typed = this.userInput.trim();
      if (another === undefined || typed === "" || listed.some((choice) => fits(typed, choice))) return listed;
      return [...listed, { value: typed, label: `${oneLine(typed)} - ${another}` }];
    },
    filter: (typed, { value, label = "", hint }) => value === typed.trim() || fits(typed, { value, label, hint }),
    placeholder: "type to search",
    initialValue: standing,
    maxItems: 8,
  });
}

type Choice = NonNullable<Question["choices"]>[number];

/** A choice as it can be shown: its label and hint are words of records. */
function printable(choice: Choice): Choice {
  return { ...choice, label: oneLine(choice.label), ...(choice.hint !== undefined && { hint: oneLine(choice.hint) }) };
}
