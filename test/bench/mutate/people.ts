// Ways to break the rules on who chairs, and by what office.

import { countryOf, partnerOf } from "../../../src/domain/sides.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { heldMeetings } from "./dates.js";
import { added, changed, copied, type Mutation, pick, setting, settingIn, textOf, type Ways, yearOf } from "./edit.js";
import { spokenOf } from "./identity.js";
import type { World } from "./world.js";

type Meeting = ArsomRecord<"meeting">;

/** What may follow when another is named in the chair. */
export const RESEATED = ["contradiction", "unused-chair", "side-without-chair", "chair-out-of-office", "coordinator-mismatch"];

/** A meeting with another list of chairs. */
export function seated(record: Meeting, chairs: string[], does: string, also = RESEATED): Mutation | undefined {
  return changed(record, setting(textOf(record), "chairs", `[${chairs.join(", ")}]`), does, also);
}

/** One in the chair of a meeting, by country. */
export function seatOf(record: Meeting, world: World, asean: boolean): number {
  const partner = partnerOf(record, world.store)?.fields.code;
  return (record.fields.chairs ?? []).findIndex((id) => (countryOf(id, world.store) === partner) !== asean);
}

/** The country that held an office in a whole year, by a term that begins in an earlier and ends in a later one, or by the calendar. */
function holderIn(year: number, office: string, partner: string, world: World): ArsomRecord<"term"> | undefined {
  return world.store.all("term").find(({ fields: { from, to, basis, disputed, ...fields } }) => {
    if (fields.office !== office || (office === "coordinator" && fields.partner !== partner)) return false;
    if (!from || !to || to === ".." || basis === "hosted" || disputed || /[~?%]/.test(from + to)) return false;
    return office === "asean-chair"
      ? yearOf(from) === year && yearOf(to) === year && year >= 2009
      : yearOf(from) < year && yearOf(to) > year;
  });
}

function misprinted(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  if (name[at] === " ") return misprinted(name, random);
  return name.slice(0, at) + (name[at] === "o" ? "a" : "o") + name.slice(at + 1);
}

const SEVERAL =
  /deputy|vice|assistant|secretary of state|minister of state|ambassador|permanent|senior|representative|adviser|counsel|member|special|commissioner/i;

