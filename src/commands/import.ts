// `arsom import`: the rows of a sheet as records, added or changed field by field, checked together and written all or none.

import { isEmptyCell } from "../keep/import/cell.js";
import { planned } from "../keep/import/plan.js";
import { cellText } from "../keep/import/row.js";
import { LANGS, localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import { joinNames } from "../language/locale.js";
import { escapeControls } from "../model/escape.js";
import type { Kind } from "../model/kind.js";
import { UsageError } from "../model/usage-error.js";
import { kindsNamed } from "../query/kinds.js";
import { SHEET_ENDINGS } from "../reading/sheet/index.js";
import { importReport } from "../reports/import/index.js";
import { EXIT } from "../runtime/exit.js";
import { progressOn } from "../runtime/progress.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { meetingRows } from "./import/calendar.js";
import { checkedImport } from "./import/check.js";
import { columnMap } from "./import/map.js";
import { importRows } from "./import/rows.js";
import { type NamedSheet, namedSheets } from "./import/sheets.js";
import type { Opened } from "./open.js";
import { allRead, openToWrite, placeFiles } from "./rewrite.js";

const FORMS = [...new Set(Object.values(SHEET_ENDINGS))];

export const command: Command = {
  name: "import",
  listed: { order: 122, summary: "the rows of a spreadsheet as records" },
  arguments: "<file> [given...]",
  summary: "the rows of a spreadsheet (csv, tsv, xlsx, jsonl, ics) as records, checked together",
  details: `A row is a record. Its columns are fields, by their names or what they are called in English,
Indonesian or Russian; --map names a file of lines "column: field" for others, and one with
nothing behind it is left out. field=value behind the file is for rows that leave it empty.
Values are written as for arsom new: dates in words, names for ids. Several in one cell have |
between them; ids and names also ; or , or a line each. A | within a value stands as \\|.

A row that names a record by its id, a meeting by its series and number, or a claim by its
source and record, changes the fields that differ; an empty cell changes nothing, unless
--empty-clears. Any other row is a new record, of which only a missing id is filled in.
Columns that arsom export derives (partner, date, label) are held against the record.

- reads standard input. A folder of tables, and JSON Lines, of arsom export give back the same
records; a calendar gives back its days. Of a workbook one sheet is read, and no formula is
calculated. All rows are written or none: one that is wrong, or would cause an error, is named
and refuses the import (exit code 1).`,
  prints: importReport,
  flags: [
    { flags: "--kind <kind>", description: "what the rows are: meeting, chair, source …; else by the file's name or its column kind" },
    { flags: "--map <file>", description: "which field each column gives: lines of column: field" },
    { flags: "--sheet <text>", description: "the sheet of a workbook; else the first" },
    { flags: "--input <form>", description: `the form of the file: ${joinNames(FORMS, "or")}; else by its ending`, choices: FORMS },
    { flags: "--empty-clears", description: "an empty cell takes the field away" },
    { flags: "--file <file>", description: "the file that new records go to; else those that hold most of their like" },
    { flags: "--dry-run", description: "write nothing; say what each row would do" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom import meetings.csv --dry-run", "what each row would do"],
    [
      "arsom import 'Meetings 2026.xlsx' --kind meeting --map columns.yaml series=arsom",
      "columns of other names, and a field for all rows",
    ],
    ["arsom import tables/", "a folder that arsom export --format csv wrote"],
    ["arsom import records.jsonl", "what arsom export -o records.jsonl wrote"],
  ],
  writes: (_, { dryRun }) => !dryRun,
  async run([path = "", ...args], options, env) {
    const opened = await openToWrite(options, env, true);
    allRead(opened, "hold the same");
    const { store } = opened;
    const languages = await Promise.all(LANGS.map(localeOf));
    const kind = kindGiven(options.kind as string | undefined, opened);
    const map = columnMap(options.map as string | undefined, env);
    const sheets = (await namedSheets(path, options, env, [...store.kinds.values()])).map((sheet) =>
      readable(sheet, kind, opened, languages),
    );
    const progress = progressOn(env, "rows");
    const rows = importRows(sheets, {
      store,
      languages,
      kind,
      map,
      coming: comingIds(sheets, kind, opened),
      given: givenFields(args),
      progress: progress.tell,
    });
    progress.done();
    const checked = await checkedImport(planned(rows, store, options.emptyClears === true), opened, languages, options, env);
    const writes = !checked.refused && !options.dryRun;
    if (writes) await placeFiles(checked.changes, env);
    return {
      exit: checked.refused ? EXIT.findings : EXIT.clean,
      output: importReport.make({ ...checked.data, written: writes && checked.changes.length > 0 }, sheets[0]?.sheet.counts ?? "row"),
    };
  },
};

function kindGiven(word: string | undefined, { store }: Opened): Kind | undefined {
  const kinds = word === undefined ? [] : kindsNamed(word, store);
  if (kinds.length > 1) throw new UsageError("the rows of a sheet are of one kind; leave --kind out where each row says its own");
  return kinds[0];
}

/** A calendar as rows of meetings; all else as it is. */
function readable(named: NamedSheet, kind: Kind | undefined, { store }: Opened, languages: Locale[]): NamedSheet {
  if (named.form !== "ics") return named;
  if (kind && kind.name !== "meeting") throw new UsageError(`the events of a calendar are meetings, not ${kind.plural}`);
  return { ...named, sheet: meetingRows(named.sheet, store, languages) };
}

/** The ids that rows give, with the kinds of their records: other rows may refer to them. */
function comingIds(sheets: NamedSheet[], given: Kind | undefined, { store }: Opened): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { sheet, kind, maps } of sheets) {
    const [id, own] = [sheet.columns.indexOf("id"), sheet.columns.indexOf("kind")];
    if (id < 0 || maps) continue;
    for (const { cells } of sheet.rows) {
      const [cell, said] = [cells[id], cells[own]];
      const name = given?.name ?? (said === undefined || isEmptyCell(said) ? kind?.name : cellText(said));
      if (cell !== undefined && name !== undefined && store.kinds.has(name)) ids.set(cellText(cell), name);
    }
  }
  return ids;
}

/** The fields that stand behind the file for all rows. */
function givenFields(args: string[]): [field: string, text: string][] {
  return args.map((arg) => {
    const [, field, text] = /^([a-z][a-z0-9_]*)=(.+)$/s.exec(arg) ?? [];
    if (field === undefined || text === undefined)
      throw new UsageError(`${escapeControls(arg)} is not written as field=value; one file is imported at a time, or a folder of tables`);
    return [field, text];
  });
}
