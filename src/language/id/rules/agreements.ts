// The rules on agreements and plans, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const agreements: SentenceCatalogue = {
  "adopted-elsewhere": {
    sentences: {
      main: "{record} disahkan ({adopted}) di luar hari {meeting} ({when}), padahal pertemuan itulah yang mengesahkannya",
      partner: "mitra {record} adalah {partner}, tetapi disahkan pada {meeting}, pertemuan dengan {other-partner}",
      date: "tanggal pertemuannya di sini",
      series: "mekanisme pertemuannya di sini",
    },
    help: { link: "perbaiki tanggalnya, atau sebutkan pertemuan yang mengesahkannya" },
  },
  "plan-overlap": {
    sentences: {
      main: "{record} ({when}) tumpang tindih dengan {other} ({other-when}): keduanya rencana aksi dengan {partner}",
      other: "periode yang lain di sini",
    },
    help: { period: "perbaiki from atau to; bila salah satunya rencana untuk satu bidang saja, type-nya work-programme" },
  },
  "plan-gap": {
    sentences: {
      main: "tidak ada rencana aksi dengan {partner} yang mencakup {years}, antara {other} (sampai {end}) dan {record} (mulai {begin})",
      other: "rencana sebelumnya berakhir di sini",
    },
    help: { record: "catat rencana di antaranya, atau perpanjangan rencana sebelumnya (extensions), atau perbaiki tahunnya" },
  },
  "plan-expired": {
    sentences: {
      main: "{record} sudah berakhir ({end}), dan rencana aksi dengan {partner} setelahnya belum tercatat (hari ini {today})",
    },
    help: { record: "catat rencana penggantinya, atau perpanjangannya (extensions)" },
  },
  "adopted-late": {
    sentences: { main: "{record} disahkan ({adopted}) setelah periodenya dimulai ({from})", from: "periodenya dimulai di sini" },
    help: { check: "bila kedua tanggal benar, tidak ada yang perlu dilakukan" },
  },
  "supersedes-later": {
    sentences: {
      main: "{record} ({when}) menggantikan {other}, yang pasti bertanggal sesudahnya ({other-when})",
      date: "tanggalnya di sini",
    },
    help: { turn: "pindahkan rujukan ke yang lebih baru dari keduanya, atau perbaiki tanggalnya" },
  },
  "supersedes-cycle": {
    sentences: {
      main: "{record} pada akhirnya menggantikan dirinya sendiri, melalui {others}",
      self: "{record} menggantikan dirinya sendiri",
      step: "lingkarannya berlanjut di sini",
    },
    help: { turn: "hapus rujukan yang menunjuk ke persetujuan sesudahnya" },
  },
  "in-force-before-signed": {
    sentences: {
      main: "{record} mulai berlaku ({in-force}) sebelum {what} ({date})",
      date: "tanggalnya di sini",
    },
    help: { check: "salah satu tanggal keliru, atau keduanya tertukar" },
  },
  "progress-falls": {
    sentences: {
      main: "{record}: {done} lini aksi selesai ({date}), tetapi {other-done} pada waktu lain ({other-date})",
      more: "{record}: {done} lini aksi selesai ({date}) dari {total} yang ada",
      other: "angka yang lain di sini",
      total: "jumlah seluruhnya disebut di sini",
    },
    help: { check: "salah satu angka atau tanggal keliru, atau kedua sumber menghitung dengan cara berbeda: jelaskan dalam note" },
  },
  "extension-order": {
    sentences: {
      main: "perpanjangan {record} sampai {to} tidak melampaui akhir masa yang diperpanjang, {before}",
      decided: "perpanjangan {record} diputuskan {date}, sebelum perpanjangan di depannya, {before}",
    },
    help: { order: "perbaiki tanggalnya, atau urutkan perpanjangan menurut waktu keputusannya" },
  },
};
