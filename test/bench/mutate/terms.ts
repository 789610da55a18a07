// Ways to break the rules on terms of office.
import type { ArsomRecord } from "../../../src/model/record.js";
import { added, changed, copied, dropping, pick, setting, textOf, type Ways, yearOf, yearsLater } from "./edit.js";
import { spokenOf } from "./identity.js";
import type { World } from "./world.js";

type Term = ArsomRecord<"term">;

/** The terms that are stated with both ends, without a doubt. */
function plainTerms({ store }: World): Term[] {
  return store.all("term").filter(({ fields: { from, to, disputed, basis, exception } }) => {
    return from && to && to !== ".." && !/[~?%]/.test(from + to) && !disputed && basis !== "hosted" && !exception;
  });
}

function mates(term: Term, world: World): Term[] {
  const { office, partner } = term.fields;
  return world.store.all("term").filter((one) => one !== term && one.fields.office === office && one.fields.partner === partner);
}

/** The term of the same office that begins when a term ends, as far as years tell. */
function nextOf(term: Term, world: World): Term | undefined {
  const end = yearOf(term.fields.to) + (term.fields.office === "asean-chair" ? 1 : 0);
  return mates(term, world).find(({ fields }) => fields.from !== undefined && yearOf(fields.from) === end);
}

/** True when another term of the office may fill days between two years: one that lacks an end and was seen near them. */
function mayFill(from: number, to: number, terms: Term[]): boolean {
  return terms.some(({ fields }) => {
    const years = [fields.from, fields.to, ...(fields.seen ?? [])].filter((day) => day && day !== "..").map(yearOf);
    return (!fields.from || !fields.to) && years.some((year) => year >= from && year <= to);
  });
}

/** What may follow when a term has other dates. */
const SHIFTED = [
  "term-length",
  "term-overlap",
  "term-gap",
  "rota-order",
  "contradiction",
  "coordinator-mismatch",
  "term-expiring",
  "not-yet-member",
  "outvoted",
  "span-differs",
  "better-source",
];

const OTHERS = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"];

export const terms: Ways = {
  "term-overlap": [
    (world, random) => {
      const term = pick(plainTerms(world), random);
      if (!term || (term.fields.office === "coordinator" && yearOf(term.fields.to) - yearOf(term.fields.from) < 2)) return undefined;
      const country = pick(
        OTHERS.filter((code) => code !== term.fields.country && !mates(term, world).some(({ fields }) => fields.country === code)),
        random,
      );
      const text = country && setting(copied(term, `${term.id}-again`), "country", country);
      if (!text) return undefined;
      return added(term, [text], [`${term.id}-again`], `${country} at the same time`, [
        ...spokenOf(term, world),
        "rota-order",
        "single-source",
        "not-yet-member",
      ]);
    },
    (world, random) => {
      const term = pick(plainTerms(world), random);
      const next = term && nextOf(term, world);
      if (!term || !next?.fields.to || next.fields.to === ".." || next.fields.disputed || next.fields.country === term.fields.country)
        return undefined;
      const to = String(yearOf(next.fields.to));
      return changed(term, setting(textOf(term), "to", to), `goes on until ${to}`, SHIFTED);
    },
  ],
  "term-gap": [
    (world, random) => {
      const term = pick(plainTerms(world), random);
      const next = term && nextOf(term, world);
      if (!term || !next?.fields.from || /[~?%]/.test(next.fields.from) || term.fields.office === "asean-chair") return undefined;
      const end = yearOf(term.fields.from) + 1;
      if (yearOf(next.fields.from) - end < 2 || mayFill(end, yearOf(next.fields.from), mates(term, world))) return undefined;
      const seen = (term.fields.seen ?? []).some((day) => yearOf(day) > end);
      return seen ? undefined : changed(term, setting(textOf(term), "to", end), `ends in ${end}`, SHIFTED);
    },
    (world, random) => {
      const term = pick(plainTerms(world), random);
      const next = term && nextOf(term, world);
      if (!term || !next || next.fields.disputed || next.fields.seen || !next.fields.to) return undefined;
      const from = yearOf(term.fields.to) + 2;
      if ((next.fields.to !== ".." && yearOf(next.fields.to) <= from) || mayFill(from - 2, from, mates(term, world))) return undefined;
      return changed(next, setting(textOf(next), "from", `${from}-09`), `begins only in ${from}`, SHIFTED);
    },
  ],
  "term-length": [
    (world, random) => {
      const term = pick(
        plainTerms(world).filter(({ fields }) => fields.office === "coordinator" || yearOf(fields.from) >= 2009),
        random,
      );
      const longer = random() < 0.5;
      if (!term) return undefined;
      const { from, to, office } = term.fields;
      // Years alone make fewer days certain than they name.
      const ends = longer ? yearsLater(String(to), 3) : String(yearOf(from));
      if (!longer && office === "asean-chair") return undefined;
      return changed(term, setting(textOf(term), "to", ends), `ends in ${ends}`, SHIFTED);
    },
  ],
  "rota-order": [
    (world, random) => {
      const term = pick(
        world.store
          .all("term")
          .filter(
            ({ fields }) =>
              fields.office === "coordinator" && !fields.exception && !fields.turn_of && !fields.disputed && fields.basis !== "hosted",
          ),
        random,
      );
      const { from, to, country, partner = "" } = term?.fields ?? {};
      const owner = world.store.find("partner", partner);
      const rota = owner?.fields.rota ?? world.store.find("partner", owner?.fields.rota_with)?.fields.rota;
      if (!term || !rota || !from || !to || /[~?%.]/.test(from + to) || (yearOf(from) - 2003) % 3 !== 0 || yearOf(to) - yearOf(from) !== 3)
        return undefined;
      const stated = (code: string) =>
        plainTerms(world).filter(
          ({ fields }) => fields.office === "coordinator" && fields.country === code && (yearOf(fields.from) - 2003) % 3 === 0,
        ).length;
      const other = pick(
        OTHERS.filter((code) => code !== country && stated(code) > 1),
        random,
      );
      return other ? changed(term, setting(textOf(term), "country", other), `of ${other}, not ${country}`, SHIFTED) : undefined;
    },
    (world, random) => {
      const chairs = plainTerms(world).filter(({ fields }) => fields.office === "asean-chair" && yearOf(fields.from) > 2009);
      const term = pick(chairs, random);
      const before = chairs.find(({ fields }) => yearOf(fields.from) === yearOf(term?.fields.from) - 1);
      const other = pick(
        OTHERS.filter((code) => code !== term?.fields.country && code !== before?.fields.country),
        random,
      );
      if (!term || !before || !other) return undefined;
      return changed(term, setting(textOf(term), "country", other), `of ${other}, not ${term.fields.country}`, SHIFTED);
    },
  ],
  "term-expiring": [
    (world, random) => {
      const term = pick(
        world.store
          .all("term")
          .filter((one) => one.fields.to === "2027" && mates(one, world).every(({ fields }) => yearOf(fields.from) < 2027)),
        random,
      );
      const to = `2027-0${1 + Math.floor(random() * 4)}`;
      return term && changed(term, setting(textOf(term), "to", to), `ends in ${to}`, SHIFTED);
    },
    (world, random) => {
      const term = pick(
        world.store.all("term").filter(({ fields }) => fields.office === "coordinator" && yearOf(fields.from) === 2024),
        random,
      );
      const text = term && setting(dropping(textOf(term), "to"), "to", "2026-12-15");
      return text ? changed(term, text, "ends on 15 December 2026", SHIFTED) : undefined;
    },
  ],
};
