// `arsom help exit-codes`: what a run ends with.
import { EXIT } from "../../runtime/exit.js";
import type { HelpTopic } from "./topic.js";

const MEANS: { [name in keyof typeof EXIT]: string } = {
  clean: "Clean.",
  findings: "Findings: errors, or warnings with --strict; or --check would change something.",
  usage: "Wrong use. Standard error says what is wrong, with the nearest spelling.",
  unreadable: "No data set, no record, settings that cannot be used, or a file that cannot be read; what was read is still printed.",
  bug: "A bug in arsom.",
  interrupted: "Interrupted, or given up at a question (Ctrl-C).",
};

export const topic: HelpTopic = {
  title: "Exit status",
  blocks: [
    { terms: Object.entries(MEANS).map(([name, means]) => [String(EXIT[name as keyof typeof EXIT]), means]) },
    `A run that could not read a file or a folder of the records ends with ${EXIT.unreadable}, whatever else it found, unless it is
    interrupted. Commands that only read
    still answer when some records are bad: they show what could be read, and say on standard error how many were left out.`,
  ],
};
