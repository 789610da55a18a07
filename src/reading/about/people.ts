// Offices of people: a title right before or behind a name.
import { translationsOf } from "../../language/translated.js";
import { of } from "../mentions.js";
import type { Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { textTokens } from "../tokens.js";
import { offsetsOf } from "./offsets.js";

/** How many tokens before or behind a name a title is looked for. */
const REACH = 14;
/** Words are compared by their beginnings, so that cases and numbers do not part them. */
const STEM = 5;

const TITLES = ["title", ...translationsOf("title")];

/** The statements on offices of one sentence. */
export function aboutPeople(parsed: Parsed): TextStatement[] {
  const { found, store } = parsed;
  const seen = new Set<string>();
  return of(found, "person").flatMap((match): TextStatement[] => {
    const person = match.means.is === "person" ? store.find("chair", match.means.id) : undefined;
    if (!person || seen.has(person.id)) return [];
    for (const office of person.fields.offices ?? []) {
      const place = TITLES.map((title) => besideAt((office as { [key: string]: unknown })[title], match, parsed)).find(Boolean);
      if (!place) continue;
      seen.add(person.id);
      const said = { offices: [{ title: office.title }] };
      return [
        { record: person.id, field: "office", said, ...offsetsOf(place, parsed), named: offsetsOf(match, parsed), caution: ["weak"] },
      ];
    }
    return [];
  });
}

/** Where the words of a title stand in order beside a name; small words between them do not count. */
function besideAt(
  title: unknown,
  { first, last }: { first: number; last: number },
  { tokens, sentence }: Parsed,
): { first: number; last: number } | undefined {
  if (typeof title !== "string") return undefined;
  const words = textTokens(title).filter(({ kind, end, start }) => kind === "word" && end - start > 2);
  const stems = words.map(({ key }) => key.slice(0, STEM));
  const within = (from: number, to: number) => {
    let next = 0;
    let begins = from;
    for (let i = from; i < to && next < stems.length; i++) {
      if (!tokens[i]?.key.startsWith(stems[next] as string)) continue;
      if (next === 0) begins = i;
      next++;
      if (next === stems.length) return { first: begins, last: i + 1 };
    }
    return undefined;
  };
  return within(Math.max(sentence.first, first - REACH), first) ?? within(last, Math.min(sentence.last, last + REACH));
}
