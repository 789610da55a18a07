// The rules on language, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const language: SentenceCatalogue = {
  "missing-translation": {
    sentences: {
      main: "{record}: есть {field}, но нет: {missing}",
      city: "{record}: указан город {city}, но ни в одной записи place нет его названия (языки: {languages})",
    },
    help: {
      add: "добавьте: {missing}",
      place: "добавьте запись place с названием города на каждом языке",
    },
  },
  "house-style": {
    sentences: { main: "{record}: вместо {written} в АСЕАН пишут {usage}" },
    help: { write: "напишите {usage}; слова из источника ставят в двойные кавычки или в printed" },
  },
};
