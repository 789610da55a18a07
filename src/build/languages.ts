// The languages, from the folders that there are: a language is added by adding its folder.
import { existsSync, readdirSync } from "node:fs";
import type { Schema } from "../model/kind.js";

/** What stands for the code of a language in the name of a field of a schema, and for its name in a description. */
const CODE = "<lang>";
const NAME = "<language>";

/** The codes of the languages (ISO 639), English first, by the folders of `src/language`. */
export function languageCodes(): string[] {
  const folders = readdirSync("src/language", { withFileTypes: true }).filter(({ name }) => existsSync(`src/language/${name}/index.ts`));
  const others = folders.map(({ name }) => name).filter((code) => code !== "en");
  return ["en", ...others.sort()];
}

/** The English name of a language. */
function englishName(code: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}

/** The text of `src/language/codes.ts`. */
export function codesModule(codes: string[]): string {
  return [
    "// The languages by the codes of their folders (ISO 639), English first; written by the build from these folders.",
    "",
    `export const LANGS = [${codes.map((code) => `"${code}"`).join(", ")}] as const;`,
    "",
    "export type Lang = (typeof LANGS)[number];",
    "",
    "/** What they are called in English. */",
    "export const ENGLISH_NAMES: { [lang in Lang]: string } = {",
    ...codes.map((code) => `  ${code}: "${englishName(code)}",`),
    "};",
    "",
  ].join("\n");
}

/** The text of `src/language/index.ts`. */
export function languagesModule(codes: string[]): string {
  return [
    "// The catalogue of languages, each loaded when it is asked for; written by the build from these folders.",
    'import type { Lang } from "./codes.js";',
    'import type { Locale } from "./locale.js";',
    "",
    'export { LANGS } from "./codes.js";',
    "",
    "const load: { [lang in Lang]: () => Promise<Locale> } = {",
    ...codes.map((code) => `  ${code}: async () => (await import("./${code}/index.js")).${code},`),
    "};",
    "",
    "/** The words of a language; those of English where the language is not known. */",
    "export async function localeOf(lang: string): Promise<Locale> {",
    "  return Object.hasOwn(load, lang) ? load[lang as Lang]() : load.en();",
    "}",
    "",
  ].join("\n");
}

/** The text of the schema of settings with these languages as the closed values of `lang` and `languages`. */
export function withLanguages(settings: string, codes: string[]): string {
  const values = `[${codes.map((code) => `"${code}"`).join(", ")}]`;
  return settings
    .replace(/("enum": )\["en"[^\]]*\]/g, `$1${values}`)
    .replace(/("languages": \{\s*"type": "array",\s*"maxItems": )\d+/, `$1${codes.length}`);
}

/** A schema with a field of each language but English in the place of one named `name_<lang>`, and of each column so named. */
export function inLanguages(schema: Schema, codes: string[]): Schema {
  const others = codes.filter((code) => code !== "en");
  const expanded = (key: string, part: Schema): [string, Schema][] =>
    key.includes(CODE)
      ? others.map((code) => [key.replace(CODE, code), { ...part, description: part.description?.replace(NAME, englishName(code)) }])
      : [[key, inLanguages(part, codes)]];
  const { properties, items, "x-columns": columns } = schema;
  return {
    ...schema,
    ...(columns && {
      "x-columns": columns.flatMap((name) => (name.includes(CODE) ? others.map((code) => name.replace(CODE, code)) : name)),
    }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).flatMap((entry) => expanded(...entry))) }),
    ...(items && { items: inLanguages(items, codes) }),
  };
}
