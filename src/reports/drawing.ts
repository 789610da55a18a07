// A timeline to be drawn: a lane a series, then agreements, milestones, the periods of plans, and terms of office.
import { fill, type Words } from "../language/words.js";
import type { Store } from "../load/store.js";
import { dayText, parseDate } from "../model/date.js";
import { compareCodes, compareText } from "../model/fold.js";
import type { Bar, Block, Drawing, Lane, Mark, Paper } from "../model/paper.js";
import type { ArsomRecord } from "../model/record.js";
import { disputesIn } from "../query/disputes.js";
import { countryName, placeOf, textOf, titleOf } from "./titles.js";

/** The order of lanes from top to bottom. */
const LEVELS = [
  "summit",
  "ministerial",
  "senior-officials",
  "committee",
  "other",
  "agreement",
  "milestone",
  "plan",
  "coordinator",
  "asean-chair",
];
const PLANS = ["plan-of-action", "work-programme"];

/** What a drawing needs to know while it is made. */
interface Making {
  store: Store;
  words: Words;
  /** What is certainly later than this day is left out. */
  asOf?: number;
  disputed: Set<string>;
  /** More than one partner: lanes that are no series name theirs. */
  several: boolean;
  lanes: Map<string, Lane>;
  undated: number;
}

/** The records drawn; with `asOf` nothing that is certainly later. */
export function drawingOf(records: ArsomRecord[], store: Store, words: Words, options: { title: string; asOf?: string }): Drawing {
  const making: Making = {
    store,
    words,
    asOf: options.asOf === undefined ? undefined : parseDate(options.asOf)?.latest,
    disputed: disputedDates(store),
    several: new Set(records.map((record) => partnerOf(record, store)).filter(Boolean)).size > 1,
    lanes: new Map(),
    undated: 0,
  };
  for (const record of records) add(record, making);
  const lanes = [...making.lanes.values()].sort(byLevel);
  for (const lane of lanes) {
    lane.marks.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || compareCodes(a.id, b.id));
    lane.bars.sort((a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || compareCodes(a.id, b.id));
  }
  return {
    title: options.title,
    description: described(lanes, making),
    lang: words.lang,
    today: parseDate(options.asOf ?? store.today)?.latest ?? 0,
    lanes,
  };
}

function byLevel(a: Lane, b: Lane): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareText(a.name, b.name);
}

function add(record: ArsomRecord, making: Making): void {
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

/** The lane of a kind of record; of several partners each has its own. */
function laneOf(level: string, name: string, record: ArsomRecord, making: Making): Lane {
  const partner = partnerOf(record, making.store);
  const named = making.store.find("partner", partner);
  const whose = making.several ? (named ? (textOf(named, "name", making.words) ?? named.id) : "ASEAN") : "";
  return laneAt(`${level} ${name} ${whose}`, level, whose ? `${name}: ${whose}` : name, making);
}

function laneAt(key: string, level: string, name: string, { lanes }: Making): Lane {
  let lane = lanes.get(key);
  if (!lane) {
    lane = { name, level, marks: [], bars: [] };
    lanes.set(key, lane);
  }
  return lane;
}

function partnerOf({ fields }: ArsomRecord, store: Store): string | undefined {
  return (fields.partner ?? store.find("series", fields.series)?.fields.partner) as string | undefined;
}

function addMark(lane: Lane, record: ArsomRecord, first: string, last: string, label: string, making: Making): void {
  const { [first]: start, [last]: end } = record.fields as { [field: string]: string | undefined };
  const [a, b] = [parseDate(start ?? end ?? ""), parseDate(end ?? start ?? "")];
  if (certainlyLater(start ?? end, making)) return;
  if (!a || !b) {
    making.undated++;
    return;
  }
  const mark: Mark = {
    id: record.id,
    label,
    when: making.words.span(start ?? end, end ?? start),
    earliest: a.earliest,
    latest: Math.max(a.latest, b.latest),
    status: record.kind === "meeting" ? ((record.fields.status as string | undefined) ?? "held") : null,
    disputed: making.disputed.has(`${record.id} ${first}`),
  };
  lane.marks.push(mark);
}

function addBar(lane: Lane, record: ArsomRecord, label: string, making: Making): void {
  const { from, to, extended_to } = record.fields as { [field: string]: string | undefined };
  if (certainlyLater(from, making)) return;
  // Of a period that runs on the day asked for, the end that was planned.
  const planned = parseDate(to ?? "");
  const running = making.asOf !== undefined && planned && planned.latest >= making.asOf;
  const until = running ? to : (extended_to ?? to);
  const [first, last] = [parseDate(from ?? ""), parseDate(until ?? "")];
  if (!first && !last) {
    making.undated++;
    return;
  }
  const bar: Bar = {
    id: record.id,
    label,
    when: making.words.span(from, until),
    ...(first && { from: first.earliest }),
    ...(last && { to: last.latest }),
    open: until === "..",
    disputed: record.fields.disputed === true || making.disputed.has(`${record.id} from`),
  };
  lane.bars.push(bar);
}

function certainlyLater(text: string | undefined, { asOf }: Making): boolean {
  const date = text === undefined ? undefined : parseDate(text);
  return asOf !== undefined && !!date && !date.qualifier && date.earliest > asOf;
}

/** Which dates of which records sources dispute, `id field`; the first field of a span stands for both. */
function disputedDates(store: Store): Set<string> {
  const open = disputesIn(store).filter(({ standing }) => standing === "open" || standing === "contradiction");
  return new Set(open.flatMap(({ record, field }) => (record && field ? [`${record.id} ${field}`] : [])));
}

/** What is to be seen, for those who cannot see it. */
function described(lanes: Lane[], { words, undated }: Making): string {
  const [marks, bars] = [lanes.flatMap((lane) => lane.marks), lanes.flatMap((lane) => lane.bars)];
  const days = [
    ...marks.flatMap(({ earliest, latest }) => [earliest, latest]),
    ...bars.flatMap(({ from, to }) => [from ?? to, to ?? from]),
  ];
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return words.phrase("drawing-empty");
  const [first, last] = known.reduce(([a, b], day) => [Math.min(a as number, day), Math.max(b as number, day)], [known[0], known[0]]);
  const slots = {
    events: marks.length,
    periods: bars.length,
    from: dayText(first as number).slice(0, 4),
    to: dayText(last as number).slice(0, 4),
    lanes: lanes.map((lane) => `${lane.name} (${lane.marks.length + lane.bars.length})`).join("; "),
  };
  const missing = undated > 0 ? ` ${fill(words.phrase("drawing-undated"), { count: undated }, words)}` : "";
  return `${fill(words.phrase("drawing-described"), slots, words)}${missing}`;
}

/** A paper with the drawing before its timeline; it is made only when a format asks for it. */
export function illustrated(paper: Paper, drawing: () => Drawing): Paper {
  const blocks = paper.blocks.flatMap((block): Block[] => ("timeline" in block ? [{ drawing: true }, block] : [block]));
  let made: Drawing | undefined;
  return {
    ...paper,
    blocks,
    get drawing() {
      made ??= drawing();
      return made;
    },
  };
}
