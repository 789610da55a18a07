// Checks new records beside those that are there, and writes all of them or none.
import { joinNames } from "../../language/locale.js";
import { escapeControls } from "../../model/escape.js";
import type { Env } from "../../runtime/env.js";
import { EXIT } from "../../runtime/exit.js";
import type { Writer } from "../../runtime/write/writer.js";
import type { Options } from "../command.js";
import { added } from "../new/file.js";
import type { Opened } from "../open.js";
import { sayUndo } from "../rewrite.js";
import type { Addition, NewDocument } from "./additions.js";
import { tellFindings } from "./caused.js";
import { type JoiningRecord, joiningRecord } from "./joined.js";
import { messagesOf } from "./messages.js";

/** What writing needs. */
export interface WriteRequest {
  opened: Opened;
  options: Options;
  env: Env;
}

/** The text of records as one stream. */
export function streamOf(documents: NewDocument[]): string {
  return documents.map(({ text }) => text).join("---\n");
}

/** New records beside those that are there; what they would cause is said, and whose id they have. */
export async function joiningTold(documents: NewDocument[], { opened, options, env }: WriteRequest): Promise<JoiningRecord> {
  const joined = await joiningRecord(streamOf(documents), opened, options, env, documents.length);
  await tellFindings(joined.caused, joined.store, options, env);
  if (joined.taken) messagesOf(env)(joined.taken);
  return joined;
}

/** Writes records that may join; `named` says what a file is given. Gives the exit code. */
export async function writeAll(
  additions: Addition[],
  named: (documents: NewDocument[]) => string,
  env: Env,
  writer: Writer,
): Promise<number> {
  const files = additions.map(({ target, documents }) => ({ target, documents, ...added(target, streamOf(documents), writer) }));
  const changes = files.map(({ change }) => change);
  await writer.place(changes);
  const say = messagesOf(env);
  for (const { target, documents, line } of files)
    say(`${named(documents)} ${documents.length === 1 ? "is" : "are"} written to ${escapeControls(target.shown)}:${line}`);
  await sayUndo(changes, env);
  return EXIT.clean;
}

/** The files that records go to, as they are shown. */
export function filesNamed(additions: Addition[]): string {
  return joinNames(
    additions.map(({ target }) => escapeControls(target.shown)),
    "and",
  );
}
