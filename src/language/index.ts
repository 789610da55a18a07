// The catalogue of languages; each is loaded when it is asked for.
import type { Lang, Locale } from "./locale.js";

/** Their codes (ISO 639). */
export const LANGS: Lang[] = ["en", "id", "ru"];

/** The words of a language, loaded when it is asked for. */
export async function localeOf(lang: Lang): Promise<Locale> {
  if (lang === "id") return (await import("./id/index.js")).id;
  if (lang === "ru") return (await import("./ru/index.js")).ru;
  return (await import("./en/index.js")).en;
}
