// ASEAN and a partner side by side: "ASEAN-Russia", "ASEAN dan Rusia".
import type { Match } from "./lexicon.js";
import { longest, of } from "./matches.js";
import type { TextToken } from "./tokens.js";

/** ASEAN and a partner side by side. */
export interface PartnerPair {
  first: number;
  last: number;
  partner: string;
  /** It is told from the sentences around it. */
  guessed?: true;
}

/** What may stand between ASEAN and its partner, and how many tokens that may be. */
const JOINING = new Set(["-", "(", ")", "/", "and", "dan", "и", "with", "dengan", "с", "the", "plus"]);
const WIDEST_JOIN = 5;

/** ASEAN with each partner that stands beside it, in either order. */
export function pairsIn(found: Match[], tokens: TextToken[]): PartnerPair[] {
  const sides = longest(of(found, "asean", "partner"));
  const pairs: PartnerPair[] = [];
  for (let i = 0; i < sides.length; i++) {
    const here = sides[i] as Match;
    // "Association of … (ASEAN) and Russia": ASEAN twice is once.
    let next = i + 1;
    while (here.means.is === "asean" && sides[next]?.means.is === "asean" && joins(here.last, (sides[next] as Match).first, tokens)) next++;
    const from = sides[next - 1] as Match;
    const there = sides[next];
    if (!there || there.means.is === here.means.is || !joins(from.last, there.first, tokens)) continue;
    const partner = here.means.is === "partner" ? here.means.id : there.means.is === "partner" ? there.means.id : "";
    pairs.push({ first: here.first, last: there.last, partner });
    i = next;
  }
  return pairs;
}

function joins(from: number, to: number, tokens: TextToken[]): boolean {
  return to - from <= WIDEST_JOIN && tokens.slice(from, to).every(({ key }) => JOINING.has(key));
}
