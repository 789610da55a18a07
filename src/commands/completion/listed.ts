// Values in a list with commas.
import type { PossibleCandidate } from "./shell.js";

/** The values that may come next in a list, behind what was typed of it; a field may be sorted backwards. */
export function listed(candidates: PossibleCandidate[], word: string): PossibleCandidate[] {
  const lead = /^(?:.*,)?-?/s.exec(word)?.[0] ?? "";
  const before = lead.split(",");
  return candidates.filter((one) => !before.includes(one.word)).map((one) => ({ ...one, word: lead + one.word }));
}
