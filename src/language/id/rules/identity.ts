// The rules on identity and references, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";

export const identity: SentenceCatalogue = {
  "duplicate-id": {
    sentences: { main: "{id} sudah menjadi id catatan lain", first: "yang pertama di sini" },
    help: {
      other: "beri id lain kepada salah satunya, atau hapus bila keduanya menceritakan hal yang sama",
      claim: "klaim kedua dari satu sumber tentang satu catatan memerlukan id sendiri",
    },
  },
  "unknown-reference": {
    sentences: { main: "tidak ada catatan dengan id {id}" },
    help: {
      nearest: "apakah maksudnya {nearest}?",
      kinds: "buat catatannya, atau hapus id ini; {field} menyebut catatan jenis {kinds}",
    },
  },
  "wrong-kind-reference": {
    sentences: { main: "{id} adalah catatan jenis {kind}; {field} menyebut catatan jenis {kinds}", other: "catatannya di sini" },
    help: { replace: "sebutkan catatan jenis {kinds}" },
  },
  "duplicate-record": {
    sentences: {
      main: "{record} dan {other} memiliki mekanisme dan nomor urut yang sama, {number}",
      days: "{record} dan {other} termasuk satu mekanisme dan ada hari yang sama: {when} dan {other-when}",
      url: "{record} dan {other} memiliki alamat yang sama",
      person: "{record} dan {other} adalah orang dengan nama dan negara yang sama",
      name: "{record} dan {other} memiliki nama yang sama",
      acronym: "{record} dan {other} memiliki akronim yang sama",
      code: "{record} dan {other} memiliki kode yang sama",
      claim: "{record} mengulang apa yang dikatakan {other}",
      other: "yang lain di sini",
    },
    help: {
      merge: "gabungkan isi keduanya dalam satu catatan, dan hapus yang lain",
      number: "bila memang dua pertemuan, beri nomor masing-masing",
    },
  },
  "unused-source": {
    sentences: { main: "tidak ada catatan atau klaim yang menyebut sumber “{record}”" },
    help: { use: "tulis klaim berisi apa yang dikatakannya, atau sebutkan di bawah sources pada catatan yang dibicarakannya" },
  },
  "unused-chair": {
    sentences: { main: "tidak ada catatan atau klaim yang menyebut {record}" },
    help: { use: "sebutkan orang ini di bawah chairs atau attended suatu pertemuan, atau hapus catatannya" },
  },
  "unused-topic": {
    sentences: { main: "tidak ada catatan atau klaim yang menyebut pokok bahasan “{record}”" },
    help: { use: "sebutkan di bawah topics suatu pertemuan, atau hapus catatannya" },
  },
  "alias-shared": {
    sentences: { main: "{record} dan {other} sama-sama disebut {name}", other: "yang lain di sini" },
    help: { take: "hapus sebutan itu dari salah satunya, atau tulis selengkapnya" },
  },
};
