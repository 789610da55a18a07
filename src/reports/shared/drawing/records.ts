// Records put into the lanes of a drawing, each kind in its own way.

import { countryName, placeText, textOf, titleOf } from "../../../domain/titles.js";
import type { Locale } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import type { ArsomRecord } from "../../../model/record.js";
import { type DrawingContext, LEVELS, laneAt, laneOf } from "./making.js";
import { addBar, addMark, certainlyLater } from "./things.js";

const PLANS = ["plan-of-action", "work-programme"];

/** Adds what a record has to show. */
export function add(record: ArsomRecord, context: DrawingContext): void {
  const { locale } = context;
  if (record.kind === "meeting") addMeeting(record, context);
  else if (record.kind === "milestone")
    addMark(
      laneOf("milestone", locale.phrase("milestones"), record, context),
      record,
      "date",
      "date",
      titleOf(record, context.store, locale),
      context,
    );
  else if (record.kind === "agreement") addAgreement(record, context);
  else if (record.kind === "term") addTerm(record, context);
}

function addMeeting(record: ArsomRecord, context: DrawingContext): void {
  const { store, locale } = context;
  const series = store.find("series", record.fields.series);
  const name = series ? titleOf(series, store, locale) : String(record.fields.series);
  const acronym = series?.fields.acronym ? ` (${series.fields.acronym})` : "";
  const level = LEVELS.includes(String(series?.fields.level)) ? String(series?.fields.level) : "other";
  const lane = laneAt(`series ${record.fields.series}`, level, `${name}${acronym}`, context);
  addMark(lane, record, "start", "end", ownWords(record, store, locale) || lane.name, context);
}

/** What is a meeting's own beside the series that its lane names: its number or title, and its city; else city and year. */
function ownWords(record: ArsomRecord, store: Store, locale: Locale): string {
  const { number, special, start } = record.fields;
  const city = placeText(record, store, locale)?.split(",")[0] ?? "";
  const title = special || !start ? textOf(record, "title", locale) : undefined;
  if (title) return title.includes(city) ? title : `${title}, ${city}`;
  if (typeof number !== "number") return [city, String(start ?? "").slice(0, 4)].filter(Boolean).join(" ");
  return [locale.ordinal(number, store.find("series", record.fields.series)?.fields.gender_ru), city].filter(Boolean).join(", ");
}

function addAgreement(record: ArsomRecord, context: DrawingContext): void {
  const { store, locale } = context;
  const { adopted, signed, in_force, type } = record.fields as { [field: string]: string | undefined };
  const title = titleOf(record, store, locale);
  const period = record.fields.from !== undefined || record.fields.to !== undefined;
  const day = ["adopted", "signed", "in_force"].find((field) => record.fields[field] !== undefined);
  if (certainlyLater(adopted ?? signed ?? in_force, context)) return;
  if (day || !period)
    addMark(laneOf("agreement", locale.phrase("agreements"), record, context), record, day ?? "adopted", day ?? "adopted", title, context);
  if (!period) return;
  const name = PLANS.includes(String(type)) ? locale.phrase("plans") : locale.phrase("periods");
  addBar(laneOf("plan", name, record, context), record, title, context);
}

function addTerm(record: ArsomRecord, context: DrawingContext): void {
  const { store, locale } = context;
  const chair = record.fields.office === "asean-chair";
  const lane = chair
    ? laneAt("asean-chair", "asean-chair", locale.phrase("chair-now"), context)
    : laneOf("coordinator", locale.phrase("coordinators"), record, context);
  addBar(lane, record, countryName(String(record.fields.country), store, locale), context);
}
