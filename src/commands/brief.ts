// `arsom brief`: a briefing paper on relations with a partner; on several, or in several languages, a folder of papers.
import { extname } from "node:path";
import { partnerAsked } from "../domain/partner.js";
import type { Lang } from "../language/locale.js";
import { escapeControls } from "../model/escape.js";
import type { Output } from "../model/output.js";
import { UsageError } from "../model/usage-error.js";
import { briefReport } from "../reports/brief/index.js";
import type { Env } from "../runtime/env.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { type NewFile, namesFolder, writeFiles } from "./folder-files.js";
import { localeFor, openRequest } from "./open.js";
import { formatFor, ON_DISK } from "./print.js";

export const command: Command = {
  name: "brief",
  listed: { order: 60, summary: "a briefing paper on relations with a partner" },
  arguments: "[partners...]",
  summary: "a briefing paper on relations with a partner, every statement numbered to its sources",
  details: `Several partners, or several languages, go into a folder, a paper of each partner in each
language: brief-russia-en.docx.`,
  prints: briefReport,
  flags: [
    {
      flags: "--partner <partner>",
      description: "the partner: id, code or name; the same as naming it alone",
      takes: "list",
    },
    AS_OF,
    { flags: "--full", description: "all that the records hold, instead of about two pages" },
    ...LANG.map((flag) => ({ ...flag, takes: "list" as const })),
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom brief russia", "as of today"],
    ["arsom brief russia --as-of 2019-02-20 --lang id", "as it stood on a day, in Indonesian"],
    ["arsom brief russia -o russia.docx", "to be handed over"],
    ["arsom brief russia eu -o papers/ --lang en,id,ru --format docx", "six papers in a folder"],
  ],
  async run(args, options, env) {
    const { partner: flagged = [], lang: langs, full, ...others } = options as BriefOptions;
    if (args.length > 0 && flagged.length > 0)
      throw new UsageError(`partners are named once: ${args.join(" ")} and --partner ${flagged.join(",")} name them twice`);
    const request = await openRequest([], { ...others, lang: langs?.[0] }, env);
    const named = [...args, ...flagged];
    const partners = [...new Set((named.length > 0 ? named : [undefined]).map((word) => partnerAsked(word, request.store).id))];
    const papers = partners.flatMap((partner) => [...new Set(langs ?? [request.locale.lang])].map((lang) => ({ partner, lang })));
    const made = async ({ partner, lang }: Asked) =>
      briefReport.make({ ...request, locale: await localeFor({ lang }, request.full) }, { partner, full });
    const [one, ...more] = papers as [Asked, ...Asked[]];
    const { output: place, format } = others;
    if (more.length === 0 && !(place && namesFolder(place, env))) return { output: await made(one) };
    const folder = folderFor(place, papers, options, env);
    const files: NewFile[] = [];
    for (const paper of papers) files.push(await fileOf(paper, await made(paper), format));
    await writeFiles(folder, { files, command: "brief", holds: (name) => /^brief-[^/\\]+\.[a-z]+$/.test(name) }, env);
    env.stderr.write(`arsom: ${files.length} ${more.length === 0 ? "briefing is" : "briefings are"} in ${escapeControls(folder)}`);
    return {};
  },
};

/** The options of this command; those it only hands on are texts. */
type BriefOptions = Omit<Options, "partner" | "lang" | "full"> & {
  partner?: string[];
  lang?: Lang[];
  full?: boolean;
  output?: string;
  format?: string;
};

/** One paper: on a partner, in a language. */
interface Asked {
  partner: string;
  lang: Lang;
}

async function fileOf({ partner, lang }: Asked, output: Output, asked: string | undefined): Promise<NewFile> {
  const format = formatFor(output, asked, undefined);
  return { name: `brief-${partner}-${lang}.${format.endings[0]}`, content: await format.print(output, ON_DISK) };
}

/** The folder of several papers; throws UsageError that says what to type where none is named. */
function folderFor(place: string | undefined, papers: Asked[], { format }: Options, env: Env): string {
  if (place !== undefined && place !== "-" && (namesFolder(place, env) || extname(place) === "")) return place;
  const ending = place === undefined ? "" : extname(place).slice(1);
  throw new UsageError(`${papers.length} briefings go into a folder: -o FOLDER/ --format ${format ?? (ending || "docx")}`);
}
