// `arsom new`: a new record, proposed from the records there are, asked for where something is missing, checked before it is written.

import { partnersMeant } from "../domain/partner.js";
import { LANGS, localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import type { Kind } from "../model/kind.js";
import { UsageError } from "../model/usage-error.js";
import { kindsNamed } from "../query/kinds.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import { Interrupted } from "../runtime/person.js";
import type { Command, Options } from "./command.js";
import { DATA } from "./flags.js";
import { hold } from "./keeping/dialogue.js";
import { messagesOf } from "./keeping/messages.js";
import { fieldFlags, OWN } from "./new/flags.js";
import { carryOut, decisionOn, offer } from "./new/offer.js";
import { recordMade } from "./new/record.js";
import { releaseDocuments } from "./new/release/documents.js";
import { shippedRecords } from "./new/shipped.js";
import { valueCheck } from "./new/value-check.js";
import type { Opened } from "./open.js";
import { allRead, openToWrite } from "./rewrite.js";

export const command: Command = {
  name: "new",
  listed: { order: 120, summary: "a new record, checked before it is written" },
  arguments: "[kind] [given...]",
  summary: "a new record, checked before it is written",
  details: `Every field of the kind is a flag of its own name (arsom new meeting --help lists
them), or is written as field=value. Dates are taken as people write them, in
English, Indonesian and Russian: "19 Februari 2019", "19-20 Feb 2019"; a span of days
given for the first sets the last as well. References are taken by id, code or name,
a source by its address; lists of them have commas between their entries, or are given
again, and a name with a comma stands in quotes. Words are taken as they stand, and never
split: --outcomes "One, two" --outcomes Three. Lists of maps have semicolons between
entries, and quotes around a value that holds a comma:
--offices 'title="Minister, ASEAN",from=2019; title=…'; an entry that needs one field
is given by that alone, as --outcomes above. A field with one value is given once. An
empty value leaves out what would be proposed.

What the records make certain is filled in, and said: number, id, country of the
city. What is only likely - chairs, the summit it follows - is proposed to you.
On a terminal arsom asks for what is missing, offers further fields of a meeting, and asks
before it writes. An answer that ends with < goes back to the question before, from any
question. A person, topic, city, source, series or partner that is not recorded is made in
place, or taken from the records that ship with arsom, and written with the rest. Elsewhere
it never asks: --accept takes topics, members and cities that ship with arsom, and what is
only likely. A record that would cause an error is not written (exit code 1), nor one of
what is on record already - a person of the same name and country, a meeting of the same
series and number, an address, a statement: what is there is named (exit code 2). Where it
is another thing after all, --id gives it an id of its own.

--claim writes what its source says of it beside it: the values that are given, none that
arsom filled in. --from takes records of any kinds from a file, or from standard input as
-, a YAML document each, as far as they are known: values as on the command line or as YAML
lists, names of each other, kind only where it is not plain, claim: true (or a source) for a
claim of that record. They are filled and checked together, a thousand at most; every
mistake is said with its line, and all are written or none; the one source among them is
the source of those that name none. After the kind of a record that has a field from, as a
term, --from is that field.`,
  flags: [...OWN, ...DATA],
  further: fieldFlags,
  examples: [
    ['arsom new meeting --series arsom --start "19-20 Februari 2019" --city Bali', "the next meeting of a series"],
    ["arsom new source https://asean.org/… --title …", "a source; one that is recorded already is refused"],
    ["arsom new claim --source S --record arsom-16 start=2019-02-19 city=Bali", "what a source says of a record"],
    ["arsom new --from release.yaml --claim", "all that a press release tells: its source, the records, and its claims"],
    ["arsom new chair", "asks for everything"],
  ],
  // A person takes time over the answers: the lock is taken when there is something to write.
  writes: ([word], { dryRun }, env) => !dryRun && (word === undefined || !env.person()),
  async run([word, ...args], options, env) {
    const opened = await openToWrite(options, env, true);
    allRead(opened, "hold the same");
    const languages = await Promise.all(LANGS.map(localeOf));
    if (word === undefined && options.from !== undefined)
      return { exit: await fromFile(String(options.from), languages, opened, options, env) };
    if (word === undefined) throw new UsageError("missing required argument 'kind'; --from takes records of any kinds from a file");
    const kinds = kindsNamed(word, opened.store);
    const [kind] = kinds;
    if (!kind || kinds.length > 1) throw new UsageError("one record is of one kind");
    if (options.from !== undefined && !kind.fields.has("from"))
      throw new UsageError(`--from takes the kinds of its records from the file, and ${word} is one too many`);
    const person = options.dryRun ? undefined : env.person();
    const [shipped, partner] = [shippedRecords(options, env), partnerFor(kind, options, opened)];
    const request = { kind, args, languages, shipped, opened, options, env, person, partner };
    try {
      const decision = await hold(
        async function* (say) {
          const documents = yield* recordMade(request, say);
          return documents && (yield* decisionOn(documents, request));
        },
        person,
        messagesOf(env),
      );
      if (decision) return { exit: await carryOut(decision, request) };
      messagesOf(env)("nothing was written");
      return { exit: EXIT.clean };
    } catch (error) {
      if (error instanceof Interrupted) messagesOf(env)("nothing was written");
      throw error;
    }
  },
};

/** Takes records of a file, filled and checked together. */
async function fromFile(file: string, languages: Locale[], opened: Opened, options: Options, env: Env): Promise<number> {
  const claimBy = options.claimBy === undefined ? [] : [String(options.claimBy)];
  const [accept, claim] = [options.accept === true, options.claim === true];
  const check = await valueCheck(opened);
  const request = { languages, check, accept, claim, claimBy, shipped: shippedRecords(options, env) };
  // What standard input gives is not a person's answers.
  return offer(await releaseDocuments(file, opened.store, request, env), { person: undefined, opened, options, env });
}

/** The partner that `--partner` names for a record that has no such field. */
function partnerFor(kind: Kind, { partner }: Options, { store }: Opened): string | undefined {
  if (typeof partner !== "string" || kind.fields.has("partner")) return undefined;
  const [id] = partnersMeant(partner, store);
  if (id === undefined) throw new UsageError(`${partner} is no partner; arsom list partners names them`);
  return id;
}
