// What a partner is to ASEAN, by the levels that it has reached.

import { type CivilDate, parseDate } from "../model/date.js";
import type { ArsomRecord } from "../model/record.js";

type Partner = Pick<ArsomRecord<"partner">["fields"], "levels" | "relations_since" | "status">;

/** The status of a partner that is at a level. */
const STATUS: { [level: string]: Partner["status"] } = { sectoral: "sectoral", development: "development" };

/** The status by the last of some levels; undefined where there is none. */
export function statusBy(levels: Partner["levels"]): Partner["status"] | undefined {
  const last = levels?.at(-1)?.level;
  return last && (STATUS[last] ?? "dialogue");
}

/** Since when it has been a dialogue partner, which alone has country coordinators (ASEAN Charter, art. 42), or has had relations; undefined when neither is known for certain. */
export function dialogueSince({ levels = [], relations_since }: Partner): CivilDate | undefined {
  const dialogue = levels.find((entry) => statusBy([entry]) === "dialogue");
  const date = parseDate(dialogue?.since ?? relations_since ?? "");
  return date?.qualifier ? undefined : date;
}
