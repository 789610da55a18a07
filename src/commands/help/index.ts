// The topics of `arsom help`, each loaded when it is asked for; its name is what the user types.
import type { Listed } from "../command.js";
import type { HelpTopic } from "./topic.js";

/** A topic before it is loaded: enough for `arsom --help` and for completion. */
export interface ListedTopic {
  name: string;
  summary: string;
  load(commands: Listed[]): Promise<HelpTopic>;
}

const formats = async (commands: Listed[]) =>
  (await import("./formats.js")).topicOf(await Promise.all(commands.map((listed) => listed.load())));

export const topics: ListedTopic[] = [
  { name: "queries", summary: "how to ask for some of the records", load: async () => (await import("./queries.js")).topic },
  { name: "dates", summary: "how dates are written, stored and compared", load: async () => (await import("./dates.js")).topic },
  { name: "formats", summary: "what prints in what, and where it goes", load: formats },
  { name: "settings", summary: "where the records are, and what arsom.yaml sets", load: async () => (await import("./settings.js")).topic },
  { name: "exit-codes", summary: "what a run ends with", load: async () => (await import("./exit-codes.js")).topic },
];

/** The topics for `arsom --help`. */
export const TOPICS_HELP = `Topics, by arsom help <topic>:\n${topics.map(({ name, summary }) => `  ${name.padEnd(14)}  ${summary}`).join("\n")}`;
