// `arsom brief`: a briefing paper on relations with one partner.
import { briefReport } from "../reports/brief/index.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "brief",
  listed: { order: 60, summary: "a briefing paper on relations with a partner" },
  arguments: "",
  summary: "a briefing paper on relations with a partner, every statement numbered to its sources",
  prints: briefReport,
  flags: [
    { flags: "--partner <partner>", description: "the partner: id, code or name" },
    AS_OF,
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
    const { partner, full, ...others } = options as Options & { partner?: string; full?: boolean };
    return { output: briefReport.make(await openRequest([], others, env), { partner, full }) };
  },
};
