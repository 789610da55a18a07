// `arsom brief`: a briefing paper on relations with one partner.
import { UsageError } from "../model/usage-error.js";
import { briefReport } from "../reports/brief/index.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "brief",
  listed: { order: 60, summary: "a briefing paper on relations with a partner" },
  arguments: "[partner]",
  summary: "a briefing paper on relations with a partner, every statement numbered to its sources",
  prints: briefReport,
  flags: [
    { flags: "--partner <partner>", description: "the partner: id, code or name; the same as naming it alone" },
    AS_OF,
    { flags: "--full", description: "all that the records hold, instead of about two pages" },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom brief russia", "as of today"],
    ["arsom brief russia --as-of 2019-02-20 --lang id", "as it stood on a day, in Indonesian"],
    ["arsom brief russia -o russia.docx", "to be handed over"],
  ],
  async run([named], options, env) {
    const { partner: flag, full, ...others } = options as Options & { partner?: string; full?: boolean };
    if (named !== undefined && flag !== undefined)
      throw new UsageError(`a briefing is on one partner: ${named} and --partner ${flag} name two`);
    const partner = named ?? flag;
    return { output: briefReport.make(await openRequest([], others, env), { partner, full }) };
  },
};
