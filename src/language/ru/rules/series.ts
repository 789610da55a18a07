// The rules on series of meetings, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const series: SentenceCatalogue = {
  "ordinal-repeated": {
    sentences: {
      main: "{record} ({when}) и {other} ({other-when}): один и тот же порядковый номер ({number}), механизм — {series}",
      other: "другая встреча — здесь",
    },
    help: { count: "один из номеров неверен; если счёт начат заново, это отдельный механизм" },
  },
  "ordinal-order": {
    sentences: {
      main: "{high} ({high-when}) по дате раньше, чем {low} ({low-when}), хотя номер больше: {high-number} и {low-number}",
      other: "другая дата — здесь",
    },
    help: { check: "неверен один из номеров или одна из дат" },
  },
  "ordinal-gap": {
    sentences: {
      main: "{series}: в записях нет № {numbers}, следующая встреча — {record}; по complete_from с {from} должны быть записаны все",
      series: "{series}: в записях нет № {numbers}",
      from: "у механизма это указано здесь",
    },
    help: {
      find: "запишите недостающее; если встречи не было, укажите это над номером: # arsom-ignore ordinal-gap -- и причина",
      complete: "когда начиная с какого-то номера записаны все, укажите его в complete_from",
    },
  },
  "ordinal-missing": {
    sentences: {
      main: "{record} ({when}): номера нет, хотя у другой встречи того же механизма он есть: {other} — {number}",
      other: "встреча того же механизма с номером",
    },
    help: {
      find: "найдите источник, где напечатан номер; если встреча вне счёта, укажите special: commemorative, special или informal",
    },
  },
  "special-numbered": {
    sentences: {
      main: "{record}: встреча особая ({special}), вне счёта своего механизма, но у неё есть порядковый номер ({number})",
      claim: "{source}: порядковый номер — {number}, но {record} — встреча особая ({special}), вне счёта своего механизма",
      special: "здесь она названа особой",
    },
    help: {
      either: "уберите номер или, если встреча входит в счёт, special",
      judge: "если источник неверен, укажите в утверждении rank: rejected и reason",
    },
  },
  "rhythm-broken": {
    sentences: {
      main: "{record} ({when}): предыдущая встреча — {before} ({before-when}), между ними пропуск: {years}; периодичность механизма ({series}) — раз в год",
      years:
        "{record} ({when}): предыдущая встреча — {before} ({before-when}), между ними пропуск: {years}; периодичность механизма ({series}) — раз в {every} {every|год|года|лет}",
      before: "предыдущая встреча",
      every: "периодичность механизма указана здесь",
    },
    help: { why: "проверьте обе даты; если годы верны, объясните в note, почему встречи не было" },
  },
  "follows-later": {
    sentences: {
      main: "{record} ({when}): в follows стоит {other}, но эта встреча прошла позже: {later}",
      agreement: "{record} ({when}): в follows стоит {other}, но дата этого соглашения позже: {later}",
      date: "дата — здесь",
    },
    help: { both: "одна из дат неверна; arsom show {other} покажет источники и что в каждом сказано" },
  },
  "follows-cycle": {
    sentences: {
      main: "{record}: цепочка follows возвращается к той же встрече; промежуточные звенья: {others}",
      self: "{record}: в follows стоит она сама",
      step: "круг продолжается здесь",
    },
    help: { turn: "уберите ссылку на более позднюю встречу" },
  },
  "follows-other-partner": {
    sentences: {
      main: "{record}: партнёр — {partner}, но в follows стоит {other}, где партнёр — {other-partner}",
      other: "партнёр указан здесь",
    },
    help: { link: "уберите ссылку или укажите встречу или соглашение с тем же партнёром" },
  },
  "off-with-outcomes": {
    sentences: { main: "{record}: статус — «{status}», но записаны итоги", status: "статус указан здесь" },
    help: { which: "исправьте статус или перенесите итоги к состоявшейся встрече (postponed_to)" },
  },
  "series-over": {
    sentences: { main: "{record} ({when}): позже окончания механизма «{series}» ({until})", until: "окончание механизма указано здесь" },
    help: { which: "исправьте дату, уберите until или отнесите встречу к механизму, пришедшему на смену (succeeded_by)" },
  },
  "series-partners": {
    sentences: {
      main: "{record}: указаны и partner, и partners",
      joined: "{record}: {partner} указан среди присоединившихся, но не среди партнёров",
    },
    help: { one: "перечислите всех в partners, а partner уберите", add: "добавьте его в partners или исправьте имя" },
  },
};
