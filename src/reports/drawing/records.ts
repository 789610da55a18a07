// Records put into the lanes of a drawing, each kind in its own way.

import { countryName, placeOf, textOf, titleOf } from "../../domain/titles.js";
import type { Words } from "../../language/words.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { LEVELS, laneAt, laneOf, type Making } from "./making.js";
import { addBar, addMark, certainlyLater } from "./things.js";

const PLANS = ["plan-of-action", "work-programme"];

/** Adds what a record has to show. */
export function add(record: ArsomRecord, making: Making): void {
  const { words } = making;
  if (record.kind === "meeting") addMeeting(record, making);
  else if (record.kind === "milestone")
    addMark(
      laneOf("milestone", words.phrase("milestones"), record, making),
      record,
      "date",
      "date",
      titleOf(record, making.store, words),
      making,
    );
  else if (record.kind === "agreement") addAgreement(record, making);
  else if (record.kind === "term") addTerm(record, making);
}

function addMeeting(record: ArsomRecord, making: Making): void {
  const { store, words } = making;
  const series = store.find("series", record.fields.series);
  const name = series ? titleOf(series, store, words) : String(record.fields.series);
  const acronym = series?.fields.acronym ? ` (${series.fields.acronym})` : "";
  const level = LEVELS.includes(String(series?.fields.level)) ? String(series?.fields.level) : "other";
  const lane = laneAt(`series ${record.fields.series}`, level, `${name}${acronym}`, making);
  addMark(lane, record, "start", "end", ownWords(record, store, words) || lane.name, making);
}

/** What is a meeting's own beside the series that its lane names: its number or title, and its city; else city and year. */
function ownWords(record: ArsomRecord, store: Store, words: Words): string {
  const { number, special, start } = record.fields;
  const city = placeOf(record, store, words)?.split(",")[0] ?? "";
  const title = special || !start ? textOf(record, "title", words) : undefined;
  if (title) return title.includes(city) ? title : `${title}, ${city}`;
  if (typeof number !== "number") return [city, String(start ?? "").slice(0, 4)].filter(Boolean).join(" ");
  return [words.ordinal(number, store.find("series", record.fields.series)?.fields.gender_ru), city].filter(Boolean).join(", ");
}

function addAgreement(record: ArsomRecord, making: Making): void {
  const { store, words } = making;
  const { adopted, signed, in_force, type } = record.fields as { [field: string]: string | undefined };
  const title = titleOf(record, store, words);
  const period = record.fields.from !== undefined || record.fields.to !== undefined;
  const day = ["adopted", "signed", "in_force"].find((field) => record.fields[field] !== undefined);
  if (certainlyLater(adopted ?? signed ?? in_force, making)) return;
  if (day || !period)
    addMark(laneOf("agreement", words.phrase("agreements"), record, making), record, day ?? "adopted", day ?? "adopted", title, making);
  if (!period) return;
  const name = PLANS.includes(String(type)) ? words.phrase("plans") : words.phrase("periods");
  addBar(laneOf("plan", name, record, making), record, title, making);
}

function addTerm(record: ArsomRecord, making: Making): void {
  const { store, words } = making;
  const chair = record.fields.office === "asean-chair";
  const lane = chair
    ? laneAt("asean-chair", "asean-chair", words.phrase("chair-now"), making)
    : laneOf("coordinator", words.phrase("coordinators"), record, making);
  addBar(lane, record, countryName(String(record.fields.country), store, words), making);
}
