// The manual page, from the same table of commands as --help.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Command, Flag } from "../commands/command.js";
import { DATA, LANG, meaningOf, PRINT, QUERY, QUERY_HELP } from "../commands/flags.js";
import { FLAGS_HELP } from "../commands/given.js";
import { commands } from "../commands/index.js";
import { version } from "../load/package.js";
import { EXIT } from "../runtime/exit.js";
import { item, paragraph, roffText, section, subsection, verbatim } from "./roff.js";

/** The day on which what stands here by hand was last changed. */
const DATE = "2026-11-26";

const EXITS: { [name in keyof typeof EXIT]: string } = {
  clean: "Clean.",
  findings: "Findings: errors, or warnings with --strict; or --check would change something.",
  usage: "Wrong use.",
  unreadable: "No data set, no record, or a file that cannot be read; what was read is still printed.",
  bug: "A bug in arsom.",
  interrupted: "Interrupted, or given up at a question (Ctrl-C).",
};

const ENVIRONMENT: [name: string, means: string][] = [
  ["ARSOM_DATA", "The folder of the records, where --data names none."],
  ["ARSOM_READER", "yaml reads with the full YAML reader alone; slower, the same records."],
  ["ARSOM_DEBUG", "Prints where in the program a bug lies."],
  ["NO_COLOR", "No colour, unless --color asks for it (https://no-color.org)."],
  ["FORCE_COLOR", "Colour, also where standard output is no terminal; 0 and false are none."],
  ["TERM", "dumb is a terminal without colour."],
  ["XDG_CACHE_HOME", "Where the cache folder is made, instead of ~/.cache."],
  ["CI", "Where it is set, as in jobs of CI, no snapshot is kept in the cache folder."],
  ["VISUAL, EDITOR", "The editor in which arsom new opens a record before it is written; VISUAL first."],
  ["GITHUB_STEP_SUMMARY", "The file to which validate --format github appends a summary of the job."],
];

const FILES: [path: string, means: string][] = [
  ["arsom.yaml", "In the folder of the records: language, severities of rules, limits, schemas of your own. It can run nothing."],
  ["*.yaml, *.yml", "Below that folder: records, a YAML document each."],
  ["~/.cache/arsom", "What can be made again: snapshots of records that were read."],
];

const WHAT = `arsom reads records in flat YAML, checks them, finds what does not fit together, and prints lists, timelines, summaries,
briefings and consistency reports in which every statement has its source.`;

const WHERE = `Records are those of --data, else of ARSOM_DATA, else of the nearest folder, here or above, with an arsom.yaml or a data/arsom.yaml;
commands that only read fall back to the records that come with arsom. Without a command, arsom says which it reads.`;

/** Writes the page of all commands. */
export async function manual(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page(await Promise.all(commands.map((listed) => listed.load()))));
}

/** The page of these commands, in roff. */
export function page(list: Command[]): string {
  const lines = [
    `.TH ARSOM 1 ${DATE} "arsom ${version()}" "User Commands"`,
    ...section("Name", roffText("arsom - keeps the record of ASEAN's meetings with its partners, and answers for it")),
    ...section("Synopsis", [".B arsom", "[command] [arguments]"]),
    ...section("Description", [...roffText(WHAT), ...paragraph(WHERE)]),
    ...section("Commands", list.flatMap(commandLines)),
    ...section("Flags that many commands have", [
      ...roffText(FLAGS_HELP),
      ...subsection("To choose the records", DATA.flatMap(flagLines)),
      ...subsection("To ask for some of them", QUERY.flatMap(flagLines)),
      ...subsection("To print", [...LANG, ...PRINT].flatMap(flagLines)),
      ...subsection("Everywhere", [...item("-h, --help", "How a command is used."), ...item("-V, --version", "The version.")]),
    ]),
    ...section("Queries", verbatim(QUERY_HELP)),
    ...section(
      "Exit status",
      Object.entries(EXITS).flatMap(([name, means]) => item(String(EXIT[name as keyof typeof EXIT]), means)),
    ),
    ...section(
      "Environment",
      ENVIRONMENT.flatMap((entry) => item(...entry)),
    ),
    ...section(
      "Files",
      FILES.flatMap((entry) => item(...entry)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const SHARED = new Set([...DATA, ...QUERY, ...LANG, ...PRINT]);

function commandLines({ name, arguments: taken, summary, details = "", flags, examples }: Command): string[] {
  const own = details.replace(QUERY_HELP, "").trim();
  return subsection(`arsom ${name} ${taken}`.trim(), [
    ...roffText(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
    ...(own ? [".PP", ...verbatim(own)] : []),
    ...flags.filter((flag) => !SHARED.has(flag)).flatMap(flagLines),
    ...paragraph("Examples:"),
    ...examples.flatMap(([line, does]) => item(line, does)),
  ]);
}

function flagLines(flag: Flag): string[] {
  const { flags, description, choices } = flag;
  const said = choices?.every((choice) => description.includes(choice)) ?? true;
  return item(flags, said ? meaningOf(flag) : `${meaningOf(flag)}: ${choices?.join(", ")}`);
}
