// Questions on a terminal; the one place that knows the library for them, loaded when the first is asked.
import { autocomplete, isCancel, text } from "@clack/prompts";
import type { Question } from "./person.js";

/** Asks on standard error; gives undefined for Ctrl-C. */
export async function prompt({ message, standing, otherwise, hint, choices, refusal }: Question): Promise<string | undefined> {
  const common = { message, output: process.stderr };
  const answer = choices
    ? await autocomplete({ ...common, options: choices, placeholder: "type to search", initialValue: standing, maxItems: 8 })
    : await text({
        ...common,
        placeholder: otherwise ?? hint,
        defaultValue: otherwise,
        initialValue: standing,
        validate: (written = "") => refusal(written),
      });
  return isCancel(answer) ? undefined : (answer ?? "");
}
