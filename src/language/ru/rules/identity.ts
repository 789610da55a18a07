// The rules on identity and references, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const identity: SentenceCatalogue = {
  "duplicate-id": {
    sentences: { main: "{id}: такой id уже есть у другой записи", first: "первая — здесь" },
    help: {
      other: "дайте одной из них другой id или удалите её, если обе говорят об одном",
      claim: "второму утверждению того же источника о той же записи нужен собственный id",
    },
  },
  "unknown-reference": {
    sentences: { main: "записи с id {id} нет" },
    help: {
      nearest: "может быть, {nearest}?",
      kinds: "создайте запись или уберите id; в поле {field} указывают запись вида {kinds}",
    },
  },
  "wrong-kind-reference": {
    sentences: { main: "{id} — запись вида {kind}, а в поле {field} указывают запись вида {kinds}", other: "она здесь" },
    help: { replace: "укажите запись вида {kinds}" },
  },
  "duplicate-record": {
    sentences: {
      main: "{record} и {other}: один механизм и один порядковый номер ({number})",
      days: "{record} и {other}: один механизм, и дни совпадают: {when} и {other-when}",
      url: "{record} и {other}: один и тот же адрес",
      person: "{record} и {other}: одно имя и одна страна",
      name: "{record} и {other}: одно и то же название",
      acronym: "{record} и {other}: одно и то же сокращение",
      code: "{record} и {other}: один и тот же код",
      claim: "{record} повторяет то, что говорит {other}",
      other: "другая — здесь",
    },
    help: {
      merge: "соберите всё известное в одной из них, а другую удалите",
      number: "если это две встречи, дайте каждой её номер",
    },
  },
  "unused-source": {
    sentences: { main: "источник «{record}» не назван ни в одной записи и ни в одном утверждении" },
    help: { use: "запишите утверждение с тем, что в нём сказано, или назовите его в sources тех записей, о которых он говорит" },
  },
  "unused-chair": {
    sentences: { main: "{record}: имя не названо ни в одной записи и ни в одном утверждении" },
    help: { use: "укажите это лицо в chairs или attended какой-либо встречи или удалите запись" },
  },
  "unused-topic": {
    sentences: { main: "тема «{record}» не названа ни в одной записи и ни в одном утверждении" },
    help: { use: "укажите её в topics какой-либо встречи или удалите запись" },
  },
  "alias-shared": {
    sentences: { main: "{record} и {other}: одно и то же название — {name}", other: "другая запись — здесь" },
    help: { take: "уберите это название из одной из записей или напишите его полностью" },
  },
};
