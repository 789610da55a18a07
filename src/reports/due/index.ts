// What is overdue and what is coming, among what a query chooses.

import { meaningOfWord } from "../../domain/names.js";
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { selected } from "../../query/ask.js";
import type { QueryReport } from "../report.js";
import type { ReportRequest } from "../request.js";
import { sourced } from "../shared/sourced.js";
import { dueCalendar } from "./calendar.js";
import { type DueData, dueItems, dueRows, isOverdue } from "./data.js";
import { dueContext } from "./item.js";
import { duePaper } from "./paper.js";
import { lastDayWithin, WITHIN } from "./within.js";

/** The kinds of records of which something can be due. */
const DUE_KINDS = ["term", "agreement", "meeting", "series", "partner"];

/** What is due within a time; throws UsageError for a time or a member that means nothing. */
export const dueReport: QueryReport<DueData> = {
  name: "due",
  forms: ["paper", "data", "items", "rows", "events"],
  takes: ["query", "partner", "within", "office"],
  make(request, { within = WITHIN, office }) {
    const { store, full, locale, relation, warn } = request;
    const until = lastDayWithin(within, store.today);
    const member = office === undefined ? null : memberAsked(office, store);
    const context = dueContext({ store, full }, locale, until);
    const chosen = recordsFor(request);
    const items = dueItems(context).filter((item) => chosen.ids.has(aboutOf(item)) && (member === null || item.country === member));
    const overdue = items.filter((item) => isOverdue(item, context));
    const coming = items.filter((item) => !overdue.includes(item));
    const data: DueData = { version: 1, today: store.today, until, office: member, records: chosen.records, overdue, coming };
    const paper = () => duePaper(data, store, locale, relation);
    return {
      data: () => data,
      items: () => [...overdue, ...coming],
      rows: () => dueRows(data),
      paper: () => sourced(paper(), store, locale),
      plain: paper,
      events: () => dueCalendar([...overdue, ...coming], store, locale, paper().title ?? "", warn),
    };
  },
};

/** The record by which a query chooses a line: what is computed of a partner's rota is the partner's. */
function aboutOf({ event, partner, record }: DueData["coming"][number]): string {
  return event === "next-by-rota" && partner !== null ? partner : record;
}

/** The ids that hold for the terms, and how many of them may be due themselves. */
function recordsFor({ store, terms }: ReportRequest): { ids: Set<string>; records: number } {
  const kinds = DUE_KINDS.map((name) => store.kind(name));
  const records = selected(store, kinds, terms);
  return { ids: new Set(records.map(({ id }) => id)), records: records.filter(mayBeDue).length };
}

/** True of a term, a meeting or a plan of action. */
function mayBeDue({ kind, fields }: ArsomRecord): boolean {
  return kind === "term" || kind === "meeting" || fields.type === "plan-of-action";
}

/** The code of the member state that a word means. */
function memberAsked(word: string, store: Store): string {
  const members = store.all("member");
  const field = store.kind("term").fields.get("turn_of");
  const meant = field && meaningOfWord(store, [field], word);
  const codes = members.map(({ fields }) => fields.code);
  const found = meant && "values" in meant ? codes.find((code) => meant.values.has(code)) : undefined;
  if (found !== undefined) return found;
  throw new UsageError(`no member state is called ${word}; they are ${codes.join(", ")}`);
}
