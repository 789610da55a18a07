// `arsom brief`: a briefing paper on relations with one partner.
import type { Store } from "../load/store.js";
import { nearest } from "../model/nearest.js";
import type { ArsomRecord } from "../model/record.js";
import { Mistake } from "../query/mistake.js";
import { briefData } from "../reports/brief/data.js";
import { briefDrawing } from "../reports/brief/drawing.js";
import { FULL, SHORT } from "../reports/brief/length.js";
import { briefPaper } from "../reports/brief/paper.js";
import { illustrated } from "../reports/drawing.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";
import { partnersMeant } from "./partner.js";

export const command: Command = {
  name: "brief",
  arguments: "",
  summary: "a briefing paper on relations with a partner, every statement numbered to its sources",
  flags: [
    { flags: "--partner <partner>", description: "the partner: id, code or name" },
    { flags: "--as-of <date>", description: "the world of a day (YYYY-MM-DD): nothing certainly later appears" },
    { flags: "--full", description: "all that the records hold, instead of about two pages" },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom brief --partner russia", "as of today"],
    ["arsom brief --partner russia --as-of 2019-02-20 --lang id", "as it stood on a day, in Indonesian"],
    ["arsom brief --partner russia -o russia.docx", "to be handed over"],
  ],
  async run(_args, options, env) {
    const { store, full, hidden, words } = await openRecords(options, env);
    const partner = partnerAsked(options.partner as string | undefined, store);
    const data = briefData(partner, store.today, { store, full }, hidden, words);
    const paper = () => briefPaper(data, store, words, options.full ? FULL : SHORT);
    return { output: { data: () => data, paper: () => illustrated(paper(), () => briefDrawing(data, store, words)) } };
  },
};

/** The partner that is asked for; throws Mistake when none or no one is. */
function partnerAsked(word: string | undefined, store: Store): ArsomRecord<"partner"> {
  const ids = store.all("partner").map(({ id }) => id);
  if (word === undefined) throw new Mistake(`a briefing is on one partner: --partner ${ids[0] ?? "russia"}`);
  const partner = store.find("partner", partnersMeant(word, store)[0]);
  if (partner) return partner;
  const near = nearest(word, ids);
  throw new Mistake(`no partner is called ${word}${near ? `; did you mean ${near}?` : `; they are ${ids.join(", ")}`}`);
}
