// The rules on terms of coordinators and chairs, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const terms: SentenceCatalogue = {
  "term-overlap": {
    sentences: {
      main: "{country} ({term-when}) dan {other} ({other-when}) sama-sama menjadi negara koordinator untuk {partner} pada {date}",
      chair: "{country} ({term-when}) dan {other} ({other-when}) sama-sama menjadi ketua ASEAN pada {date}",
      other: "periode yang lain di sini",
    },
    help: { date: "salah satu periode berakhir atau dimulai pada hari lain, atau untuk mitra lain" },
  },
  "term-gap": {
    sentences: {
      main: "tidak ada negara koordinator untuk {partner} antara {other} (sampai {end}) dan {country} (sejak {begin})",
      chair: "tidak ada ketua ASEAN antara {other} (sampai {end}) dan {country} (sejak {begin})",
      other: "periode sebelumnya berakhir di sini",
    },
    help: {
      date: "perbaiki tanggal serah terimanya, atau catat periode di antaranya; hapus from atau to yang tidak diberikan sumber mana pun",
    },
  },
  "term-length": {
    sentences: {
      main: "{record}: periode {country} ({term-when}) {side} daripada {years} tahun",
      begin: "mulainya di sini",
    },
    help: { ends: "perbaiki ujung periode yang keliru, atau jelaskan dalam exception mengapa menyimpang dari aturan" },
  },
  "rota-order": {
    sentences: {
      main: "{country} menjadi negara koordinator untuk {partner} ({term-when}), padahal menurut giliran seharusnya {expected}; giliran {country} adalah {due}",
      place: "{country} menjadi negara koordinator untuk {partner} ({term-when}), padahal menurut giliran bagiannya adalah {due}",
      swap: "{country} menjadi negara koordinator untuk {partner} dan {expected} untuk {due} ({term-when}): menurut giliran seharusnya sebaliknya",
      chair: "{country} menjadi ketua ASEAN ({term-when}), padahal menurut abjad setelah {before} seharusnya {expected}",
      witness: "giliran dihitung dari periode ini",
      swapped: "bagian lain dari pertukaran itu di sini",
      before: "ketua sebelumnya",
    },
    help: {
      say: "perbaiki negara atau tahunnya; bila sejarah memang menyimpang dari giliran, isi turn_of (giliran siapa yang dipakai) dan exception (mengapa)",
    },
  },
  "term-expiring": {
    sentences: {
      main: "periode {country} sebagai negara koordinator untuk {partner} berakhir dalam enam bulan ({end}), dan penggantinya belum tercatat",
      chair: "periode {country} sebagai ketua ASEAN berakhir dalam enam bulan ({end}), dan penggantinya belum tercatat",
    },
    help: { next: "catat periode berikutnya, sekalipun baru negaranya yang diketahui" },
  },
};
