// The rules on places, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const places: SentenceCatalogue = {
  "country-of-city": {
    sentences: {
      main: "{record} menempatkan {city} di {country}, tetapi {other} menempatkannya di {other-country}",
      other: "negara yang lain di sini",
    },
    help: { code: "perbaiki kode atau kotanya; dua kota bernama sama masing-masing memerlukan catatan place" },
  },
  "mode-place": {
    sentences: {
      main: "{record} ({when}) berlangsung secara tatap muka, tetapi kotanya tidak tercatat",
      venue: "{record} ({when}) berlangsung secara daring, tetapi memiliki tempat, {venue}",
      mode: "cara pertemuan disebut di sini",
    },
    help: {
      city: "cari kotanya, atau hapus mode bila tidak ada sumber yang memberikannya",
      hybrid: "tulis mode: hybrid bila sebagian hadir di sana, atau hapus tempatnya",
    },
  },
};
