// The rules on language, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const language: SentenceCatalogue = {
  "missing-translation": {
    sentences: {
      main: "{record} memiliki {field}, tetapi tidak memiliki {missing}",
      city: "{city} adalah kota pada {record}, tetapi tidak ada catatan place yang memberikan namanya dalam {languages}",
    },
    help: {
      add: "tambahkan {missing}",
      place: "tambahkan catatan place dengan nama kota itu dalam setiap bahasa",
    },
  },
  "house-style": {
    sentences: { main: "{record}: menurut kelaziman ASEAN, {written} ditulis {usage}" },
    help: { write: "tulis {usage}; kata yang dikutip dari sumber ditulis dalam tanda kutip ganda, atau dalam printed" },
  },
};
