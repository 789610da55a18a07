// `arsom new`: a new record, proposed from the records there are, asked for where something is missing, checked before it is written.

import type { Env } from "../env.js";
import { screenOf } from "../env.js";
import { text } from "../formats/text/index.js";
import { sourceAt } from "../keep/new/address.js";
import { Draft, type Given } from "../keep/new/draft.js";
import { shelfFor } from "../keep/new/shelf.js";
import { LANGS, wordsOf } from "../language/index.js";
import type { Person } from "../person.js";
import { Mistake } from "../query/mistake.js";
import { whereOf } from "../reports/show.js";
import type { Command, Options } from "./command.js";
import { EXIT } from "./exit.js";
import { DATA } from "./flags.js";
import { kindsNamed } from "./list.js";
import { fill } from "./new/ask.js";
import { append, type Target, targetOf } from "./new/file.js";
import { fieldFlags, flagNames, OWN } from "./new/flags.js";
import { type Joined, joining } from "./new/joined.js";
import { dataFolder, type Opened, openFolder } from "./open.js";
import { partnersMeant } from "./partner.js";

export const command: Command = {
  name: "new",
  arguments: "<kind> [given...]",
  summary: "a new record, checked before it is written",
  details: `Every field of the kind is a flag of its own name (arsom new meeting --help lists
them), or is written as field=value. Dates are taken as people write them, in
English, Indonesian and Russian: "19 Februari 2019", "19-20 Feb 2019"; a span of days
given for the first sets the last as well. References are taken by id, code or name;
lists have commas between their entries ("in quotes" where an entry holds one), lists
of maps semicolons: --local_dates "place=Jakarta,date=2021-07-06; place=…". An empty
value leaves out what would be proposed.

What the records make certain is filled in, and said: number, id, country of the
city. What is only likely - chairs, the summit it follows - is proposed to you.
On a terminal arsom asks for what is missing, and before it writes; elsewhere it
never asks. A record that would cause an error is not written (exit code 1).`,
  flags: [...OWN, ...DATA],
  further: fieldFlags,
  examples: [
    ['arsom new meeting --series arsom --start "19-20 Februari 2019" --city Bali', "the next meeting of a series"],
    ["arsom new source https://asean.org/… --title …", "a source; one that is recorded already is refused"],
    ["arsom new claim --source S --record arsom-16 start=2019-02-19 city=Bali", "what a source says of a record"],
    ["arsom new chair", "asks for everything"],
  ],
  async run([word, ...args], options, env) {
    const data = dataFolder(options, env, "checking");
    if (data.why === "shipped") throw new Mistake("the records that ship with arsom are not written to; arsom init begins your own");
    // A record is read and written each time: nothing is kept of it.
    const opened = await openFolder(data, options, { ...env, digested: undefined });
    const kinds = kindsNamed(word as string, opened.store);
    const [kind] = kinds;
    if (!kind || kinds.length > 1) throw new Mistake("one record is of one kind");
    const draft = new Draft(kind, opened.store, await Promise.all(LANGS.map(wordsOf)));
    const given = inOrder([...fromFlags(flagNames(kind), options), ...args.map((arg) => givenBy(arg, kind.name))]);
    for (const one of given) draft.give(one);
    refuseKnown(draft, opened);
    const person = options.dryRun ? undefined : env.person();
    const say = (line: string) => env.stderr.write(`arsom: ${line}\n`);
    await fill(draft, { store: opened.store, words: opened.words, person, accept: options.accept === true, say });
    refuseKnown(draft, opened);
    const missing = draft.missing();
    if (missing.length > 0)
      throw new Mistake(`a ${kind.name} needs ${missing.map((name) => `--${name}`).join(" and ")}; at a terminal arsom new asks`);
    const shelf = shelfFor(kind, draft.fields, partnerFor(draft, options, opened), opened.store);
    const target = targetOf(options.file as string | undefined, shelf, opened.data.folder, env.cwd);
    return { exit: await offer(draft.text(), target, person, opened, options, env) };
  },
};

