// `arsom due`: what is overdue, and what is coming.
import { dueReport } from "../reports/due/index.js";
import type { Command, Options } from "./command.js";
import { AS_OF, DATA, LANG, PRINT, QUERY_HELP, SHORT_TERMS } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "due",
  listed: { order: 62, summary: "what is overdue, and what is coming" },
  arguments: "[query...]",
  summary: "what is overdue and what is coming: terms and plans that end, who is next, meetings, anniversaries",
  details: `Every line says on what it stands: stated by the sources it names, computed (from the rota,
or a count of years), or inferred from the rhythm of a series, which gives a year and no
day. A term or plan that is over is overdue when no successor is on record; a meeting,
when its day is past and it is still planned; a series, when its year has passed.
In a calendar what has a day is an event, and what has only a month or a year is a task
due on the last day of it.

${QUERY_HELP}`,
  prints: dueReport,
  flags: [
    { flags: "--within <time>", description: "how far to look ahead: 90d, 6m, 12m, 2y (else 12m)" },
    ...SHORT_TERMS.filter(({ flags }) => flags.startsWith("--partner")),
    { flags: "--office <member>", description: "only the terms and turns of a member state, and meetings it hosts: its code or name" },
    AS_OF,
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom due", "the year to come, with every partner"],
    ["arsom due --partner russia --within 2y", "two years with Russia"],
    ["arsom due --office indonesia --within 2y", "the turns of Indonesia"],
    ["arsom due --partner russia -o russia.ics", "a calendar to subscribe to"],
  ],
  async run(args, options, env) {
    const { within, office, ...others } = options as Options & { within?: string; office?: string };
    return { output: dueReport.make(await openRequest(args, others, env), { within, office }) };
  },
};
