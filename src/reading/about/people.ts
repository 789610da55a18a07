// Offices of people: a title right before or behind a name.
import type { ArsomRecord } from "../../model/record.js";
import { translationsOf } from "../../language/translated.js";
import { of } from "../mentions.js";
import type { Parsed } from "../sentence.js";
import type { Statement } from "../statement.js";
import { tokensOf } from "../tokens.js";
import { rangeOf } from "./meetings.js";

/** How many tokens before or behind a name a title is looked for. */
const REACH = 14;
/** Words are compared by their beginnings, so that cases and numbers do not part them. */
const STEM = 5;

const TITLES = ["title", ...translationsOf("title")];

/** The statements on offices of one sentence. */
export function aboutPeople(parsed: Parsed): Statement[] {
  const { found, store } = parsed;
  const seen = new Set<string>();
  return of(found, "person").flatMap((match): Statement[] => {
    const person = match.means.is === "person" ? store.find("chair", match.means.id) : undefined;
    if (!person || seen.has(person.id)) return [];
    const office = (person.fields.offices ?? []).find((one) => TITLES.some((title) => isBeside((one as { [key: string]: unknown })[title], match, parsed, person)));
    if (!office) return [];
    seen.add(person.id);
    return [{ record: person.id, field: "office", said: { offices: [{ title: office.title }] }, ...rangeOf(match, parsed), caution: ["weak"] }];
  });
}

/** True where the words of a title stand in order beside a name; small words between them do not count. */
function isBeside(title: unknown, { first, last }: { first: number; last: number }, { tokens, sentence }: Parsed, _person: ArsomRecord): boolean {
  if (typeof title !== "string") return false;
  const words = tokensOf(title).filter(({ kind, end, start }) => kind === "word" && end - start > 2);
  const stems = words.map(({ key }) => key.slice(0, STEM));
  const holds = (from: number, to: number) => {
    let next = 0;
    for (let i = from; i < to && next < stems.length; i++) if (tokens[i]?.key.startsWith(stems[next] as string)) next++;
    return stems.length > 0 && next === stems.length;
  };
  return holds(Math.max(sentence.first, first - REACH), first) || holds(last, Math.min(sentence.last, last + REACH));
}
