// Offices of people: a title right before or behind a name.
import { translationsOf } from "../../language/translated.js";
import { of } from "../matches.js";
import type { Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { textTokens } from "../tokens.js";
import { readingWords } from "../words/index.js";
import { offsetsOf } from "./offsets.js";

interface Part {
  first: number;
  last: number;
}

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
      const titles = TITLES.map((title) => (office as { [key: string]: unknown })[title]).filter((title) => typeof title === "string");
      const place = titles.map((title) => besideAt(title, match, parsed)).find(Boolean) ?? shortPlace(titles, match, parsed);
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

/** Where a shorter form of a title stands beside a name, with nobody else between. */
function shortPlace(titles: string[], match: Part, parsed: Parsed): Part | undefined {
  for (const title of new Set(titles.flatMap(shortForms))) {
    const place = besideAt(title, match, parsed);
    const [from, to] = place && place.first < match.first ? [place.last, match.first] : [match.last, place?.first ?? 0];
    if (place && !of(parsed.found, "person").some(({ first, last }) => first >= from && last <= to)) return place;
  }
  return undefined;
}

/** Other forms of a title that say the same, and the title without its field of work: `PM`, `Deputy Secretary-General of ASEAN`. */
function shortForms(title: string): string[] {
  const whole = title.toLowerCase();
  const alike = readingWords.flatMap(({ titles }) => titles.filter((forms) => forms.includes(whole)).flat());
  const words = whole.split(" ");
  const end = words.findIndex((word) => readingWords.some(({ fields }) => fields.includes(word)));
  return [...alike, ...(end >= 2 ? [words.slice(0, end).join(" ")] : [])].filter((form) => form !== whole);
}

/** Where the words of a title stand in order beside a name; small words between them do not count. */
function besideAt(title: string, { first, last }: Part, { tokens, sentence }: Parsed): Part | undefined {
  const words = textTokens(title).filter(({ kind, end, start }) => kind === "word" && (end - start > 2 || !title.includes(" ")));
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
