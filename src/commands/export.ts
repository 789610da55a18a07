// `arsom export`: the records for other programs: JSON Lines, a data package of CSV, a calendar, JSON-LD.
import { extname } from "node:path";
import { formats } from "../formats/index.js";
import type { Kind } from "../model/kind.js";
import { UsageError } from "../model/usage-error.js";
import { selected } from "../query/ask.js";
import { exportReport } from "../reports/export/index.js";
import { closed, inOrder } from "../reports/export/order.js";
import { type Env, screenOf } from "../runtime/env.js";
import type { Command, Options } from "./command.js";
import { DATA, LANG, QUERY, QUERY_HELP } from "./flags.js";
import { namesFolder } from "./folder-files.js";
import { openRequest } from "./open.js";
import { writePackage } from "./package-files.js";
import { print } from "./print.js";

/** Those of the report, and the tables of a data package. */
const FORMATS = formats.filter(({ name, needs }) => exportReport.forms.includes(needs) || name === "csv").map(({ name }) => name);

const FORMATS_HELP = `Formats:
  jsonl    JSON Lines, a record a line (the default)
  csv      a folder (-o): a table a kind, with a datapackage.json (Frictionless)
  ics      the meetings as a calendar; those without a day are left out
  jsonld   the meetings as JSON-LD, in the words of schema.org
With a query, csv also holds the claims on what was found and all it refers to.

`;

export const command: Command = {
  name: "export",
  listed: { order: 90, summary: "the records for other programs" },
  arguments: "[query...]",
  summary: "the records for other programs: JSON Lines, CSV, iCalendar, JSON-LD",
  details: FORMATS_HELP + QUERY_HELP,
  prints: exportReport,
  flags: [
    ...QUERY,
    { flags: "--format <format>", description: "what to write", choices: FORMATS },
    { flags: "-o, --output <file>", description: "write to a file, csv to a folder; a file's ending chooses the format" },
    ...LANG,
    ...DATA,
  ],
  examples: [
    ["arsom export -o records.jsonl", "everything, a record a line"],
    ["arsom export --format csv -o tables", "a folder of tables for a spreadsheet or a database"],
    ["arsom export --partner russia -o russia.ics", "the meetings with Russia for a calendar"],
    ["arsom export series.level:summit --format jsonld", "summits as linked data"],
  ],
  async run(args, options, env) {
    const format = formatOf(options, env);
    const request = await openRequest(args, options, env);
    const { store, terms } = request;
    const meetings = format === "ics" || format === "jsonld";
    const kinds: Kind[] = meetings ? [store.kind("meeting")] : [...store.kinds.values()];
    const records = inOrder(selected(store, kinds, terms, request.locale), store);
    if (records.length === 0) env.stderr.write(`no ${meetings ? "meetings" : "records"} match`);
    if (format === "csv") {
      const free = request.data.folder === env.shipped;
      await writePackage(terms.length > 0 ? closed(records, store) : records, store, { folder: String(options.output), free }, env);
      return {};
    }
    await print(exportReport.make(records, request), { ...options, format }, env, screenOf(env));
    return {};
  },
};

/** The format that the ending of a path names: of a folder csv. */
function formatOfEnding(ending: string): string {
  if (ending === "") return "csv";
  return ending === "ndjson" ? "jsonl" : ending;
}

/** The format asked for, else that of the file's ending, else a folder of CSV, else JSON Lines. */
function formatOf({ format, output }: Options, env: Env): string {
  const file = typeof output === "string" && output !== "-" ? output : undefined;
  const ending = file === undefined || namesFolder(file, env) ? "" : extname(file).slice(1).toLowerCase();
  const asked = format ?? (file === undefined ? "jsonl" : formatOfEnding(ending));
  // Given the format, a folder may have any name; by the ending alone, a file was meant.
  if (asked === "csv" && (!file || (format === undefined && ending !== "")))
    throw new UsageError("csv is written as a folder of tables: --format csv -o FOLDER (one table: arsom list meetings -o meetings.csv)");
  if (FORMATS.includes(String(asked))) return String(asked);
  throw new UsageError(`export writes no .${ending} files; it writes ${FORMATS.join(", ")}`);
}
