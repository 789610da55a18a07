// How a language names things and says sentences by its own words, and by English ones where it has none.
import { ENGLISH_NAMES, LANGS } from "./codes.js";
import { labels as english } from "./en/labels.js";
import { phrases as englishPhrases } from "./en/phrases.js";
import type { Locale, OwnWords } from "./locale.js";

/** What a language other than English says by its words; `of-` begins the label of a field that differs inside a sentence ("the summit, date"). */
export function saying(own: OwnWords): Pick<Locale, "own" | "label" | "field" | "value" | "kind" | "phrase" | "rule"> {
  const { labels, phrases, rules } = own;
  const named = (key: string) =>
    labels[key] ?? labels[key.replace(/^of-/, "")] ?? english[key] ?? labelOfLanguage(key) ?? key.replaceAll(/[_-]/g, " ");
  // A path is named step by step: `offices.from`.
  const label = (path: string) => path.split(".").map(named).join(", ");
  return {
    own,
    label,
    field: (path, whole) => label(whole ? `of-${path}` : path),
    value: (key) => labels[key] ?? labelOfLanguage(key) ?? key,
    kind: ({ name }) => labels[`many-${name}`] ?? labels[name] ?? name,
    phrase: (key) => phrases[key] ?? englishPhrases[key],
    rule: (rule, part, name) => rules[rule]?.[part]?.[name],
  };
}

/** The English name of a language (`language-ru`), and of a text in one inside a sentence (`of-name_ru`). */
export function labelOfLanguage(key: string): string | undefined {
  const [, field, code] = /^(?:language-|of-([a-z_]+)_)([a-z]+)$/.exec(key) ?? [];
  const language = LANGS.find((lang) => lang === code && lang !== "en");
  if (!language) return undefined;
  return field ? `${ENGLISH_NAMES[language]} ${field.replaceAll("_", " ")}` : ENGLISH_NAMES[language];
}
