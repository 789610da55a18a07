// The chair of ASEAN goes from member to member by the English alphabet, for a calendar year each unless the practice says otherwise.
import type { Store } from "../load/store.js";
import { type CivilDate, parseDate } from "../model/date.js";
import { compareText } from "../model/fold.js";
import { practiceIn } from "./practice.js";
import type { TermRecord } from "./terms.js";

/** A chair out of order: whose turn it was, and the term before it. */
export interface OutOfOrder {
  term: TermRecord;
  expected: string;
  before: TermRecord;
}

interface Year {
  term: TermRecord;
  from: CivilDate;
  year: number;
}

/** The terms of ASEAN chairs that are not the next in the alphabet after the country whose turn was used before; a swap is told once. */
export function* outOfOrder(store: Store): Iterable<OutOfOrder> {
  const years = yearsIn(store);
  const { years: length } = practiceIn("chair-by-alphabet", store);
  /** The turn that was used last, and turns that others took, by who gave them up for it. */
  let turn: string | undefined;
  const taken = new Map<string, string>();
  for (const [i, here] of years.entries()) {
    const [before, after] = [years[i - 1], years[i + 1]];
    const { country, turn_of, exception } = here.term.fields;
    const next = before && turn && before.year + length === here.year ? nextAfter(turn, here.from, store) : undefined;
    const used = turn_of ?? country;
    turn = used;
    if (!next || exception || used === next) continue;
    if (taken.get(country) === next) {
      turn = next;
      continue;
    }
    yield { term: here.term, expected: next, before: (before as Year).term };
    // Either it took that turn by a swap, or the count went on from itself: the year after tells.
    const follows = after && after.year === here.year + length ? (after.term.fields.turn_of ?? after.term.fields.country) : undefined;
    if (follows === undefined || follows !== nextAfter(used, here.from, store) || follows === nextAfter(next, here.from, store)) {
      turn = next;
      taken.set(next, used);
    }
  }
}

/** The chairs' terms since they go by the alphabet, in order; those with a doubtful first year are left out. */
function yearsIn(store: Store): Year[] {
  const { since } = practiceIn("chair-by-alphabet", store);
  const years: Year[] = [];
  for (const term of store.all("term")) {
    const from = parseDate(term.fields.from ?? "");
    const year = Number(from?.text.slice(0, 4));
    if (term.fields.office !== "asean-chair" || !from || from.qualifier || year < since || store.isRepeated(term)) continue;
    years.push({ term, from, year });
  }
  return years.sort((a, b) => a.year - b.year);
}

/**
 * The member whose turn follows the last one that was used by a year: the next in the alphabet, or who took its turn in an exchange.
 * Undefined when the records may lack some member.
 */
export function nextInAlphabet(last: TermRecord, year: CivilDate, store: Store): string | undefined {
  const next = nextAfter(last.fields.turn_of ?? last.fields.country, year, store);
  const { members, years } = practiceIn("chair-by-alphabet", store);
  const cycle = members * years;
  const lately = yearsIn(store).filter((one) => one.from.earliest < year.earliest && one.year > Number(year.text) - cycle);
  const exchanged = lately.find(({ term: { fields } }) => fields.country === next && fields.turn_of !== undefined)?.term.fields.turn_of;
  const returned = lately.some(({ term: { fields } }) => fields.country === exchanged && fields.turn_of === next);
  return exchanged && !returned ? exchanged : next;
}

/** The member after another in the alphabet, of those that had joined by a day; undefined when the data set may lack some. */
function nextAfter(code: string, date: CivilDate, store: Store): string | undefined {
  const members = store.all("member").filter(({ fields: { joined } }) => {
    const day = parseDate(joined ?? "");
    return !!day && !day.qualifier && day.latest <= date.earliest;
  });
  if (members.length < practiceIn("chair-by-alphabet", store).members) return undefined;
  const names = members.sort((a, b) => compareText(a.fields.name, b.fields.name)).map(({ fields }) => fields.code);
  const at = names.indexOf(code);
  return at < 0 ? undefined : names[(at + 1) % names.length];
}
