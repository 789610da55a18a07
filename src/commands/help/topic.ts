// What a topic of `arsom help` is: one text that a terminal and the manual page both show.

/** A paragraph; a heading below the topic's own; terms, each with what it means; or lines that stay as they are. */
export type HelpBlock = string | { heading: string } | { terms: [term: string, means: string][] } | { lines: string[] };

/** One topic. */
export interface HelpTopic {
  title: string;
  blocks: HelpBlock[];
}
