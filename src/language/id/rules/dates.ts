// The rules on dates, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const dates: SentenceCatalogue = {
  "end-before-start": {
    sentences: {
      main: "{record} berakhir sebelum dimulai: {last} bertanggal {end}, {first} bertanggal {begin}",
      entry: "satu entri {field} berakhir sebelum dimulai: {last} bertanggal {end}, {first} bertanggal {begin}",
      begin: "mulainya di sini",
    },
    help: { swap: "salah satu tanggal keliru, atau keduanya tertukar" },
  },
  "placeholder-date": {
    sentences: {
      main: "{record}: {field} bertanggal {date}, hari yang sering mewakili satu tahun penuh, dan tidak ada klaim yang memberikannya",
    },
    help: { year: "bila hanya tahunnya yang diketahui, tulis tahunnya saja; bila harinya diketahui, catat klaim yang memberikannya" },
  },
  "future-held": {
    sentences: { main: "{record} tercatat sudah diadakan, tetapi mulainya, {start}, setelah hari ini, {today}" },
    help: { planned: "tulis status: planned, atau perbaiki tanggalnya" },
  },
  "overdue-plan": {
    sentences: { main: "{record} masih direncanakan untuk {when}, yang sudah lewat ({today})", date: "tanggalnya di sini" },
    help: { confirm: "tulis status: held, postponed, cancelled, atau unconfirmed bila tidak ditemukan beritanya" },
  },
  "long-meeting": {
    sentences: {
      main: "{record} ({when}) berlangsung {days} hari; tidak ada pertemuan lain dari {series} yang lebih dari {most} hari",
      start: "mulainya di sini",
    },
    help: { end: "perbaiki start atau end" },
  },
  "wrong-weekday": {
    sentences: {
      main: "{source} mencetak hari {weekday} untuk {when}, yang jatuh pada hari {right}",
      span: "{source} mencetak hari {weekday} untuk {when}, padahal hari itu tidak ada di dalamnya",
      record: "tanggalnya menurut catatan",
    },
    help: { judge: "bandingkan dengan sumber lain; bila sumber ini yang keliru, tulis rank: rejected dan reason pada klaim itu" },
  },
  "local-dates-apart": {
    sentences: {
      main: "{record} berlangsung {when}, tetapi tidak satu pun tempatnya mencatat tanggal itu; tanggal setempat: {days}",
      far: "di {place} {record} berlangsung {date}, berselisih lebih dari sehari dari {when}",
    },
    help: { check: "perbaiki start atau tanggal di tempat itu" },
  },
  "seen-outside-period": {
    sentences: {
      main: "{record} disebut pada {date}, di luar periodenya sendiri, {period}",
      office: "{record} disebut sebagai {title} pada {date}, di luar masa jabatan itu, {period}",
    },
    help: { check: "perbaiki hari itu, atau batas yang keliru menurut sumber" },
  },
};
