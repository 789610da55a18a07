// The rules on members and partners, in Indonesian.
import type { Catalogue } from "../sentences.js";

export const partners: Catalogue = {
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
    help: { judge: "bila sumber itu keliru, beri klaimnya rank: rejected dan reason; bila tidak, suatu tanggal bergabung keliru" },
  },
  "before-relations": {
    sentences: {
      main: "{record} ({when}) adalah dengan {partner} sebelum hubungan dimulai ({since})",
      level: "{record} ({when}) adalah dengan {partner} sebelum tingkat kemitraan pertamanya ({level}: {since})",
      since: "awalnya di sini",
    },
    help: { check: "salah satu tanggal keliru, atau relations_since harus lebih awal" },
  },
  "level-order": {
    sentences: {
      main: "{record} mencapai {level} ({since}) sebelum {lower} ({lower-since})",
      relations: "{record} mencapai {level} ({since}) sebelum hubungan dimulai ({lower-since})",
      lower: "tingkat yang lebih rendah di sini",
      begin: "hubungan dimulai di sini",
    },
    help: { check: "salah satu tanggal keliru, atau kedua tingkat tertukar" },
  },
  anniversary: {
    sentences: {
      main: "{source} menghitung {years} tahun ({what}) dengan {partner} pada {when}; awalnya bukan pada tahun yang sesuai ({since})",
      since: "tahun awalnya di sini",
      day: "tahunnya diambil dari tanggal ini",
    },
    help: {
      judge: "bila sumber mencampuradukkan dua permulaan, beri klaimnya rank: rejected dan reason; bila tidak, tanggal permulaannya keliru",
    },
  },
};
