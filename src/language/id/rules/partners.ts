// The rules on members and partners, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const partners: SentenceCatalogue = {
  "not-yet-member": {
    sentences: {
      main: "{chair} dari {country} memimpin {record} ({when}), sebelum {country} bergabung dengan ASEAN ({joined})",
      side: "{country} memimpin {record} ({when}), sebelum bergabung dengan ASEAN ({joined})",
      term: "{country} sudah menjabat pada {date}, sebelum bergabung dengan ASEAN ({joined})",
      joined: "tanggal bergabungnya di sini",
    },
    help: { check: "negaranya, tanggalnya, atau tanggal bergabungnya keliru" },
  },
  "member-count": {
    sentences: {
      main: "{source} menghitung {count} negara anggota ({when}), padahal saat itu ada {number}",
      joined: "{member} bergabung sekitar waktu ini: {date}",
    },
    help: { judge: "bila sumber itu keliru, tulis rank: rejected dan reason pada klaimnya; bila tidak, suatu tanggal bergabung keliru" },
  },
  "before-relations": {
    sentences: {
      main: "{record} ({when}) dengan mitra {partner} mendahului awal hubungan ({since})",
      level: "{record} ({when}) dengan mitra {partner} mendahului tingkat kemitraan pertamanya ({level}: {since})",
      since: "awalnya di sini",
    },
    help: { check: "salah satu tanggal keliru, atau relations_since harus lebih awal" },
  },
  "level-order": {
    sentences: {
      main: "{record} menjadi {level} ({since}) sebelum menjadi {lower} ({lower-since})",
      relations: "{record} menjadi {level} ({since}) sebelum hubungan dimulai ({lower-since})",
      lower: "tingkat yang lebih rendah di sini",
      begin: "hubungan dimulai di sini",
    },
    help: { check: "salah satu tanggal keliru, atau kedua tingkat tertukar" },
  },
  anniversary: {
    sentences: {
      main: "{source} menghitung {years} tahun {what} dengan {partner} pada {when}; menurut tanggal permulaannya tidak demikian ({since})",
      since: "tahun awalnya di sini",
      day: "tahunnya diambil dari tanggal ini",
    },
    help: {
      judge:
        "bila sumber mencampuradukkan dua permulaan, tulis rank: rejected dan reason pada klaimnya; bila tidak, tanggal permulaannya keliru",
    },
  },
};
