// Whom those who chair speak for: ASEAN, the partner, or neither.

import type { Store } from "../load/store.js";
import type { Slot } from "../model/finding.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import type { MeetingRecord } from "./meetings.js";
import { practiceIn } from "./practice.js";

/** The sides of a data set's meetings: its members by code, and what else is known by a code. */
interface Codes {
  members: Set<string>;
  partners: Set<string>;
  /** For which country those who may be in the chair speak, by the ids of their records. */
  speakers: Map<string, string>;
}

const codesOf = memo((store: Store): Codes => {
  // A member whose record is broken is a member all the same.
  const of = (kind: string) =>
    new Set([...store.all(kind), ...store.broken.filter((record) => record.kind === kind)].map(({ fields }) => String(fields.code)));
  const speakers = new Map<string, string>();
  for (const record of [...store.all("chair"), ...store.all("member"), ...store.all("partner")] as ArsomRecord[]) {
    if (!store.isRepeated(record)) speakers.set(record.id, String(record.kind === "chair" ? record.fields.country : record.fields.code));
  }
  return { members: of("member"), partners: of("partner"), speakers };
});

/** The ids of the partners that a series is held with; of any other record, its partner. */
export function partnersOf({ fields }: ArsomRecord): string[] {
  const { partner, partners = [] } = fields as { partner?: string; partners?: string[] };
  return partner === undefined ? partners : [partner];
}

/** The one partner a meeting is held with: that of its series; undefined where it is held with several. */
export function partnerOf(meeting: MeetingRecord, store: Store): ArsomRecord<"partner"> | undefined {
  return store.find("partner", store.find("series", meeting.fields.series)?.fields.partner);
}

/** The code of the country, `EU` or `ASEAN` that one in the chair speaks for; undefined when no sound record says so. */
export function countryOf(id: string, store: Store): string | undefined {
  return codesOf(store).speakers.get(id);
}

/** The side of a country at a meeting with a partner; undefined when it cannot be told. */
export function sideOf(
  country: string | undefined,
  partner: ArsomRecord<"partner">,
  store: Store,
): "asean" | "partner" | "neither" | undefined {
  if (country === undefined) return undefined;
  const { members, partners } = codesOf(store);
  if (country === "ASEAN" || members.has(country)) return "asean";
  if (country === partner.fields.code) return "partner";
  // A data set with fewer members than ASEAN ever had is not complete, and proves nobody a stranger.
  const founders = practiceIn("founding-members", store).members;
  return partners.has(country) || members.size >= founders ? "neither" : undefined;
}

/** A partner by its name in a sentence; by its id, when no record of it is known. */
export function partnerSlot(id: string | undefined, store: Store): Slot {
  const partner = store.find("partner", id);
  return partner ? { country: partner.fields.code } : (id ?? { value: "partner-unknown" });
}

/** A series by its record; by its id, when none is known. */
export function seriesSlot(id: string, store: Store): Slot {
  const series = store.find("series", id);
  return series ? { record: series } : id;
}
