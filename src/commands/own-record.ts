// The record that an id means, for a command that changes it.
import { wordOf } from "../keep/rename.js";
import { positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { noSuchRecord } from "../query/by-id.js";

/** The one record of an id, sound or broken; throws UsageError when none has it, several have it, or it cannot be read. */
export function ownRecord(id: string, store: Store): ArsomRecord {
  const record = store.get(id);
  if (!record && store.isUnread(id)) throw new UsageError(`${id} cannot be read, and is mended by hand; arsom validate says where`);
  if (!record) throw noSuchRecord(id, store);
  if (store.repeated.some(({ first }) => first === record))
    throw new UsageError(`more than one record has the id ${id}; which is meant cannot be told: give one of them another id by hand`);
  return record;
}

/** Throws UsageError when a text that could not be read names the id: what is broken is not rewritten, and would dangle. */
export function noneUnreadNames(id: string, store: Store): void {
  const text = store.unreadText.find(({ file, start, end }) => wordOf(id).test(file.text.slice(start, end)));
  if (text)
    throw new UsageError(
      `${text.file.path}:${positionOf(text.file.text, text.start).line} cannot be read and names ${id}; mend it first (arsom validate); nothing was changed`,
    );
}
