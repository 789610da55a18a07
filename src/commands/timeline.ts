// `arsom timeline`: what happened when.

import { impreciseCalendar, timelineReport } from "../reports/timeline/index.js";
import { slideOutput } from "../reports/timeline/slide.js";
import { screenOf } from "../runtime/env.js";
import type { Command } from "./command.js";
import { DATA, LANG, PRINT, QUERY, QUERY_HELP } from "./flags.js";
import { openRequest } from "./open.js";

export const command: Command = {
  name: "timeline",
  listed: { order: 40, summary: "what happened when" },
  arguments: "[query...]",
  summary: "what happened when: meetings, agreements, milestones, terms and plan periods",
  details: QUERY_HELP,
  prints: timelineReport,
  flags: [
    ...QUERY,
    { flags: "--with <more>", description: "add the terms of ASEAN's chairs", choices: ["asean-chair"] },
    { flags: "--slide", description: "one slide of the key events, chosen by rank: -o slide.svg" },
    {
      flags: "--imprecise",
      description: "a calendar that has also what is known only to the month or year, as tasks: -o russia.ics",
      conflicts: ["--slide"],
    },
    ...LANG,
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom timeline --partner russia", "everything with Russia"],
    ["arsom timeline series.level:summit", "all summits"],
    ["arsom timeline --partner russia --as-of 2019-02-20", "as it stood on that day"],
    ["arsom timeline russia --slide -o russia.svg", "a slide of the key events"],
    ["arsom timeline russia --imprecise -o russia.ics", "a calendar, with tasks for what has no day"],
    ["arsom timeline --partner russia -o annex.md", "a table for an annex"],
  ],
  async run(args, options, env) {
    const request = await openRequest(args, options, env);
    const piped = !screenOf(env).terminal && (options.format ?? "text") === "text" && options.output === undefined;
    const onEmpty = () => env.stderr.write("no events match");
    const more = { chairs: options.with !== undefined, onEmpty };
    if (options.slide) return { output: slideOutput(request, more) };
    if (options.imprecise) return { output: impreciseCalendar(request, more) };
    return { output: timelineReport.make({ ...request, piped }, more) };
  },
};
