// Our own papers, read back: what briefs, timelines and records print must not contradict the records that they were printed from.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactcheckData, StatementData, TextData } from "../../../src/reports/factcheck/data.js";
import type { Program } from "./program.js";

/** The forms that are read back, with the ending of each. */
const FORMS = { text: "txt", md: "md", html: "html" } as const;
const LANGUAGES = ["en", "id", "ru"] as const;
const DATED = new Set(["start", "date", "from", "adopted", "signed", "in_force"]);

/** What was read back. */
export interface ReadBack {
  papers: number;
  statements: number;
  dates: number;
  agreeingDates: number;
  contradictions: { paper: string; statement: StatementData }[];
}

/** Prints brief, timeline and record of these partners, in all languages and forms, into a folder; gives the files. */
export async function printPapers(partners: string[], folder: string, arsom: Program): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const partner of partners) {
    const commands = { brief: ["brief", "--partner", partner], timeline: ["timeline", "--partner", partner], show: ["show", partner] };
    for (const [name, command] of Object.entries(commands)) {
      for (const lang of LANGUAGES) {
        for (const [form, ending] of Object.entries(FORMS)) {
          const { code, out } = await arsom([...command, "--lang", lang, "--format", form, "--data", "shipped"]);
          if (code !== 0) throw new Error(`${command.join(" ")} ends with ${code}`);
          const file = join(folder, `${name}-${partner}-${lang}.${ending}`);
          writeFileSync(file, out);
          files.push(file);
        }
      }
    }
  }
  return files;
}

/** Checks the papers against the records, as published on a day. */
export async function readBack(files: string[], published: string, arsom: Program): Promise<ReadBack> {
  const { out } = await arsom(["factcheck", ...files, "--published", published, "--format", "json", "--data", "shipped"]);
  const { texts } = JSON.parse(out) as FactcheckData;
  const all = texts.flatMap(({ statements }: TextData) => statements);
  const dates = all.filter(({ field, stated }) => DATED.has(field) && Object.keys(stated).length > 0);
  return {
    papers: texts.length,
    statements: all.length,
    dates: dates.length,
    agreeingDates: dates.filter(({ verdict }) => verdict === "agrees").length,
    contradictions: texts.flatMap(({ file, statements }) =>
      statements.filter(({ verdict }) => verdict === "contradicts").map((statement) => ({ paper: file, statement })),
    ),
  };
}
