// The rules on agreements and plans, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const agreements: SentenceCatalogue = {
  "adopted-elsewhere": {
    sentences: {
      main: "{record}: дата принятия — {adopted}; в adopted_at стоит {meeting}, но дни этой встречи другие: {when}",
      partner: "{record}: партнёр — {partner}, но в adopted_at стоит {meeting}, где партнёр — {other-partner}",
      date: "дата встречи — здесь",
      series: "механизм встречи — здесь",
    },
    help: { link: "исправьте дату или укажите встречу, на которой текст принят" },
  },
  "plan-overlap": {
    sentences: {
      main: "{record} ({when}) и {other} ({other-when}) пересекаются по времени: это планы действий с одним партнёром ({partner})",
      other: "период другого плана — здесь",
    },
    help: { period: "исправьте from или to; если один из планов касается отдельной области, его type — work-programme" },
  },
  "plan-gap": {
    sentences: {
      main: "планы действий (партнёр: {partner}): пропуск — {years}; предыдущий — {other} (окончание: {end}), следующий — {record} (начало: {begin})",
      other: "предыдущий план кончается здесь",
    },
    help: { record: "запишите план между ними или продление предыдущего (extensions) либо исправьте год" },
  },
  "plan-expired": {
    sentences: {
      main: "{record}: срок плана истёк ({end}), а следующий план действий не записан (партнёр: {partner}; сегодня {today})",
    },
    help: { record: "запишите следующий план или, если этот продлён, его продление (extensions)" },
  },
  "adopted-late": {
    sentences: { main: "{record}: дата принятия ({adopted}) позже начала периода ({from})", from: "начало периода — здесь" },
    help: { check: "если обе даты верны, делать ничего не нужно" },
  },
  "supersedes-later": {
    sentences: {
      main: "{record} ({when}): в supersedes стоит {other}, но дата этого соглашения заведомо позже: {other-when}",
      date: "дата — здесь",
    },
    help: { turn: "перенесите ссылку в более позднее из двух или исправьте дату" },
  },
  "supersedes-cycle": {
    sentences: {
      main: "{record}: цепочка supersedes возвращается к тому же соглашению; промежуточные звенья: {others}",
      self: "{record}: в supersedes стоит оно само",
      step: "круг продолжается здесь",
    },
    help: { turn: "уберите ссылку на более позднее соглашение" },
  },
  "in-force-before-signed": {
    sentences: {
      main: "{record}: вступление в силу ({in-force}) раньше, чем {what} ({date})",
      date: "дата — здесь",
    },
    help: { check: "одна из дат неверна, или они поменялись местами" },
  },
  "progress-falls": {
    sentences: {
      main: "{record}: {done|выполнен|выполнено|выполнено} {done} {done|пункт|пункта|пунктов} плана ({date}), но в другое время — {other-done} ({other-date})",
      more: "{record}: {done|выполнен|выполнено|выполнено} {done} {done|пункт|пункта|пунктов} плана ({date}), а всего их {total}",
      other: "другое число — здесь",
      total: "сколько их всего, указано здесь",
    },
    help: { check: "неверно одно из чисел или одна из дат, либо источники считают по-разному: поясните это в note" },
  },
  "extension-order": {
    sentences: {
      main: "{record}: продление по {to} заканчивается не позже того, что продлевается ({before})",
      decided: "{record}: решение о продлении принято {date}, раньше предыдущего ({before})",
    },
    help: { order: "исправьте даты или расположите продления в порядке принятия решений" },
  },
};
