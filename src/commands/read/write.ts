// Checks the records that were read from a text beside those that are there, and writes all of them or none.
import { escapeControls } from "../../model/escape.js";
import type { Env } from "../../runtime/env.js";
import { EXIT } from "../../runtime/exit.js";
import type { Writer } from "../../runtime/write/writer.js";
import type { Options } from "../command.js";
import { added } from "../new/file.js";
import { joiningRecord } from "../new/joined.js";
import { messagesOf, tell } from "../new/offer.js";
import type { Opened } from "../open.js";
import { additionsOf, type NewDocument } from "./targets.js";

/** What writing needs. */
export interface ReadRequest {
  opened: Opened;
  options: Options;
  env: Env;
}

/** The text of records as one stream. */
export function streamOf(documents: NewDocument[]): string {
  return documents.map(({ text }) => text).join("---\n");
}

/** Whether records may be written beside those that are there; what they would cause is said. */
export async function mayJoin(documents: NewDocument[], { opened, options, env }: ReadRequest): Promise<boolean> {
  const joined = await joiningRecord(streamOf(documents), opened, options, env, documents.length);
  await tell(joined, { options, env });
  return !joined.refused;
}

/** Writes records that may join; gives the exit code. */
export async function writeAll(documents: NewDocument[], { opened, options, env }: ReadRequest, writer: Writer): Promise<number> {
  const additions = additionsOf(documents, opened, options, env);
  const files = additions.map(({ target, documents: list }) => ({ target, list, ...added(target, streamOf(list), writer) }));
  await writer.place(files.map(({ change }) => change));
  const say = messagesOf(env);
  for (const { target, list, line } of files)
    say(`${counted(list)} ${list.length === 1 ? "is" : "are"} written to ${escapeControls(target.shown)}:${line}`);
  return EXIT.clean;
}

/** "a source and 3 claims". */
export function counted(documents: NewDocument[]): string {
  const claims = documents.filter(({ fields }) => fields.kind === "claim").length;
  const parts = claims < documents.length ? ["a source"] : [];
  if (claims > 0) parts.push(`${claims} ${claims === 1 ? "claim" : "claims"}`);
  return parts.join(" and ");
}
