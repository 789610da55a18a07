// How many member states a text counts.
import { of } from "../matches.js";
import type { Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { offsetsOf } from "./offsets.js";

/** Fewer than these are some of the members, not all. */
const [LEAST, MOST] = [9, 12];

/** The statements on the number of members of one sentence; `record` is the meeting that it speaks of. */
export function aboutMembers(parsed: Parsed, record: string | undefined): TextStatement[] {
  const { found, tokens } = parsed;
  const seen = new Set<number>();
  return of(found, "members").flatMap((word): TextStatement[] => {
    const count = countBefore(word.first, parsed);
    if (!count || count.value < LEAST || count.value > MOST || seen.has(count.first)) return [];
    seen.add(count.first);
    // Of any members, only those of ASEAN are counted.
    const own =
      of(found, "asean").length > 0 ||
      tokens.slice(word.first, word.last).some(({ key }) => key === "asean" || key === "асеан") ||
      tokens.slice(parsed.sentence.first, parsed.sentence.last).some(({ key }) => key === "association" || key.startsWith("ассоциаци"));
    if (!own) return [];
    return [{ record, field: "member_count", said: { member_count: count.value }, ...offsetsOf(count, parsed), caution: [] }];
  });
}

function countBefore(first: number, { tokens, found }: Parsed): { value: number; first: number; last: number } | undefined {
  for (let at = first - 1; at >= first - 4 && at >= 0; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === "number" && token.key.length <= 2) {
      const beforeOrdinal = tokens[at + 1]?.key === "-";
      return beforeOrdinal ? undefined : { value: Number(token.key), first: at, last: at + 1 };
    }
    const word = of(found, "number").find((match) => match.last === at + 1);
    if (word?.means.is === "number") return { value: word.means.value, first: word.first, last: word.last };
    // "10 (sepuluh) negara anggota", "ten ASEAN member states".
    if (!/^(?:[()]|asean|асеан|и|all|the)$/.test(token.key)) return undefined;
  }
  return undefined;
}
