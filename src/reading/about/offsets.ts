// Where the parts of a sentence stand, and what makes a statement of them less than certain.
import type { MeetingRecord } from "../../domain/meetings.js";
import { cautionsIn } from "../assign.js";
import type { MeetingLink } from "../link.js";
import type { Mention } from "../mentions.js";
import type { Parsed } from "../sentence.js";
import type { Caution } from "../statement.js";

/** The offsets of a part of a sentence. */
export function offsetsOf({ first, last }: { first: number; last: number }, { tokens }: Parsed): { start: number; end: number } {
  return { start: (tokens[first] as { start: number }).start, end: (tokens[last - 1] as { end: number }).end };
}

/** What keeps what is said of a meeting from being a contradiction: plans and denials near it, a title it stands in, a weak link. */
export function cautionsOf(mention: Mention, part: { first: number; last: number }, link: MeetingLink, parsed: Parsed): Caution[] {
  const weak = mention.guessed || ("record" in link && !link.strong);
  return [...cautionsIn(part, mention, parsed), ...(mention.titled ? (["titled"] as const) : []), ...(weak ? (["weak"] as const) : [])];
}

/** The record that a link leads to, where it leads to one. */
export function meetingOf(link: MeetingLink | undefined): MeetingRecord | undefined {
  if (!link || "unknown" in link) return undefined;
  return "misnumbered" in link ? link.misnumbered : link.record;
}
