// The rules on places, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const places: SentenceCatalogue = {
  "country-of-city": {
    sentences: {
      main: "{record}: город — {city}, страна — {country}, но в записи {other} страна этого города другая: {other-country}",
      other: "другая страна — здесь",
    },
    help: { code: "исправьте код или город; двум городам с одним названием нужна запись place каждому" },
  },
  "mode-place": {
    sentences: {
      main: "{record} ({when}): встреча прошла очно, но город не записан",
      venue: "{record} ({when}): встреча прошла в формате видеоконференции, но указано место проведения: {venue}",
      mode: "формат встречи указан здесь",
    },
    help: {
      city: "найдите город или, если формата нет ни в одном источнике, уберите mode",
      hybrid: "напишите mode: hybrid, если часть участников собралась там, или уберите место проведения",
    },
  },
};
