// The rules on people and offices, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const people: SentenceCatalogue = {
  "chair-out-of-office": {
    sentences: {
      main: "{chair} memimpin {record} ({when}), tetapi pasti tidak memegang satu pun jabatan yang tercatat saat itu; yang terdekat adalah {office} ({office-when})",
      office: "jabatan ini yang terdekat",
    },
    help: { check: "sebutkan siapa yang menjabat saat itu, atau catat jabatan yang dipegangnya" },
  },
  "chair-of-neither-side": {
    sentences: {
      main: "{chair} mewakili {country}, yang bukan negara anggota ASEAN dan bukan pula mitra pada {record}, yaitu {partner}",
      speaks: "di sini disebut siapa yang diwakilinya",
      series: "mitranya adalah mitra mekanisme ini",
    },
    help: { check: "sebutkan ketua lain, perbaiki negara yang diwakilinya, atau mitra mekanismenya" },
  },
  "side-without-chair": {
    sentences: {
      main: "{record} ({when}) diketuai bersama, tetapi tidak disebut siapa ketua dari pihak {side}",
      series: "mekanisme ini diketuai bersama",
    },
    help: {
      side: "sebutkan ketua bersama yang lain; bila hanya pihaknya yang diketahui, tulis catatan anggota atau mitranya dalam chairs",
    },
  },
  "coordinator-mismatch": {
    sentences: {
      main: "{country} memimpin {record} ({when}) untuk ASEAN, padahal negara koordinator saat itu {holder} ({term-when})",
      chair: "{country} memimpin {record} ({when}) untuk ASEAN, padahal ketua ASEAN saat itu {holder} ({term-when})",
      term: "periodenya di sini",
    },
    help: {
      check: "orang yang memimpin, tanggalnya, periodenya, atau asean_side mekanismenya keliru; tuan rumah tidak selalu koordinator",
    },
  },
  "office-overlap": {
    sentences: {
      main: "{chair} dan {other} sama-sama memegang jabatan {title} dari {country} pada {date}",
      other: "yang lain di sini",
    },
    help: { date: "perbaiki tanggal serah terimanya, atau bedakan nama jabatannya" },
  },
  "name-variant": {
    sentences: {
      main: "{source} mencetak {printed}, yang hampir sama dengan {name}, nama pada {record}",
      name: "nama-namanya di sini",
    },
    help: { alias: "tambahkan {printed} pada aliases dari {record}; bila itu keliru, tulis rank: rejected dan reason pada klaimnya" },
  },
};
