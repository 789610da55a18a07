// The rules on evidence, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const evidence: SentenceCatalogue = {
  uncited: {
    sentences: { main: "tidak disebutkan dari mana {record} diketahui" },
    help: { cite: "sebutkan sumbernya di bawah sources, atau tulis klaim dari suatu sumber" },
  },
  "single-source": {
    sentences: {
      main: "{record} hanya bersandar pada {source}",
      copies: "{record} bersandar pada {count} sumber yang sebenarnya satu: {sources}",
    },
    help: { second: "cari sumber lain yang independen" },
  },
  contradiction: {
    sentences: {
      main: "{sources} menyebut {said} sebagai {field} dari {record}, yang memuat {held}",
      several: "beberapa sumber ({sources}) menyebut {said} sebagai {field} dari {record}, yang memuat {held}",
      held: "isi catatan kami",
      claim: "kata sumber ini",
    },
    help: {
      judge: "perbaiki catatannya, atau tulis rank: rejected (atau open) dan reason pada klaimnya",
      outweighed:
        "lebih banyak sumber independen menyebut {said} daripada isi catatan kami; perbaiki catatannya, atau jelaskan mengapa tidak dengan rank: rejected dan reason",
    },
  },
  "span-differs": {
    sentences: { main: "{source} menyebut {said} untuk {record}, yang memuat {held}", held: "isi catatan kami" },
    help: { reason: "tulis reason pada klaim itu, misalnya pada hari mana sidangnya sendiri berlangsung" },
  },
  outvoted: {
    sentences: {
      main: "lebih banyak sumber independen, seperti {source}, menyebut {said} untuk {record} daripada {held}, yang dimuat catatan itu",
      held: "isi catatan kami",
    },
    help: { reason: "tulis reason pada klaim-klaim itu, atau pakai nilai yang diberikannya" },
  },
  "better-source": {
    sentences: {
      main: "{source}, teks resmi, menyebut {said} untuk {record}, yang mengikuti sumber lain dengan {held}",
      held: "isi catatan kami",
    },
    help: { reason: "tulis reason pada klaim itu, atau pakai nilai dari teks resmi" },
  },
  "source-before-event": {
    sentences: {
      main: "{record} ({when}) sudah diadakan, tetapi {sources} ditulis sebelumnya",
      several: "{record} ({when}) sudah diadakan, tetapi {sources} semuanya ditulis sebelumnya",
    },
    help: { status: "cari sumber yang ditulis sesudahnya, atau beri catatan itu status: unconfirmed" },
  },
  "page-date": {
    sentences: {
      main: "{record} dinyatakan terbit {published}, tetapi itu cap tanggal halamannya; semua yang diceritakannya terjadi pada atau sebelum {latest}",
      told: "hal paling akhir yang diceritakannya",
    },
    help: { remove: "pertahankan page_date, dan hapus published sampai teksnya sendiri memberikannya" },
  },
  "empty-claim": {
    sentences: { main: "{record} tidak memberikan nilai, dan tidak memuat mentions ataupun printed" },
    help: {
      give: "tulis nilai yang diberikan sumber, sebutkan di bawah mentions apa yang didukungnya dengan kata-kata, atau cantumkan sumbernya di bawah sources pada catatan itu",
    },
  },
  "open-disagreement": {
    sentences: {
      main: "{source} menyebut {said} untuk {record}, yang memuat {held}: terbuka, {reason}",
      silent: "{source} menyebut {said} untuk {record}: terbuka, {reason}",
      held: "isi catatan kami",
    },
    help: { settle: "bila sudah diputuskan, ubah rank menjadi rejected atau preferred dan jelaskan alasannya" },
  },
  "source-without-class": {
    sentences: { main: "{record} tidak mempunyai class" },
    help: { add: "tambahkan class: {classes}" },
  },
};
