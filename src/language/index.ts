// The catalogue of languages, each loaded when it is asked for; written by the build from these folders.
import type { Lang } from "./codes.js";
import type { Locale } from "./locale.js";

export { LANGS } from "./codes.js";

const load: { [lang in Lang]: () => Promise<Locale> } = {
  en: async () => (await import("./en/index.js")).en,
  id: async () => (await import("./id/index.js")).id,
  ru: async () => (await import("./ru/index.js")).ru,
};

/** The words of a language; those of English where the language is not known. */
export async function localeOf(lang: string): Promise<Locale> {
  return Object.hasOwn(load, lang) ? load[lang as Lang]() : load.en();
}
