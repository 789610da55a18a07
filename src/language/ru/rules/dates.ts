// The rules on dates, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const dates: SentenceCatalogue = {
  "end-before-start": {
    sentences: {
      main: "{record}: окончание раньше начала; {last} — {end}, {first} — {begin}",
      entry: "{field}: в одном из пунктов окончание раньше начала; {last} — {end}, {first} — {begin}",
      begin: "начало — здесь",
    },
    help: { swap: "одна из дат неверна, или они поменялись местами" },
  },
  "placeholder-date": {
    sentences: {
      main: "{record}: {field} — {date}; такой день часто ставят вместо целого года, и ни одно утверждение его не подтверждает",
    },
    help: { year: "если известен только год, напишите один год; если известен день, запишите утверждение, в котором он назван" },
  },
  "future-held": {
    sentences: { main: "{record}: встреча значится проведённой, но дата начала ({start}) позже сегодняшней ({today})" },
    help: { planned: "напишите status: planned или исправьте дату" },
  },
  "overdue-plan": {
    sentences: {
      main: "{record}: встреча ещё значится запланированной ({when}), но эта дата прошла; сегодня {today}",
      date: "дата — здесь",
    },
    help: { confirm: "напишите status: held, postponed, cancelled или, если сообщений о ней нет, unconfirmed" },
  },
  "long-meeting": {
    sentences: {
      main: "{record} ({when}): встреча длится {days} {days|день|дня|дней}; другие встречи механизма {series} — не больше {most} {most|дня|дней|дней}",
      start: "начало — здесь",
    },
    help: { end: "исправьте start или end" },
  },
  "wrong-weekday": {
    sentences: {
      main: "{source}: напечатан день недели «{weekday}», но {when} — {right}",
      span: "{source}: напечатан день недели «{weekday}», но такого дня нет среди дат: {when}",
      record: "даты взяты из записи",
    },
    help: { judge: "сравните с другим источником; если неверен этот, укажите в утверждении rank: rejected и reason" },
  },
  "local-dates-apart": {
    sentences: {
      main: "{record}: дата — {when}, но ни в одном из мест такой даты не было; даты на местах: {days}",
      far: "{record}: для места «{place}» указано {date} — больше чем на день от даты встречи ({when})",
    },
    help: { check: "исправьте start или дату этого места" },
  },
  "seen-outside-period": {
    sentences: {
      main: "{record}: упоминание {date} не входит в собственный срок ({period})",
      office: "{record}: упоминание в должности «{title}» {date} не входит в её срок ({period})",
    },
    help: { check: "исправьте этот день или ту границу срока, которую источник указал неверно" },
  },
};
