// Asks the person at the terminal about each record that was read from a text.
import type { Person } from "../../runtime/person.js";
import type { NewDocument } from "../keeping/additions.js";
import { messagesOf } from "../keeping/messages.js";
import { joiningTold, type WriteRequest } from "../keeping/write-new.js";

/** What the person made of a record: it is to be written as it is now, it is not, or no further one is. */
export type Answered = { document: NewDocument } | "left out" | "enough";

/** Shows a record and asks; `before` are those that are to be written with it. One that was edited is checked at once. */
export async function askAbout(document: NewDocument, before: NewDocument[], person: Person, asked: WriteRequest): Promise<Answered> {
  const { env } = asked;
  const say = messagesOf(env);
  let now = document;
  let refused = false;
  for (;;) {
    env.stdout.write(now.text);
    const answer = await person.ask({
      message: refused ? "this cannot be written; edit it? [y/N/s: skip the rest]" : "write this? [Y/n/e: edit first/s: skip the rest]",
      otherwise: refused ? "n" : "y",
      refusal: (given) => (/^(|y|yes|n|no|e|edit|s|skip)$/i.test(given.trim()) ? undefined : "y, n, e or s"),
    });
    const choice = answer.trim().charAt(0).toLowerCase();
    if (choice === "s") return "enough";
    if (choice === "n") return "left out";
    if (choice === "y" && !refused) return { document: now };
    const text = await person.edit(now.text);
    if (text === undefined) {
      say("the editor did not end well; the record is as it was ($VISUAL or $EDITOR names another)");
      continue;
    }
    const joined = await joiningTold([...before, { text, fields: now.fields }], asked);
    refused = joined.refused;
    const fields = refused ? now.fields : (joined.records.at(-1)?.fields ?? now.fields);
    now = { text: text.endsWith("\n") ? text : `${text}\n`, fields };
  }
}
