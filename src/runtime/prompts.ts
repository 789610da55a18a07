// Questions on a terminal; the one place that knows the library for them, loaded when the first is asked.
import { autocomplete, isCancel, text } from "@clack/prompts";
import { oneLine } from "../model/escape.js";
import type { Question } from "./question.js";

/** Asks on standard error; gives undefined for Ctrl-C. */
export async function prompt({ message, standing, otherwise, hint, choices, refusal }: Question): Promise<string | undefined> {
  const common = { message: oneLine(message), output: process.stderr };
  const answer = choices
    ? await autocomplete({ ...common, options: choices.map(printable), placeholder: "type to search", initialValue: standing, maxItems: 8 })
    : await text({
        ...common,
        placeholder: oneLine(otherwise ?? hint ?? ""),
        defaultValue: otherwise,
        initialValue: standing,
        validate: (written = "") => {
          const refused = refusal(written);
          return refused && oneLine(refused);
        },
      });
  return isCancel(answer) ? undefined : (answer ?? "");
}

/** A choice as it can be shown: its label and hint are words of records. */
function printable(choice: { value: string; label: string; hint?: string }): typeof choice {
  return { ...choice, label: oneLine(choice.label), ...(choice.hint !== undefined && { hint: oneLine(choice.hint) }) };
}
