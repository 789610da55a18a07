// `arsom read`: what a text says of the records, as claims of its source, checked before they are written.

import { LANGS, localeOf } from "../language/index.js";
import { joinNames } from "../language/locale.js";
import { VERDICTS } from "../reports/factcheck/verdicts.js";
import { EXIT } from "../runtime/exit.js";
import { Interrupted, type Person } from "../runtime/person.js";
import { checkedText, INPUT, PUBLISHED, publishedGiven, verdictsGiven } from "./checked-text.js";
import type { Command } from "./command.js";
import { DATA } from "./flags.js";
import { additionsOf, type NewDocument } from "./keeping/additions.js";
import { withoutMessages } from "./keeping/checked.js";
import { messagesOf } from "./keeping/messages.js";
import { filesNamed, joiningTold, streamOf, type WriteRequest, writeAll } from "./keeping/write-new.js";
import { askAbout } from "./read/ask.js";
import { type ProposedClaims, proposedClaims } from "./read/claims.js";
import { claimText } from "./read/document.js";
import { newMeetings } from "./read/new-meetings.js";
import { sourceOf } from "./read/source.js";
import { allRead, openToWrite, underLock, writerOf } from "./rewrite.js";

export const command: Command = {
  name: "read",
  listed: { order: 125, summary: "what a text says, as claims of its source" },
  arguments: "<file>",
  summary: "what a text (txt, md, html, docx; English, Indonesian, Russian) says, as claims of its source",
  details: `The statements that factcheck finds in a text become claims, one of each record, in the form
that arsom new writes; the words they came from stand behind them as comments. - reads standard
input. What contradicts a record is rank: open, with the reason, for a keeper to settle. What
rests on a likeness that the record does not bear out, or on a date without its year, and what
was planned or denied is left out and counted, as is what claims of the source say already. A
meeting that is named by its number and is not on record is proposed in a comment, not written.

On a terminal each claim is asked for, as by arsom new; elsewhere only --accept writes, and
without it the claims are printed. All are written or none; what would cause an error is not
(exit code 1).`,
  flags: [
    { flags: "--source <source>", description: "the id of the source whose text it is" },
    { flags: "--new-source <address>", description: "the address of one that is not recorded yet", conflicts: ["--source"] },
    { flags: "--title <text>", description: "of a new source: its title; else the first line of the text", conflicts: ["--source"] },
    { flags: "--publisher <publisher>", description: "of a new source: who published it", conflicts: ["--source"] },
    { flags: "--class <class>", description: "of a new source: what sort of text it is", conflicts: ["--source"] },
    PUBLISHED,
    INPUT,
    { flags: "--only <verdicts>", description: `only statements that the records find so: ${joinNames(VERDICTS, "or")}`, takes: "list" },
    { flags: "--file <file>", description: "the file they go to; else those that hold most of their like" },
    { flags: "--accept", description: "write them without being asked" },
    { flags: "--dry-run", description: "print them and what they would cause, write nothing", conflicts: ["--accept"] },
    ...DATA,
  ],
  examples: [
    ["arsom read article.txt --new-source https://… --published 'Februari 2019'", "a text of a source that is not recorded yet"],
    ["arsom read article.txt --source baliekbis-2019-arsom-16 --accept", "what the claims of a source still leave out"],
    ["arsom read - --source S --only agrees,unknown --dry-run", "standard input; nothing that a keeper must settle"],
  ],
  // A person takes time over the answers: the lock is taken when there is something to write.
  writes: (_, { accept }) => accept === true,
  async run([file], options, env) {
    const opened = await openToWrite(options, env, true);
    allRead(opened, "hold the same");
    const { store, locale } = opened;
    const locales = await Promise.all(LANGS.map(localeOf));
    const only = verdictsGiven(options);
    const published = publishedGiven(options, locales);
    const text = await checkedText(file as string, { options, env, store, locales, published });
    const person = options.dryRun || options.accept ? undefined : env.person();
    const say = messagesOf(env);
    const request = { opened, options, env };
    try {
      const source = await sourceOf(text, options, locales, { store, locale, person, say });
      const claims = (id: string): NewDocument[] => {
        const proposed = proposedClaims(text, id, store, only);
        sayWhatIsNot(proposed, text.reading.silent, say);
        return proposed.claims.map((claim) => ({ text: claimText(claim, store), fields: claim.fields }));
      };
      const unknown = newMeetings(text);
      const own: NewDocument[] = source.text === undefined ? [] : [{ text: source.text, fields: { kind: "source", id: source.id } }];
      const exit = await (person
        ? askFor(own, source.id, claims, unknown, person, request)
        : offerAll(own, claims(source.id), unknown, request));
      return { exit };
    } catch (error) {
      if (error instanceof Interrupted) say("nothing was written");
      throw error;
    }
  },
};

