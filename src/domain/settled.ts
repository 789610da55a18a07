// Claims that were judged already, so that no rule asks about them again.
import type { ArsomRecord } from "../model/record.js";

/** True of a claim that is rejected, or left open, with a reason: it is known, and the reports list it. */
export function isSettled({ fields: { rank, reason } }: ArsomRecord<"claim">): boolean {
  return !!reason && (rank === "rejected" || rank === "open");
}
