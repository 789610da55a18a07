// The rules on reading, in Indonesian.
import type { SentenceCatalogue } from "../../sentences.js";
import { help, sentences } from "./schema.js";

export const reading: SentenceCatalogue = {
  "yaml-syntax": {
    sentences: {
      main: "bagian ini tidak dapat dibaca; pesan program pembaca: “{detail}”",
      other: "bagian ini tidak dapat dibaca; pesan program pembaca: “{detail}”",
      colon: "titik dua dan spasi di dalam suatu nilai",
      start: "suatu nilai tidak boleh diawali {character}",
      tab: "tab tidak dapat dipakai untuk indentasi baris",
      indent: "indentasi baris ini tidak sama dengan baris-baris di sekitarnya",
      dash: "tanda hubung mengawali entri daftar, padahal di sini tidak ada daftar",
      escape: "kode garis miring terbalik yang tidak dikenal YAML, di dalam tanda kutip ganda",
      quote: "tanda kutip yang tidak pernah ditutup",
      bracket: "tanda kurung yang tidak pernah ditutup",
      "no-colon": "baris ini bukan isian: tidak ada titik dua dan spasi",
      undivided: "titik dua dan spasi biasa memisahkan {field} dari nilainya",
      divider: "baris ini bukan isian dan tidak memisahkan apa pun: catatan dipisahkan oleh baris ---",
      "dash-space": "tanda hubung mengawali entri daftar, dan setelahnya ada spasi",
      blank: "dokumen kosong di antara dua dokumen lain",
    },
    help: {
      other: "periksa baris ini dan baris di atasnya; teks yang memuat tanda khusus paling aman ditulis dalam tanda kutip",
      colon: "tulis nilainya dalam tanda kutip",
      start: "tulis nilainya dalam tanda kutip",
      tab: "pakai spasi untuk indentasi",
      indent: "isian catatan dimulai dari tepi kiri; entri satu daftar berdiri lurus satu di bawah yang lain",
      dash: "entri berdiri di bawah nama daftarnya, masing-masing setelah tanda hubungnya sendiri, dan setelah titik dua tidak ada apa-apa",
      escape: "tulis \\\\ untuk garis miring terbalik, atau pakai tanda kutip tunggal",
      quote:
        "tutup tanda kutipnya; tanda kutip di dalam nilai berkutip ditulis dua kali dalam kutip tunggal, atau dengan garis miring terbalik dalam kutip ganda",
      bracket: "tutup pada baris yang sama",
      "no-colon": "tulis nama isiannya di depan; bila baris ini lanjutan nilai di atasnya, beri indentasi",
      undivided: "tulis {field}: lalu, setelah spasi, nilainya",
      divider: "tulis tiga tanda hubung di tempat catatan baru dimulai, atau hapus barisnya",
      "dash-space": "beri spasi setelah tanda hubung; teks yang diawali tanda hubung ditulis dalam tanda kutip",
      curly: "tanda kutip keriting adalah bagian dari teks: tulis nilainya dalam tanda kutip lurus",
      blank: "hapus salah satu dari kedua baris ---",
    },
  },
  "yaml-feature": {
    sentences: {
      main: "fitur YAML yang tidak dipakai dalam catatan",
      anchor: "jangkar (&) tidak dipakai dalam catatan",
      alias: "alias (*) tidak dipakai dalam catatan",
      tag: "tag (!) tidak dipakai dalam catatan",
      directive: "direktif (%) tidak dipakai dalam catatan",
      merge: "kunci gabungan (<<) tidak dipakai dalam catatan",
      "complex-key": "nama isian adalah satu kata biasa",
    },
    help: {
      write: "tulis nilainya secara lengkap, dalam setiap catatan yang memuatnya",
      quote: "bila tanda itu bagian dari teks, tulis nilainya dalam tanda kutip",
      delete: "hapus: setiap catatan dibaca sebagai YAML 1.2",
      name: "awali baris dengan nama isian dan titik dua",
    },
  },
  "duplicate-key": {
    sentences: {
      main: "{field} muncul dua kali dalam catatan ini",
      field: "{field} muncul dua kali dalam catatan ini",
      kind: "{field} muncul dua kali dalam catatan ini",
      first: "yang pertama di sini",
    },
    help: {
      field: "pertahankan yang benar; beberapa nilai satu isian ditulis dalam daftar",
      kind: "bila di sini dimulai catatan baru, baris --- di atasnya belum ditulis",
    },
  },
  "control-character": {
    sentences: {
      main: "karakter {code} tidak boleh ada dalam catatan: tidak terlihat, tetapi mengubah cara teks ditampilkan atau dibaca",
      return: "carriage return ({code}) tanpa line feed setelahnya: program berbeda pendapat apakah baris berakhir di sini",
      returns:
        "baris-baris berkas ini hanya diakhiri carriage return ({code}), seperti pada komputer Macintosh lama; tidak ada bagiannya yang dibaca",
    },
    help: {
      delete: "hapus, atau ketik ulang kata-katanya",
      "line-ends": "simpan berkas dengan line feed di akhir setiap baris (LF, atau “Unix” di menu editor)",
    },
  },
  "merge-conflict": {
    sentences: {
      main: "penggabungan meninggalkan konflik di sini; tidak ada bagian berkas ini yang dibaca sampai konflik itu diselesaikan",
      record: "penggabungan meninggalkan konflik di sini; catatan ini tidak dibaca sampai konflik itu diselesaikan",
    },
    help: {
      settle: "pertahankan baris yang benar dan hapus yang lain, juga setiap baris tanda seperti <<<<<<< dan =======",
    },
  },
  encoding: {
    sentences: {
      main: "byte {offset} bukan UTF-8; tidak ada bagian berkas ini yang dibaca",
      byte: "byte {offset} bukan UTF-8; tidak ada bagian berkas ini yang dibaca",
      "utf-16": "berkas ini UTF-16; tidak ada bagiannya yang dibaca",
      mark: "berkas diawali tanda urutan byte (BOM)",
      "mark-again": "tanda urutan byte (BOM) kedua, pada byte {offset}",
    },
    help: {
      save: "simpan berkas sebagai UTF-8",
      "save-plain": "simpan berkas sebagai UTF-8 tanpa tanda urutan byte",
    },
  },
  limit: {
    sentences: {
      main: "lebih besar daripada yang dibaca arsom",
      file: "berkas ini lebih dari {limit} byte dan tidak dibaca",
      dataset: "berkas ini bersama berkas-berkas sebelumnya lebih dari {limit} byte; berkas ini tidak dibaca",
      record: "catatan ini lebih dari {limit} karakter dan tidak dibaca",
      depth: "bersarang lebih dari {limit} tingkat; catatan ini tidak dibaca",
      fields: "lebih dari {limit} isian",
      entries: "daftar dengan lebih dari {limit} entri",
      text: "teks dengan lebih dari {limit} karakter",
    },
    help: { raise: "bagilah; atau, bila memang harus sebesar itu, naikkan limits.{name} dalam arsom.yaml" },
  },
  "unknown-kind": {
    sentences: { main: "tidak ada jenis catatan bernama {kind}" },
    help: {
      nearest: "apakah maksudnya {nearest}?",
      kinds: "jenis yang ada: {kinds}; arsom.yaml dapat menyebut skema jenis lain",
    },
  },
  "unknown-version": {
    sentences: { main: "versi {version} dari jenis {kind} lebih baru daripada arsom ini, yang mengenal versi {newest}" },
    help: {
      newer: "catatan ini dibuat dengan arsom yang lebih baru: pasang versi itu, atau tulis version: {newest} bila angkanya salah tulis",
    },
  },
  schema: { sentences, help },
  "impossible-date": {
    sentences: {
      main: "tanggal {value} tidak ada: {month} memiliki hari 1 sampai {days}",
      month: "{value} tidak berada dalam bulan mana pun: bulan ditulis 01 sampai 12",
    },
    help: {
      printed: "bila sumber mencetaknya demikian, tulis di bawah printed: klaim itu menjadi kutipan dan tidak dibandingkan",
      slip: "perbaiki salah tulisnya, atau tulis hanya tahun atau bulan yang diketahui",
    },
  },
  "comment-in-value": {
    sentences: { main: "nilai terputus sebelum {lost}, yang dianggap komentar oleh YAML" },
    help: { quote: "tulis nilainya dalam tanda kutip; bila memang komentar, beri spasi setelah #" },
  },
  "claim-field": {
    sentences: {
      ...sentences,
      "no-record": "klaim yang tidak menyebut catatan berbicara tentang ASEAN secara keseluruhan, dan tidak dapat memberikan {field}",
    },
    help: {
      ...help,
      "leave-out": "hapus baris ini bila sumber tidak memberikannya",
      record: "sebutkan catatan yang dibicarakannya di bawah record",
    },
  },
  "silence-unused": {
    sentences: {
      main: "arsom-ignore ini tidak berguna: tidak ada temuan {rules} di sini",
      unknown: "tidak ada aturan bernama {rule}",
      none: "arsom-ignore ini tidak menyebut aturan yang diabaikan",
    },
    help: {
      delete: "hapus komentarnya",
      nearest: "apakah maksudnya {nearest}?",
      list: "arsom explain menampilkan daftar aturan",
    },
  },
  "silence-unexplained": {
    sentences: { main: "arsom-ignore ini tidak memberikan alasan" },
    help: { reason: "tulis alasannya di belakang, setelah --" },
  },
};
