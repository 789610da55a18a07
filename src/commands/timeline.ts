// `arsom timeline`: what happened when.
import { screenOf } from "../env.js";
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";
import { extentOf, spanOf } from "../model/span.js";
import { extentTest } from "../query/match.js";
import { parseTerm } from "../query/parse.js";
import { inTime } from "../query/select.js";
import { drawingOf, illustrated } from "../reports/drawing.js";
import { entriesOf, TIMELINE_KINDS, timelineData, timelinePaper, timelineRows } from "../reports/timeline.js";
import { selected, termsOf } from "./ask.js";
import { calendarOf } from "./calendar.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRecords } from "./open.js";
import { partnerNamed, partnersMeant } from "./partner.js";

export const command: Command = {
  name: "timeline",
  arguments: "[query...]",
  summary: "what happened when: meetings, agreements, milestones, terms and plan periods",
  details: QUERY_HELP,
  flags: [
    ...QUERY,
    { flags: "--with <more>", description: "add the terms of ASEAN's chairs", choices: ["asean-chair"] },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom timeline --partner russia", "everything with Russia"],
    ["arsom timeline series.level:summit", "all summits"],
    ["arsom timeline --partner russia --as-of 2019-02-20", "as it stood on that day"],
    ["arsom timeline --partner russia -o annex.md", "a table for an annex"],
  ],
  async run(args, options, env) {
    const { store, words } = await openRecords(options, env);
    const kinds = TIMELINE_KINDS.flatMap((name) => store.kinds.get(name) ?? []);
    const asked = termsOf(args, options);
    // A period that began long ago may end in the time asked for: dates are asked of each event, not of the record.
    const [terms, dates] = [asked.filter(({ field }) => field !== "date"), asked.filter(({ field }) => field === "date")];
    let records = selected(store, kinds, terms);
    if (options.with) {
      const others = terms.filter(({ field }) => field !== "partner");
      const chairs = selected(store, [store.kind("term")], [...others, parseTerm("office:asean-chair")]);
      records = inTime(store, [...new Set([...records, ...chairs])]);
    }
    const tests = dates.map((term) => extentTest(term, store));
    const entries = entriesOf(records, store, words, options.asOf as string | undefined).filter((entry) => {
      const extent = entry.date === null ? undefined : extentOf(spanOf(entry.date, entry.end ?? entry.date));
      return tests.every((test) => test(extent));
    });
    if (entries.length === 0) env.stderr.write(`no events match${suggestion(args, store)}\n`);
    const partner = options.partner === undefined ? undefined : partnerNamed(String(options.partner), store, words);
    const bare = !screenOf(env).terminal && (options.format ?? "text") === "text" && options.output === undefined;
    const paper = { partner, asOf: options.asOf as string | undefined, today: store.today, bare };
    const ids = new Set(entries.map(({ id }) => id));
    // A period that runs through the time asked for is drawn, though it neither begins nor ends in it.
    const through = ({ fields }: ArsomRecord) =>
      dates.length > 0 && tests.every((test) => test(extentOf(spanOf(fields.from, fields.extended_to ?? fields.to))));
    const drawing = () => {
      const title = timelinePaper(entries, words, { ...paper, bare: false }).title ?? "";
      const drawn = records.filter((record) => ids.has(record.id) || through(record));
      return drawingOf(drawn, store, words, { title, asOf: paper.asOf });
    };
    return {
      output: {
        paper: () => (bare ? timelinePaper(entries, words, paper) : illustrated(timelinePaper(entries, words, paper), drawing)),
        drawing,
        data: () => timelineData(entries),
        items: () => timelineData(entries),
        rows: () => timelineRows(entries),
        events: () =>
          calendarOf(
            records.filter(({ id }) => ids.has(id)),
            store,
            words,
            timelinePaper(entries, words, { ...paper, bare: false }).title ?? "",
            env,
          ),
      },
    };
  },
};

/** `arsom timeline russia` searches for a word; what was meant may be the partner. */
function suggestion(args: string[], store: Store): string {
  const [partner] = args.flatMap((arg) => partnersMeant(arg, store));
  return partner ? `; did you mean --partner ${partner}?` : "";
}
