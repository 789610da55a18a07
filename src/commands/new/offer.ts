// Shows a new record and what it would cause, and writes it when it may be written.

import { text } from "../../formats/text/index.js";
import { wrap } from "../../formats/text/wrap.js";
import { oneLine } from "../../model/escape.js";
import { type Env, screenOf } from "../../runtime/env.js";
import { EXIT } from "../../runtime/exit.js";
import type { Person } from "../../runtime/person.js";
import type { Writer } from "../../runtime/write/writer.js";
import type { Options } from "../command.js";
import type { Opened } from "../open.js";
import { openToWrite, underLock, writerOf } from "../rewrite.js";
import { addRecord, type Target } from "./file.js";
import { type JoiningRecord, joiningRecord, withoutMessages } from "./joined.js";

/** Who is asked, and about which records. */
export interface NewRequest {
  person: Person | undefined;
  opened: Opened;
  options: Options;
  env: Env;
}

/** Says a line on standard error, on a terminal fitted to its width. */
export function messagesOf(env: Env): (line: string) => void {
  // What goes on in further lines is indented by two.
  const width = env.stderr.terminal ? env.stdout.width - 2 : Number.POSITIVE_INFINITY;
  return (line) => env.stderr.print(`${wrap(oneLine(`arsom: ${line}`), width).join("\n  ")}\n`);
}

/** Shows the record and what it would cause, and writes it: when a person says so, or where there is none to ask. */
export async function offer(record: string, target: Target, asked: NewRequest): Promise<number> {
  const { person, opened, options, env } = asked;
  const say = messagesOf(env);
  env.stdout.write(record);
  const joined = await joiningRecord(record, opened, options, env);
  await tell(joined, asked);
  if (!person || options.dryRun) {
    if (joined.refused) say("nothing was written; mend what is wrong, or give other values");
    else if (options.dryRun) say(`nothing was written; it would go to ${target.shown}`);
    else await write(record, joined, target, env, writerOf(env));
    return joined.refused ? EXIT.findings : EXIT.clean;
  }
  const answer = await person.ask({
    message: joined.refused
      ? `this cannot be written to ${target.shown}; edit it? [y/N]`
      : `write this to ${target.shown}? [Y/n/e: edit first]`,
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
      const now = await openToWrite(options, withoutMessages(env));
      if ((await joiningRecord(record, now, options, env)).refused) return now;
      await write(record, joined, target, env, writer);
    });
    return changed ? offer(record, target, { ...asked, opened: changed }) : EXIT.clean;
  }
  const edited = await person.edit(record);
  if (edited === undefined) say("the editor did not end well; the record is as it was ($VISUAL or $EDITOR names another)");
  return offer(edited ?? record, target, asked);
}

/** Says what a record would cause, and whose id it has. */
export async function tell({ findings, taken }: JoiningRecord, { options, env }: Pick<NewRequest, "options" | "env">): Promise<void> {
  if (findings.length > 0) {
    const screen = { ...screenOf(env, options.color as string | undefined), terminal: env.stderr.terminal };
    env.stderr.print(String(await text({ paper: () => ({ blocks: [{ findings }] }) }, screen)));
  }
  if (taken) messagesOf(env)(taken);
}

async function write(record: string, { records: [made] }: JoiningRecord, target: Target, env: Env, writer: Writer): Promise<void> {
  const line = await addRecord(target, record, writer);
  messagesOf(env)(`${made?.id} is written to ${target.shown}:${line}`);
}
