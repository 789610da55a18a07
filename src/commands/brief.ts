// `arsom brief`: a briefing paper on relations with one partner.
import { briefData } from "../reports/brief/data.js";
import { briefPaper } from "../reports/brief/paper.js";
import { partnerAsked } from "../reports/partner.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

export const command: Command = {
  name: "brief",
  arguments: "",
  summary: "a briefing paper on relations with a partner, every statement numbered to its sources",
  flags: [
    { flags: "--partner <partner>", description: "the partner: id, code or name" },
    { flags: "--as-of <date>", description: "the world of a day (YYYY-MM-DD): nothing certainly later appears" },
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
    return { output: { data: () => data, paper: () => briefPaper(data, store, words) } };
  },
};