function fromFlags(names: string[], options: Options): Given[] {
  return Object.entries(options).flatMap(([name, value]) =>
    typeof value === "string" && (names.includes(name) || name.startsWith("x_")) ? [[name, value] as Given] : [],
  );
}

/** An argument: `field=value`, or the address of a source. */
function givenBy(argument: string, kind: string): Given {
  if (kind === "source" && /^https?:\/\//i.test(argument)) return ["url", argument];
  const parts = /^([a-z][a-z0-9_]*)=(.*)$/s.exec(argument);
  if (!parts) throw new Mistake(`${argument} is not written as field=value${kind === "source" ? ", and no address" : ""}`);
  return [parts[1] as string, parts[2] as string];
}

/** What a claim may give depends on the record it speaks of, so that comes first. */
function inOrder(given: Given[]): Given[] {
  return [...given].sort(([a], [b]) => Number(b === "record") - Number(a === "record"));
}

/** An address that is recorded already is no new source. */
function refuseKnown({ fields, kind }: Draft, { store }: Opened): void {
  const known = kind.name === "source" && typeof fields.url === "string" ? sourceAt(fields.url, store) : undefined;
  if (known) throw new Mistake(`that address is recorded already: ${known.id}, ${whereOf(known)}`);
}

/** The partner that `--partner` names for a record that has no such field. */
function partnerFor({ kind }: Draft, { partner }: Options, { store }: Opened): string | undefined {
  if (typeof partner !== "string" || kind.fields.has("partner")) return undefined;
  const [id] = partnersMeant(partner, store);
  if (id === undefined) throw new Mistake(`${partner} is no partner; arsom list partners names them`);
  return id;
}

/** Shows the record and what it would cause, and writes it: when a person says so, or where there is none to ask. */
async function offer(
  record: string,
  target: Target,
  person: Person | undefined,
  opened: Opened,
  options: Options,
  env: Env,
): Promise<number> {
  env.stdout.write(record);
  const joined = await joining(record, opened, options, env);
  await tell(joined, options, env);
  if (!person || options.dryRun) {
    if (joined.refused) env.stderr.write("arsom: nothing was written; mend what is wrong, or give other values\n");
    else if (options.dryRun) env.stderr.write(`arsom: nothing was written; it would go to ${target.shown}\n`);
    else await write(record, joined, target, env);
    return joined.refused ? EXIT.findings : EXIT.clean;
  }
  const answer = await person.ask({
    message: joined.refused
      ? `this cannot be written to ${target.shown}; edit it? [y/N]`
      : `write this to ${target.shown}? [Y/n/e: edit first]`,
    hint: joined.refused ? "n" : "y",
    refusal: (given) => (/^(|y|yes|n|no|e|edit)$/i.test(given.trim()) ? undefined : "y, n or e"),
  });
  const choice = answer.trim().charAt(0).toLowerCase() || (joined.refused ? "n" : "y");
  if (choice === "n") {
    env.stderr.write("arsom: nothing was written\n");
    return joined.refused ? EXIT.findings : EXIT.clean;
  }
  if (choice === "y" && !joined.refused) {
    await write(record, joined, target, env);
    return EXIT.clean;
  }
  const edited = await person.edit(record);
  if (edited === undefined)
    env.stderr.write("arsom: the editor did not end well; the record is as it was ($VISUAL or $EDITOR names another)\n");
  return offer(edited ?? record, target, person, opened, options, env);
}

async function tell({ findings, taken }: Joined, options: Options, env: Env): Promise<void> {
  if (findings.length > 0) {
    const screen = { ...screenOf(env, options.color as string | undefined), terminal: env.stderr.terminal };
    env.stderr.write(String(await text.print({ paper: () => ({ blocks: [{ findings }] }) }, screen)));
  }
  if (taken) env.stderr.write(`arsom: ${taken}\n`);
}

async function write(record: string, { record: made }: Joined, target: Target, env: Env): Promise<void> {
  const line = await append(target, record);
  env.stderr.write(`arsom: ${made?.id} is written to ${target.shown}:${line}\n`);
}
