// Shows new records and what they would cause, and writes them when they may be written.
import { joinNames } from "../../language/locale.js";
import { EXIT } from "../../runtime/exit.js";
import type { Person } from "../../runtime/person.js";
import { type AdditionContext, additionsOf, type NewDocument } from "../keeping/additions.js";
import { withoutMessages } from "../keeping/checked.js";
import { type JoiningRecord, joiningRecord } from "../keeping/joined.js";
import { messagesOf } from "../keeping/messages.js";
import { filesNamed, joiningTold, streamOf, type WriteRequest, writeAll } from "../keeping/write-new.js";
import { openToWrite, underLock, writerOf } from "../rewrite.js";

/** Who is asked, about which records, and whom they concern that do not say so themselves. */
export interface NewRequest extends WriteRequest, Pick<AdditionContext, "partner"> {
  person: Person | undefined;
}

/** Shows records and what they would cause, and writes them, all or none: when a person says so, or where there is none to ask. */
export async function offer(documents: NewDocument[], asked: NewRequest): Promise<number> {
  const { person, opened, options, env, partner } = asked;
  const say = messagesOf(env);
  env.stdout.write(streamOf(documents));
  const joined = await joiningTold(documents, asked);
  const additions = additionsOf(documents, { data: opened.data, store: joined.store, partner }, options, env);
  const files = filesNamed(additions);
  if (!person || options.dryRun) {
    if (joined.refused) say("nothing was written; mend what is wrong, or give other values");
    else if (options.dryRun) say(`nothing was written; ${documents.length === 1 ? "it" : "they"} would go to ${files}`);
    else await writeAll(additions, namedIn(joined), env, writerOf(env));
    return joined.refused ? EXIT.findings : EXIT.clean;
  }
  const answer = await person.ask({
    message: joined.refused ? `this cannot be written to ${files}; edit it? [y/N]` : `write this to ${files}? [Y/n/e: edit first]`,
    otherwise: joined.refused ? "n" : "y",
    refusal: (given) => (/^(|y|yes|n|no|e|edit)$/i.test(given.trim()) ? undefined : "y, n or e"),
  });
  const choice = answer.trim().charAt(0).toLowerCase();
  if (choice === "n") {
    say("nothing was written");
    return joined.refused ? EXIT.findings : EXIT.clean;
  }
  if (choice === "y" && !joined.refused) {
    const changed = await underLock("new", options, env, async (writer) => {
      // While the question stood, others may have written.
      const now = await openToWrite(options, withoutMessages(env), true);
      if ((await joiningRecord(streamOf(documents), now, options, env, documents.length)).refused) return now;
      await writeAll(additions, namedIn(joined), env, writer);
    });
    return changed ? offer(documents, { ...asked, opened: changed }) : EXIT.clean;
  }
  const edited = await person.edit(streamOf(documents));
  if (edited === undefined) {
    say("the editor did not end well; the record is as it was ($VISUAL or $EDITOR names another)");
    return offer(documents, asked);
  }
  return offer(await documentsIn(edited, documents, asked), asked);
}

/** The records of a text that was edited; one that cannot be read leaves the text as one document, for its errors to be shown. */
async function documentsIn(text: string, before: NewDocument[], { opened, options, env }: NewRequest): Promise<NewDocument[]> {
  const { records } = await joiningRecord(text, opened, options, env, before.length);
  const ended = (part: string) => `${part.trim()}\n`;
  if (records.length !== before.length) return [{ text: ended(text), fields: before[0]?.fields ?? {} }];
  return records.map(({ fields, place }) => ({ text: ended(text.slice(place.start, place.end)), fields }));
}

/** Records by their ids; a claim goes by its source and record. */
function namedIn({ records }: JoiningRecord): (documents: NewDocument[]) => string {
  return (documents) => {
    const ids = documents.map(
      ({ fields }) => records.find((record) => record.kind === fields.kind && sameAs(record.fields, fields))?.id ?? String(fields.id),
    );
    return joinNames(ids, "and");
  };
}

function sameAs(one: NewDocument["fields"], other: NewDocument["fields"]): boolean {
  return one.id === other.id && one.source === other.source && one.record === other.record;
}
