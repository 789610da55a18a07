// The rules on series of meetings, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const series: SentenceCatalogue = {
  "ordinal-repeated": {
    sentences: {
      main: "{record} ({when}) dan {other} ({other-when}) sama-sama pertemuan {number} dalam mekanisme {series}",
      other: "yang lain di sini",
    },
    help: { count: "salah satu nomor keliru; hitungan yang dimulai kembali adalah mekanisme tersendiri" },
  },
  "ordinal-order": {
    sentences: {
      main: "{high} ({high-when}) diadakan sebelum {low} ({low-when}), padahal nomornya lebih tinggi: {high-number} dan {low-number}",
      other: "tanggal yang lain di sini",
    },
    help: { check: "salah satu nomor atau salah satu tanggal keliru" },
  },
  "ordinal-gap": {
    sentences: {
      main: "{series} tidak memiliki pertemuan nomor {numbers} sebelum {record}, padahal seharusnya lengkap sejak {from}",
      series: "{series} tidak memiliki pertemuan nomor {numbers}",
      from: "mekanismenya menyatakan demikian di sini",
    },
    help: {
      find: "catat yang belum ada; bila memang tidak diadakan, nyatakan di atas nomornya: # arsom-ignore ordinal-gap -- dan alasannya",
      complete: "bila semuanya sudah tercatat sejak suatu nomor, tulis nomor itu sebagai complete_from",
    },
  },
  "ordinal-missing": {
    sentences: {
      main: "{record} ({when}) tidak bernomor, padahal {other} dari mekanisme yang sama adalah pertemuan {number}",
      other: "pertemuan bernomor dari mekanisme ini",
    },
    help: {
      find: "cari sumber yang mencetak nomornya; bila di luar hitungan, tulis special: commemorative, special, atau informal",
    },
  },
  "special-numbered": {
    sentences: {
      main: "{record} adalah pertemuan khusus ({special}), di luar hitungan mekanismenya, tetapi diberi nomor urut {number}",
      claim: "{source} menghitung {record} sebagai yang {number}, padahal pertemuan itu khusus ({special}), di luar hitungan mekanismenya",
      special: "di sini dinyatakan khusus",
    },
    help: {
      either: "hapus nomornya, atau hapus special bila pertemuan itu ikut dihitung",
      judge: "bila sumber itu keliru, tulis rank: rejected dan reason pada klaimnya",
    },
  },
  "rhythm-broken": {
    sentences: {
      main: "{record} ({when}) menyusul {before} ({before-when}) tanpa pertemuan pada {years}; {series} tercatat bertemu setiap tahun",
      years:
        "{record} ({when}) menyusul {before} ({before-when}) tanpa pertemuan pada {years}; {series} tercatat bertemu setiap {every} tahun",
      before: "pertemuan sebelumnya",
      every: "di sini mekanisme menyatakan seberapa sering",
    },
    help: { why: "periksa kedua tanggal; bila tahunnya benar, tulis dalam note mengapa tidak ada pertemuan" },
  },
  "follows-later": {
    sentences: {
      main: "{record} ({when}) menindaklanjuti {other}, yang diadakan sesudahnya ({later})",
      agreement: "{record} ({when}) menindaklanjuti {other}, yang bertanggal sesudahnya ({later})",
      date: "tanggalnya di sini",
    },
    help: { both: "salah satu tanggal keliru; arsom show {other} menyebut sumber-sumbernya dan apa yang dikatakan masing-masing" },
  },
  "follows-cycle": {
    sentences: {
      main: "{record} pada akhirnya menindaklanjuti dirinya sendiri, melalui {others}",
      self: "{record} menindaklanjuti dirinya sendiri",
      step: "lingkarannya berlanjut di sini",
    },
    help: { turn: "hapus rujukan yang menunjuk ke pertemuan sesudahnya" },
  },
  "follows-other-partner": {
    sentences: {
      main: "{record} adalah pertemuan dengan {partner}, tetapi menindaklanjuti {other}, yang mitranya {other-partner}",
      other: "mitranya disebut di sini",
    },
    help: { link: "hapus rujukannya, atau sebutkan pertemuan atau persetujuan dengan mitra yang sama" },
  },
  "off-with-outcomes": {
    sentences: { main: "{record} berstatus {status}, tetapi mempunyai hasil", status: "statusnya di sini" },
    help: { which: "perbaiki statusnya, atau pindahkan hasilnya ke pertemuan yang benar-benar berlangsung (postponed_to)" },
  },
  "series-over": {
    sentences: { main: "{record} ({when}) berlangsung sesudah {series} berakhir, {until}", until: "akhir mekanisme itu di sini" },
    help: { which: "perbaiki tanggalnya, hapus until, atau masukkan pertemuan itu ke mekanisme penggantinya (succeeded_by)" },
  },
  "series-partners": {
    sentences: {
      main: "{record} mempunyai partner sekaligus partners",
      joined: "{partner} bergabung dengan {record}, tetapi tidak termasuk mitranya",
    },
    help: { one: "tulis semuanya dalam partners dan hapus partner", add: "tambahkan ke partners, atau perbaiki namanya" },
  },
};
