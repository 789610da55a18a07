// Ways to break the rules on dates.
import type { ArsomRecord } from "../../../src/model/record.js";
import { changed, dropping, fieldOf, isDay, later, pick, setting, settingIn, textOf, type Ways, yearsLater } from "./edit.js";
import { TODAY, type World } from "./world.js";

/** What may follow truly when a meeting has another date. */
export const MOVED = [
  "contradiction",
  "ordinal-order",
  "rhythm-broken",
  "follows-later",
  "adopted-elsewhere",
  "chair-out-of-office",
  "coordinator-mismatch",
  "not-yet-member",
  "source-before-event",
  "wrong-weekday",
  "member-count",
  "anniversary",
  "duplicate-record",
];

/** Meetings that were held on a day that is known. */
export function heldMeetings({ store }: World): ArsomRecord<"meeting">[] {
  return store.all("meeting").filter(({ fields }) => (fields.status ?? "held") === "held" && isDay(fields.start));
}

/** A meeting's text on another day, of one day. */
export function moved(record: ArsomRecord, start: string): string {
  return setting(dropping(textOf(record), "end"), "start", start);
}

/** What claims may then bear out no longer. */
const UNBORNE = ["contradiction", "outvoted", "span-differs", "better-source"];

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export const dates: Ways = {
  "end-before-start": [
    ({ store }, random) => {
      const record = pick(
        store.all("meeting").filter(({ fields }) => fields.end !== undefined),
        random,
      );
      if (!record) return undefined;
      const { start, end } = record.fields;
      return changed(
        record,
        setting(setting(textOf(record), "start", end as string), "end", start as string),
        "start and end exchanged",
        UNBORNE,
      );
    },
    ({ store }, random) => {
      const record = pick(
        [...store.all("term"), ...store.all("agreement")].filter(({ fields }) => fields.from && fields.to && fields.to !== ".."),
        random,
      );
      const to = yearsLater(String(record?.fields.from), -2);
      return record && changed(record, setting(textOf(record), "to", to), `to becomes ${to}`, UNBORNE);
    },
    ({ store }, random) => {
      const record = pick(store.all("chair"), random);
      const at = (record?.fields.offices ?? []).findIndex(({ from }) => from);
      if (!record || at < 0) return undefined;
      const to = yearsLater(String(record.fields.offices?.[at]?.from), -3);
      return changed(record, settingIn(textOf(record), "offices", at, "to", to), `an office until ${to}`, ["chair-out-of-office"]);
    },
  ],
  "placeholder-date": [
    ({ store }, random) => {
      const all = [...store.all("meeting"), ...store.all("agreement"), ...store.all("term"), ...store.all("partner")] as ArsomRecord[];
      const record = pick(all, random) as ArsomRecord;
      const field = ["start", "adopted", "signed", "from", "relations_since"].find((name) =>
        /^\d{4}(-01|-12)?$/.test(String(fieldOf(record, name))),
      );
      if (!field || fieldOf(record, "office") === "asean-chair") return undefined;
      const date = String(fieldOf(record, field));
      const day = `${date.slice(0, 4)}${date.endsWith("-12") ? "-12-31" : "-01-01"}`;
      return changed(record, setting(textOf(record), field, day), `${field} ${date} becomes ${day}`, [
        "term-length",
        "adopted-late",
        "adopted-elsewhere",
      ]);
    },
  ],
  "future-held": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const start = `20${27 + Math.floor(random() * 60)}${String(record?.fields.start).slice(4)}`.replace("-02-29", "-02-28");
      return record && changed(record, moved(record, start), `moved to ${start}`, MOVED);
    },
  ],
  "overdue-plan": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      return record && changed(record, setting(textOf(record), "status", "planned"), "still planned", ["contradiction", "ordinal-missing"]);
    },
  ],
  "long-meeting": [
    (world, random) => {
      const record = pick(heldMeetings(world), random);
      const others = heldMeetings(world).filter(({ fields }) => fields.series === record?.fields.series);
      if (!record || others.length < 4) return undefined;
      const end = later(String(record.fields.start), 30 + Math.floor(random() * 60));
      if (end > TODAY) return undefined;
      const also = [
        "contradiction",
        "span-differs",
        "outvoted",
        "better-source",
        "duplicate-record",
        "adopted-elsewhere",
        "placeholder-date",
      ];
      return changed(record, setting(textOf(record), "end", end), `ends on ${end}`, also);
    },
  ],
  "wrong-weekday": [
    ({ store }, random) => {
      const claim = pick(
        store.all("claim").filter(({ fields }) => fields.weekday && !fields.reason && isDay(store.get(fields.record)?.fields.start)),
        random,
      );
      const other = WEEKDAYS[(WEEKDAYS.indexOf(String(claim?.fields.weekday)) + 2 + Math.floor(random() * 3)) % 7] as string;
      return claim && changed(claim, setting(textOf(claim), "weekday", other), `weekday becomes ${other}`);
    },
    ({ store }, random) => {
      const claim = pick(store.all("claim"), random) as ArsomRecord;
      const { start, end, weekday, reason } = claim.fields;
      if (!isDay(start) || end || weekday || reason) return undefined;
      const right = new Date(`${start}T00:00:00Z`).getUTCDay();
      const wrong = WEEKDAYS[(right + 1 + Math.floor(random() * 5)) % 7] as string;
      return changed(claim, setting(textOf(claim), "weekday", wrong), `${start} called a ${wrong}`);
    },
  ],
};
