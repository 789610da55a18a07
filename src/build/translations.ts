// What the languages lack of what English says; it is printed in English until someone translates it.
import { LANGS, localeOf } from "../language/index.js";
import type { Locale } from "../language/locale.js";
import { shippedKinds } from "../load/catalogue.js";
import { type Field, type Kind, kindOf } from "../model/kind.js";
import type { Rule } from "../rules/engine/rule.js";
import { rules } from "../rules/index.js";

/** One thing that a language does not say: `label visit`, `sentence ordinal-gap.main`. */
interface Missing {
  part: "label" | "phrase" | "sentence" | "help";
  name: string;
}

/** For each language but English a line with how much it lacks, and what. */
export async function translations(): Promise<string> {
  const locales = await Promise.all(LANGS.filter((lang) => lang !== "en").map(localeOf));
  const counted = locales.map(async (locale) => {
    const missing = await missingIn(locale);
    return [`${locale.lang}: ${missing.length} missing`, ...missing.map(({ part, name }) => `  ${part} ${name}`)];
  });
  return (await Promise.all(counted)).flat().join("\n");
}

/** What a language lacks of the names of kinds, fields and values, of the phrases of reports, and of the sentences of these rules. */
export async function missingIn({ own }: Locale, catalogue: Rule[] = rules): Promise<Missing[]> {
  const english = await localeOf("en");
  const kinds = shippedKinds.kinds.map(kindOf);
  const labels = new Set([...kinds.flatMap(namesOf), ...Object.keys(english.own.labels).filter((key) => !/^(of|many)-/.test(key))]);
  return [
    ...[...labels].filter((name) => !(name in own.labels)).map((name): Missing => ({ part: "label", name })),
    ...Object.keys(english.own.phrases)
      .filter((name) => !(name in own.phrases))
      .map((name): Missing => ({ part: "phrase", name })),
    ...catalogue.flatMap((rule) => missingOf(rule, own.rules)),
  ];
}

/** The names of a kind, what is said about it, its fields and their closed values. */
function namesOf(kind: Kind): string[] {
  const within = (field: Field): string[] => [
    field.name,
    ...(field.values ?? field.of?.values ?? []),
    ...[...(field.fields?.values() ?? [])].flatMap(within),
  ];
  return [kind.name, `about-${kind.name}`, ...[...kind.fields.values()].flatMap(within)];
}

function missingOf({ id, sentences, help = {} }: Rule, own: Locale["own"]["rules"]): Missing[] {
  const [said, advised] = [own[id]?.sentences ?? {}, own[id]?.help ?? {}];
  return [
    ...Object.keys(sentences)
      .filter((name) => !(name in said))
      .map((name): Missing => ({ part: "sentence", name: `${id}.${name}` })),
    ...Object.keys(help)
      .filter((name) => !(name in advised))
      .map((name): Missing => ({ part: "help", name: `${id}.${name}` })),
  ];
}
