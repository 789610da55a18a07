// For commands that only read: whether a write was left unfinished, so that files may be half old, half new.
import { plain } from "../../model/plain.js";
import { disk } from "./disk.js";
import { leftIn } from "./journal.js";
import { locksIn, type Place } from "./lock.js";
import { foreign } from "./recover.js";

/** What to say of each write in a folder that was begun and whose process is gone. */
export function unfinishedIn(place: Place): string[] {
  return locksIn(place.folder).flatMap(({ path, owner, fate }) => {
    const left = fate === "running" ? undefined : leftIn(path, place.holds, disk);
    if (!left) return [];
    if (left === "foreign") return fate === "gone" ? [foreign(place.shown(path))] : [];
    const who = `arsom ${plain(left.command)} (process ${owner.pid}${fate === "elsewhere" ? ` on ${owner.host}` : ""})`;
    return [`${who} left a write unfinished; the next command that writes, arsom fmt for one, finishes or undoes it`];
  });
}
