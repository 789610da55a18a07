// Shows new records and what they would cause, and writes them when they may be written.
import { joinNames } from "../../language/locale.js";
import { EXIT } from "../../runtime/exit.js";
import type { Person } from "../../runtime/person.js";
import { type Addition, type AdditionContext, additionsOf, type NewDocument } from "../keeping/additions.js";
import { withoutMessages } from "../keeping/checked.js";
import { type Dialogue, hold } from "../keeping/dialogue.js";
import { type JoiningRecord, joiningRecord } from "../keeping/joined.js";
import { messagesOf } from "../keeping/messages.js";
import { filesNamed, joiningTold, streamOf, type WriteRequest, writeAll } from "../keeping/write-new.js";
import { openToWrite, underLock, writerOf } from "../rewrite.js";

/** Who is asked, about which records, and whom they concern that do not say so themselves. */
export interface NewRequest extends WriteRequest, Pick<AdditionContext, "partner"> {
  person: Person | undefined;
}

/** Records as they were shown, and what is to be done with them. */
interface Decision {
  documents: NewDocument[];
  joined: JoiningRecord;
  additions: Addition[];
  choice: "write" | "leave" | "edit";
}

/** Shows records and what they would cause, and writes them, all or none: when a person says so, or where there is none to ask. */
export async function offer(documents: NewDocument[], asked: NewRequest): Promise<number> {
  return carryOut(await hold(() => decisionOn(documents, asked), asked.person, messagesOf(asked.env)), asked);
}

/** Shows records and what they would cause, and asks a person whether they are to be written. */
export async function* decisionOn(documents: NewDocument[], asked: NewRequest): Dialogue<Decision> {
  const { person, opened, options, env, partner } = asked;
  env.stdout.write(streamOf(documents));
  const joined = await joiningTold(documents, asked);
  const additions = additionsOf(documents, { data: opened.data, store: joined.store, partner }, options, env);
  const decided = (choice: Decision["choice"]) => ({ documents, joined, additions, choice });
  if (!person) return decided(joined.refused ? "leave" : "write");
  const files = filesNamed(additions);
  const answer = yield {
    message: joined.refused ? `this cannot be written to ${files}; edit it? [y/N]` : `write this to ${files}? [Y/n/e: edit first]`,
    otherwise: joined.refused ? "n" : "y",
    refusal: (given) => (/^(|y|yes|n|no|e|edit)$/i.test(given.trim()) ? undefined : "y, n or e"),
  };
  if (/^n/i.test(answer.trim())) return decided("leave");
  return decided(/^y/i.test(answer.trim()) && !joined.refused ? "write" : "edit");
}

/** Does what was decided; gives the exit code. */
export async function carryOut({ documents, joined, additions, choice }: Decision, asked: NewRequest): Promise<number> {
  const { person, options, env } = asked;
  const say = messagesOf(env);
  if (!person && joined.refused) say("nothing was written; mend what is wrong, or give other values");
  else if (options.dryRun) say(`nothing was written; ${documents.length === 1 ? "it" : "they"} would go to ${filesNamed(additions)}`);
  else if (choice === "leave") say("nothing was written");
  else if (!person) await writeAll(additions, namedIn(joined), env, writerOf(env));
  else return choice === "edit" ? editAndOffer(documents, person, asked) : writeUnchanged(documents, joined, additions, asked);
  return joined.refused ? EXIT.findings : EXIT.clean;
}

/** Writes what a person was shown; where others have written meanwhile so that it may not be, it is offered again. */
async function writeUnchanged(documents: NewDocument[], joined: JoiningRecord, additions: Addition[], asked: NewRequest): Promise<number> {
  const { options, env } = asked;
  const changed = await underLock("new", options, env, async (writer) => {
    const now = await openToWrite(options, withoutMessages(env), true);
    if ((await joiningRecord(streamOf(documents), now, options, env, documents.length)).refused) return now;
    await writeAll(additions, namedIn(joined), env, writer);
  });
  return changed ? offer(documents, { ...asked, opened: changed }) : EXIT.clean;
}

async function editAndOffer(documents: NewDocument[], person: Person, asked: NewRequest): Promise<number> {
  const edited = await person.edit(streamOf(documents));
  if (edited !== undefined) return offer(await documentsIn(edited, documents, asked), asked);
  messagesOf(asked.env)("the editor did not end well; the record is as it was ($VISUAL or $EDITOR names another)");
  return offer(documents, asked);
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