/** Says what of a text becomes no claim, so that silence is not taken for all there is. */
function sayWhatIsNot({ known, leftOut }: ProposedClaims, silent: number, say: (line: string) => void): void {
  if (known > 0) say(`${number(known, "statement is", "statements are")} on record already, in claims of this source`);
  if (leftOut > 0)
    say(
      `${number(leftOut, "statement is", "statements are")} left out: a likeness that the record does not bear out, a date without its year, or what was planned or denied`,
    );
  if (silent > 0) say(`${number(silent, "sentence says", "sentences say")} nothing that the records can judge`);
}

function number(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Where there is nobody to ask: all, if they are accepted and may be written. */
async function offerAll(source: NewDocument[], claims: NewDocument[], unknown: string[], request: WriteRequest): Promise<number> {
  const { opened, options, env } = request;
  const say = messagesOf(env);
  const documents = claims.length > 0 ? [...source, ...claims] : [];
  env.stdout.write(`${streamOf(documents)}${unknown.map((line) => `${line}\n`).join("")}`);
  if (documents.length === 0) {
    say("nothing was written: the text makes no claim that is not on record");
    return EXIT.clean;
  }
  const additions = additionsOf(documents, opened, options, env);
  if ((await joiningTold(documents, request)).refused) {
    say("nothing was written; mend what is wrong, or leave it out with --only");
    return EXIT.findings;
  }
  if (options.accept) return writeAll(additions, counted, env, writerOf(env));
  const accepts = options.dryRun ? "" : ", with --accept";
  say(`nothing was written; ${counted(documents)} would go to ${filesNamed(additions)}${accepts}`);
  return EXIT.clean;
}

/** A person is asked for the source, and then for each of its claims. */
async function askFor(
  source: NewDocument[],
  id: string,
  claims: (source: string) => NewDocument[],
  unknown: string[],
  person: Person,
  request: WriteRequest,
): Promise<number> {
  const { options, env } = request;
  const say = messagesOf(env);
  const taken: NewDocument[] = [];
  for (const document of source) {
    const answered = await askAbout(document, [], person, request);
    if (typeof answered === "object") taken.push(answered.document);
  }
  const found = taken.length === source.length ? claims(String(taken[0]?.fields.id ?? id)) : [];
  for (const claim of found) {
    const answered = await askAbout(claim, taken, person, request);
    if (answered === "enough") break;
    if (typeof answered === "object") taken.push(answered.document);
  }
  env.stdout.write(unknown.map((line) => `${line}\n`).join(""));
  if (taken.length === source.length && found.length === 0 && source.length === 0) say("the text makes no claim that is not on record");
  if (taken.length === 0) {
    say("nothing was written");
    return EXIT.clean;
  }
  return underLock("read", options, env, async (writer) => {
    // While the questions stood, others may have written.
    const now = { ...request, opened: await openToWrite(options, withoutMessages(env), true) };
    if (!(await joiningTold(taken, now)).refused) return writeAll(additionsOf(taken, now.opened, options, env), counted, env, writer);
    say("nothing was written; others have written meanwhile, or something is wrong");
    return EXIT.findings;
  });
}

/** "a source and 3 claims". */
function counted(documents: NewDocument[]): string {
  const claims = documents.filter(({ fields }) => fields.kind === "claim").length;
  const parts = claims < documents.length ? ["a source"] : [];
  if (claims > 0) parts.push(number(claims, "claim", "claims"));
  return parts.join(" and ");
}