export const people: Ways = {
  "chair-out-of-office": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const at = Math.floor(random() * (record?.fields.chairs?.length ?? 0));
      const chair = world.store.find("chair", record?.fields.chairs?.[at]);
      if (!record || !chair) return undefined;
      const year = yearOf(record.fields.start);
      const outside = ({ fields: { country, offices = [] } }: ArsomRecord<"chair">) =>
        country === chair.fields.country &&
        offices.length > 0 &&
        offices.every(
          ({ from, to, seen = [] }) =>
            (from && yearOf(from) > year && seen.every((day) => yearOf(day) > year)) || (to && to !== ".." && yearOf(to) < year),
        );
      const other = pick(world.store.all("chair").filter(outside), random);
      if (!other) return undefined;
      return seated(record, (record.fields.chairs ?? []).with(at, other.id), `${other.id} in the chair of ${chair.id}`);
    },
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const chair = world.store.find("chair", pick(record?.fields.chairs ?? [], random));
      if (!record || !chair || chair.fields.offices?.length !== 1) return undefined;
      if (chair.fields.offices[0]?.seen) return undefined;
      const to = String(yearOf(record.fields.start) - 1);
      return changed(chair, settingIn(textOf(chair), "offices", 0, "to", to), `the office ends in ${to}`, [
        "end-before-start",
        "contradiction",
      ]);
    },
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const chair = world.store.find("chair", pick(record?.fields.chairs ?? [], random));
      if (!record || !chair || chair.fields.offices?.length !== 1) return undefined;
      const from = yearOf(record.fields.start) + 1;
      const text = settingIn(settingIn(textOf(chair), "offices", 0, "seen", `[${from}]`), "offices", 0, "from", from);
      return chair.fields.offices[0]?.to
        ? undefined
        : changed(chair, text, `the office begins in ${from}`, ["office-overlap", "contradiction"]);
    },
  ],
  "chair-of-neither-side": [
    (world, random) => {
      const record = pick(world.store.all("meeting"), random);
      const at = Math.floor(random() * (record?.fields.chairs?.length ?? 0));
      const partner = record && partnerOf(record, world.store);
      const codes = new Set([...world.store.all("member"), ...(partner ? [partner] : [])].map(({ fields }) => fields.code).concat("ASEAN"));
      const stranger = pick(
        [
          ...world.store.all("chair").filter(({ fields }) => !codes.has(fields.country)),
          ...world.store.all("partner").filter((one) => one !== partner),
        ] as ArsomRecord[],
        random,
      );
      if (!record?.fields.chairs || !partner || !stranger) return undefined;
      return seated(record, record.fields.chairs.with(at, stranger.id), `${stranger.id} in the chair`);
    },
  ],
  "side-without-chair": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const { chairs = [], series } = record?.fields ?? {};
      if (!record || chairs.length < 2 || !world.store.find("series", series)?.fields.co_chaired) return undefined;
      const partner = partnerOf(record, world.store)?.fields.code;
      const ours = random() < 0.5;
      const left = chairs.filter((id) => (countryOf(id, world.store) === partner) !== ours);
      return left.length === chairs.length || left.length === 0
        ? undefined
        : seated(record, left, `nobody of the ${ours ? "partner" : "members"}`);
    },
  ],
  "coordinator-mismatch": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const series = world.store.find("series", record?.fields.series);
      const { asean_side: side = "any", partner = "" } = series?.fields ?? {};
      const at = record ? seatOf(record, world, true) : -1;
      const term = record && holderIn(yearOf(record.fields.start), side, partner, world);
      const chairs = record?.fields.chairs ?? [];
      if (
        !record ||
        !term ||
        at < 0 ||
        chairs.some((id, i) => i !== at && countryOf(id, world.store) !== world.store.find("partner", partner)?.fields.code)
      )
        return undefined;
      const served = world.store
        .all("term")
        .filter(({ fields }) => fields.office === side && (side === "asean-chair" || fields.partner === partner));
      const strangers = world.store
        .all("member")
        .filter(
          ({ fields }) =>
            fields.code !== "TL" &&
            (side === "asean-chair" ? fields.code !== term.fields.country : !served.some((one) => one.fields.country === fields.code)),
        );
      const other = pick(strangers, random);
      return other && seated(record, chairs.with(at, other.id), `${other.id} in the chair, not ${term.fields.country}`);
    },
  ],
  "office-overlap": [
    (world, random) => {
      const chair = pick(world.store.all("chair"), random);
      const at = (chair?.fields.offices ?? []).findIndex(
        ({ title, from, to, seen = [] }) =>
          !SEVERAL.test(title) && ((from && to && yearOf(to) - yearOf(from) > 1) || new Set(seen.map(yearOf)).size > 1),
      );
      if (!chair || at < 0) return undefined;
      const text = setting(copied(chair, "john-doe"), "name", "John Doe").replace(/^(aliases|name_\w\w): .*\n/gm, "");
      return added(chair, [text], ["john-doe"], "a second one in its office", [
        ...spokenOf(chair, world),
        "unused-chair",
        "missing-translation",
        "single-source",
      ]);
    },
  ],
  "name-variant": [
    (world, random) => {
      const record = pick(world.store.all("meeting"), random);
      const chair = world.store.find("chair", pick([...(record?.fields.chairs ?? []), ...(record?.fields.attended ?? [])], random));
      const field = record?.fields.chairs?.includes(chair?.id ?? "") ? "chairs" : "attended";
      const claim = record && pick(world.store.claimsOn(record.id), random);
      if (!claim || !chair || claim.fields.printed || claim.fields.reason) return undefined;
      const printed = misprinted(chair.fields.name, random);
      return changed(
        claim,
        `${textOf(claim)}printed:\n  - field: ${field}\n    text: "${printed}"\n`,
        `prints ${printed} of ${chair.fields.name}`,
      );
    },
  ],
};
