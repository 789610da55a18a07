// For commands that only read: whether a write was left unfinished, so that files may be half old, half new.
import { escapeControls } from "../../model/escape.js";
import { disk } from "./disk.js";
import { leftIn } from "./journal.js";
import { type LockFolder, locksIn } from "./lock.js";
import { foreignJournal } from "./recover.js";

/** What to say of each write in a folder that was begun and whose process is gone. */
export function unfinishedIn(place: LockFolder): string[] {
  return locksIn(place.folder).flatMap(({ path, owner, fate }) => {
    const left = fate === "running" ? undefined : leftIn(path, place.holds, disk);
    if (!left) return [];
    if (left === "foreign" && fate === "elsewhere")
      return [
        `${escapeControls(place.shown(path))} tells of a write on ${owner.host}: it runs there, was left unfinished, or came with a checkout or a copy`,
      ];
    if (left === "foreign") return [foreignJournal(place.shown(path))];
    const who = `arsom ${left.command} (process ${owner.pid}${fate === "elsewhere" ? ` on ${owner.host}` : ""})`;
    return [`${who} left a write unfinished; the next command that writes, arsom fmt for one, finishes or undoes it`];
  });
}
