// The manual page, from the same table of commands as --help.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Command, Flag } from "../commands/command.js";
import { DATA, LANG, meaningOf, PRINT, QUERY, QUERY_HELP } from "../commands/flags.js";
import { FLAGS_HELP } from "../commands/given.js";
import { topics } from "../commands/help/index.js";
import type { HelpBlock, HelpTopic } from "../commands/help/topic.js";
import { commands } from "../commands/index.js";
import { version } from "../load/package.js";
import { item, paragraph, roffText, section, subsection, verbatim } from "./roff.js";

/** The day on which what stands here by hand was last changed. */
const DATE = "2026-11-28";

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

const WHERE =
  "Without a command, arsom says which records it reads, and why. arsom help lists the commands, and the topics that are sections below.";

/** Writes the page of all commands. */
export async function manual(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const [list, sections] = await Promise.all([
    Promise.all(commands.map((listed) => listed.load())),
    Promise.all(topics.map((listed) => listed.load(commands))),
  ]);
  writeFileSync(file, page(list, sections));
}

/** The page of these commands and topics, in roff. */
export function page(list: Command[], sections: HelpTopic[]): string {
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
    ...sections.flatMap((topic) => section(topic.title, topicLines(topic))),
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

/** A topic; a paragraph that begins a section needs no macro of its own. */
function topicLines({ blocks }: HelpTopic): string[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    const begins = before === undefined || (typeof before !== "string" && "heading" in before);
    return blockLines(block, begins);
  });
}

function blockLines(block: HelpBlock, begins: boolean): string[] {
  if (typeof block === "string") return begins ? roffText(block) : paragraph(block);
  if ("heading" in block) return subsection(block.heading, []);
  if ("lines" in block) return [...(begins ? [] : [".PP"]), ...verbatim(block.lines.join("\n"))];
  return block.terms.flatMap((entry) => item(...entry));
}

function flagLines(flag: Flag): string[] {
  const { flags, description, choices } = flag;
  const said = choices?.every((choice) => description.includes(choice)) ?? true;
  return item(flags, said ? meaningOf(flag) : `${meaningOf(flag)}: ${choices?.join(", ")}`);
}
