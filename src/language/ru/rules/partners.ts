// The rules on members and partners, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const partners: SentenceCatalogue = {
  "not-yet-member": {
    sentences: {
      main: "{record} ({when}): председатель от АСЕАН — {chair} ({country}), но вступление этой страны в АСЕАН позже: {joined}",
      side: "{record} ({when}): от АСЕАН председательствует {country}, но вступление этой страны в АСЕАН позже: {joined}",
      term: "{country}: срок уже идёт ({date}), но вступление этой страны в АСЕАН позже: {joined}",
      joined: "дата вступления — здесь",
    },
    help: { check: "неверна страна, дата или день вступления" },
  },
  "member-count": {
    sentences: {
      main: "{source}: названо {count} {count|государство-член|государства-члена|государств-членов}, но на эту дату ({when}) их было {number}",
      joined: "вступление около этого времени: {member} ({date})",
    },
    help: { judge: "если источник неверен, укажите в утверждении rank: rejected и reason; если верен, ошибочна чья-то дата вступления" },
  },
  "before-relations": {
    sentences: {
      main: "{record} ({when}): партнёр — {partner}, но отношения начались позже: {since}",
      level: "{record} ({when}): партнёр — {partner}, но первый уровень партнёрства достигнут позже («{level}»: {since})",
      since: "начало — здесь",
    },
    help: { check: "одна из дат неверна, или relations_since должно быть раньше" },
  },
  "level-order": {
    sentences: {
      main: "{record}: уровень «{level}» ({since}) достигнут раньше, чем «{lower}» ({lower-since})",
      relations: "{record}: уровень «{level}» ({since}) достигнут раньше начала отношений ({lower-since})",
      lower: "более низкий уровень — здесь",
      begin: "начало отношений — здесь",
    },
    help: { check: "одна из дат неверна, или уровни поменялись местами" },
  },
  anniversary: {
    sentences: {
      main: "{source}: названо {years} {years|год|года|лет} ({what}, партнёр — {partner}; {when}), но по дате начала ({since}) столько не выходит",
      since: "год начала — здесь",
      day: "год взят из этой даты",
    },
    help: {
      judge: "если источник смешивает два начала, укажите в утверждении rank: rejected и reason; если нет, неверна дата начала",
    },
  },
};
