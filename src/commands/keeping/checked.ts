// Changes of files, checked before they are written: the records are read as they would be.
import type { Store } from "../../load/store.js";
import type { RuledFinding } from "../../rules/engine/check.js";
import type { Env } from "../../runtime/env.js";
import type { FileChange } from "../../runtime/write/change.js";
import type { Options } from "../command.js";
import { type Opened, openFolder } from "../open.js";
import { causedBy } from "./caused.js";

/** What changes would make of the records. */
export interface CheckedChange {
  /** The records as they would be. */
  store: Store;
  /** The errors and warnings that are not there now. */
  caused: RuledFinding[];
  /** Whether there are errors among them. */
  refused: boolean;
}

/** Reads the records with changes of files in place, and says what these would cause; nothing is written. */
export async function checkedChange(changes: FileChange[], base: Opened, options: Options, env: Env): Promise<CheckedChange> {
  const texts = new Map(changes.map(({ path, after }) => [path, Buffer.from(after).toString("utf8")]));
  const { store } = await openFolder(base.data, { ...options, cache: false }, withoutMessages(env), { texts });
  const caused = causedBy(store, base.store);
  return { store, caused, refused: caused.some(({ severity }) => severity === "error") };
}

/** An environment in which reading is silent: what was passed over was said when the records were opened. */
export function withoutMessages(env: Env): Env {
  return { ...env, stderr: { ...env.stderr, write: () => {}, print: () => {} } };
}
