// The rules on people and offices, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const people: SentenceCatalogue = {
  "chair-out-of-office": {
    sentences: {
      main: "{record} ({when}): в chairs стоит {chair}, но ни одна из записанных должностей тогда заведомо не действовала; ближайшая — {office} ({office-when})",
      office: "ближайшая должность — эта",
    },
    help: { check: "укажите, кто тогда был в должности, или запишите должность, которая тогда действовала" },
  },
  "chair-of-neither-side": {
    sentences: {
      main: "{record}: председатель — {chair}, представляемая страна — {country}; это не государство-член АСЕАН и не партнёр (партнёр: {partner})",
      speaks: "здесь указано, чья это сторона",
      series: "партнёр взят из записи механизма",
    },
    help: { check: "укажите другого председателя, исправьте страну, которую он представляет, или партнёра механизма" },
  },
  "side-without-chair": {
    sentences: {
      main: "{record} ({when}): механизм с сопредседателями, но у одной из сторон председатель не назван: {side}",
      series: "сопредседательство указано здесь",
    },
    help: {
      side: "укажите второго сопредседателя; если известна только сторона, поставьте в chairs запись государства-члена или партнёра",
    },
  },
  "coordinator-mismatch": {
    sentences: {
      main: "{record} ({when}): от АСЕАН председательствует {country}, но страной-координатором тогда значится {holder} ({term-when})",
      chair: "{record} ({when}): от АСЕАН председательствует {country}, но председателем АСЕАН тогда значится {holder} ({term-when})",
      term: "этот срок — здесь",
    },
    help: {
      check: "неверны председатель, дата, срок или asean_side механизма; принимающая сторона — не всегда координатор",
    },
  },
  "office-overlap": {
    sentences: {
      main: "{chair} и {other} одновременно значатся в одной должности ({title}, {country}): {date}",
      other: "другая запись — здесь",
    },
    help: { date: "исправьте день передачи должности или уточните названия должностей" },
  },
  "name-variant": {
    sentences: {
      main: "{source}: напечатано {printed}, что почти совпадает с именем в записи {record}: {name}",
      name: "имена — здесь",
    },
    help: { alias: "{record}: добавьте {printed} в aliases; если это ошибка, укажите в утверждении rank: rejected и reason" },
  },
};
