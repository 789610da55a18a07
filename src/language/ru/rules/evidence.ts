// The rules on evidence, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const evidence: SentenceCatalogue = {
  uncited: {
    sentences: { main: "{record}: не указано, откуда это известно" },
    help: { cite: "назовите источник в sources или запишите утверждение из него" },
  },
  "single-source": {
    sentences: {
      main: "{record}: всё известно из одного источника ({source})",
      copies: "{record}: всё известно из {count} {count|источника|источников|источников}, которые сводятся к одному ({sources})",
    },
    help: { second: "поищите независимый источник" },
  },
  contradiction: {
    sentences: {
      main: "{record}, {field}: в записи — {held}, а источник {sources} даёт иное: {said}",
      several: "{record}, {field}: в записи — {held}, а источники ({sources}) дают иное: {said}",
      held: "так в записи",
      claim: "так в источнике",
    },
    help: {
      judge: "исправьте запись или укажите в утверждении rank: rejected (либо open) и reason",
      outweighed:
        "у значения {said} больше независимых источников, чем у значения в записи; исправьте запись или укажите rank: rejected и причину в reason",
    },
  },
  "span-differs": {
    sentences: { main: "{record}: в источнике {source} — {said}, в записи — {held}", held: "так в записи" },
    help: { reason: "укажите в утверждении reason, например в какой из дней шло само заседание" },
  },
  outvoted: {
    sentences: {
      main: "{record}: у значения {said} больше независимых источников (среди них {source}), чем у значения в записи: {held}",
      held: "так в записи",
    },
    help: { reason: "укажите в этих утверждениях reason или примите их значение" },
  },
  "better-source": {
    sentences: {
      main: "{record}: в официальном тексте ({source}) — {said}, а в записи, по другим источникам, — {held}",
      held: "так в записи",
    },
    help: { reason: "укажите в утверждении reason или примите значение официального текста" },
  },
  "source-before-event": {
    sentences: {
      main: "{record} ({when}): встреча значится проведённой, но источник написан раньше: {sources}",
      several: "{record} ({when}): встреча значится проведённой, но все источники написаны раньше: {sources}",
    },
    help: { status: "найдите источник, написанный позже, или укажите status: unconfirmed" },
  },
  "page-date": {
    sentences: {
      main: "{record}: дата публикации ({published}) — это дата страницы; самое позднее из того, о чём говорит источник: {latest}",
      told: "самое позднее из того, о чём он говорит",
    },
    help: { remove: "оставьте page_date, а published уберите, пока дату не даст сам текст" },
  },
  "empty-claim": {
    sentences: { main: "{record}: нет ни значения, ни mentions, ни printed" },
    help: {
      give: "запишите значения, которые даёт источник, назовите в mentions то, что он подтверждает словами, или укажите источник в sources самой записи",
    },
  },
  "open-disagreement": {
    sentences: {
      main: "{record}: в источнике {source} — {said}, в записи — {held}; не решено: {reason}",
      silent: "{record}: в источнике {source} — {said}; не решено: {reason}",
      held: "так в записи",
    },
    help: { settle: "когда вопрос будет решён, смените rank на rejected или preferred и объясните почему" },
  },
  "source-without-class": {
    sentences: { main: "{record}: не указан class" },
    help: { add: "добавьте class: {classes}" },
  },
};
