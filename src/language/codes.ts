// The languages by the codes of their folders (ISO 639), English first; written by the build from these folders.

export const LANGS = ["en", "id", "ru"] as const;

export type Lang = (typeof LANGS)[number];

/** What they are called in English. */
export const ENGLISH_NAMES: { [lang in Lang]: string } = {
  en: "English",
  id: "Indonesian",
  ru: "Russian",
};
