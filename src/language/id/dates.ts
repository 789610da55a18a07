// Dates in Indonesian: how they are said, and how people type them.
import type { DateSpellings, DateWords } from "../dates.js";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

export const dates: DateWords = {
  months: MONTHS,
  alone: MONTHS,
  about: (date) => `sekitar ${date}`,
  uncertain: (date) => `${date} (belum pasti)`,
  since: (date) => `sejak ${date}`,
  from: (date) => `mulai ${date}`,
  until: (date) => `sampai ${date}`,
  unknown: "tanggal tidak diketahui",
  year: "",
  years: "",
};

/** Old and short spellings among them. */
export const typed: DateSpellings = {
  months: { pebruari: 2, agt: 8, ags: 8, nopember: 11, nop: 11 },
  weekdays: { "jum'at": 4, ahad: 6 },
  about: ["kira"],
  between: ["sampai", "hingga", "dan"],
  opening: ["dari"],
  rewritten: [
    [/\bs\s*[./]\s*d\b\.?/g, "–"],
    [/kira-kira/g, "kira"],
  ],
  silent: ["pada", "tanggal", "hari", "bulan", "tahun"],
};
