// Indonesian words that a text says of meetings.
import type { ReadingWords } from "./words.js";

const UNITS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
const NUMBERS: [string, number][] = [
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...UNITS.slice(1, 9).map((word, i): [string, number] => [`${word} belas`, 12 + i]),
  ["dua puluh", 20],
  ...UNITS.slice(0, 9).map((word, i): [string, number] => [`dua puluh ${word}`, 21 + i]),
  ["tiga puluh", 30],
  ["empat puluh", 40],
  ["lima puluh", 50],
];

export const id: ReadingWords = {
  lang: "id",
  roles: {
    asean: ["asean", "perhimpunan bangsa-bangsa asia tenggara", "perbara"],
    forum: [
      "ktt asean", "konferensi tingkat tinggi asean", "ktt asia timur", "ktt east asia summit", "ktt g20", "g20", "g7", "ktt g7", "apec", "ktt apec", "ktt asean plus three", "asean plus three", "apt", "ktt apt",
      "forum regional asean", "arf", "admm-plus", "admm", "pertemuan menteri luar negeri asean", "amm", "brics", "ktt brics", "aipa", "majelis umum pbb", "sidang umum pbb", "ktt asean-gcc", "asem", "ktt asem", "ktt rcep", "ktt luar biasa oki",
      "dewan koordinasi asean", "forum bisnis", "ktt bisnis", "dialog shangri-la", "ktt ais", "bali democracy forum", "ktt perubahan iklim", "asean-indo-pacific forum",
    ],
    special: ["peringatan", "khusus", "istimewa", "luar biasa", "informal"],
    anniversary: ["peringatan", "hari jadi", "ulang tahun", "tahun hubungan", "tahun kemitraan", "tahun kerja sama", "tahun kerja sama dan", "tahun hubungan dialog", "dasawarsa", "genap", "memperingati", "perayaan", "merayakan"],
    planned: [
      "direncanakan", "rencananya", "rencana", "semula", "awalnya", "sedianya", "ditunda", "dijadwalkan", "diusulkan", "mengusulkan", "usul", "usulan", "diharapkan", "akan", "diundur", "dimajukan", "dipindahkan", "mendatang", "bakal", "batal dari",
      "menjelang", "persiapan", "menawarkan diri", "tuan rumah ktt berikutnya",
    ],
    denied: ["dibatalkan", "batal", "tidak jadi", "tidak dilaksanakan", "bukan", "membantah", "keliru", "salah menyebut", "tidak terlaksana", "tidak pernah"],
    reported: ["kata", "ujar", "ujarnya", "katanya", "tutur", "tuturnya", "ucap", "jelas", "ungkap", "dalam keterangan", "dalam keterangannya", "dalam siaran pers", "keterangan pers", "siaran pers", "menurut", "dikutip", "dilansir", "melansir", "dalam keterangan tertulis", "pernyataan tertulis", "kepada wartawan", "kepada pers", "diterima", "terbit", "diunggah", "diakses", "di sela-sela", "menyampaikan", "disampaikan"],
    border: ["sedangkan", "sementara", "tetapi", "namun", "setelah", "sebelum", "usai", "menyusul", "menjelang", "seusai", "sebelumnya", "serta"],
    visit: ["kunjungan", "berkunjung", "mengunjungi", "tiba di", "bertolak", "kunjungan kerja", "dilantik", "lahir", "perdagangan", "ditandatangani", "terpilih", "kunjungan kenegaraan"],
    meeting: ["pertemuan ini", "pertemuan tersebut", "pertemuan itu", "ktt ini", "ktt tersebut", "ktt itu", "dialog ini", "dialog tersebut", "konferensi ini", "konferensi tersebut", "sidang ini", "sidang tersebut", "acara ini", "acara tersebut", "forum ini", "forum tersebut", "pertemuan berlangsung", "pertemuan digelar", "pertemuan dipimpin", "pertemuan", "dalam pertemuan"],
    plan: ["rencana aksi", "plan of action", "poa", "rencana aksi komprehensif", "rencana kerja", "comprehensive plan of action"],
    document: ["pernyataan bersama", "pernyataan ketua", "deklarasi", "nota kesepahaman", "joint statement", "disahkan pada", "diadopsi pada"],
    coordinator: ["koordinator", "negara koordinator", "country coordinator", "koordinator negara", "koordinator dialog", "koordinator kemitraan", "koordinator hubungan", "mengoordinasikan", "mengoordinasi", "mengkoordinasikan"],
    term: ["untuk periode", "periode", "masa", "selama"],
    members: ["negara anggota asean", "negara anggota", "negara-negara anggota", "negara-negara anggota asean", "negara asean", "anggota asean", "negara asia tenggara", "anggota"],
    chair: ["ketua asean", "keketuaan asean", "keketuaan", "pemegang keketuaan asean", "memimpin asean", "mengetuai asean"],
    chairing: ["dipimpin oleh", "dipimpin langsung oleh", "dipimpin bersama oleh", "dipimpin", "diketuai", "diketuai bersama oleh", "diketuai oleh", "memimpin", "memimpin bersama", "mengetuai", "ketua bersama", "diketuai bersama", "dipimpin bersama", "ketua bersama ialah", "di kursi ketua", "kursi ketua", "memimpin sidang"],
    attending: ["dihadiri", "dihadiri oleh", "hadir", "menghadiri", "diikuti", "turut hadir", "diwakili", "mewakili", "memimpin delegasi"],
    relations: ["hubungan", "kerja sama", "kerjasama", "hubungan dialog", "kemitraan", "hubungan kemitraan"],
    since: ["sejak", "mulai", "dari", "semenjak"],
    until: ["hingga", "sampai", "sampai dengan"],
    began: ["dimulai", "dimulai pada", "pada", "menjadi", "resmi menjadi", "ditingkatkan", "dibentuk", "diluncurkan", "terjalin", "terjalin pada"],
    place: ["di"],
    filler: ["yang", "antara", "dengan", "dan", "tahunan", "dalam", "oleh", "para", "untuk", "sesi", "tingkat"],
    today: ["hari ini"],
    yesterday: ["kemarin"],
    tomorrow: ["besok"],
    "this-year": ["tahun ini"],
    "last-year": ["tahun lalu"],
    "next-year": ["tahun depan"],
  },
  heads: {
    summit: ["ktt", "konferensi tingkat tinggi", "pertemuan puncak", "konferensi tingkat tinggi (ktt)", "pertemuan para pemimpin"],
    ministerial: ["pertemuan menteri luar negeri", "pertemuan para menteri luar negeri", "pertemuan tingkat menteri", "pertemuan pasca-kementerian", "konferensi pasca-menteri", "konferensi pasca kementerian", "pertemuan tingkat menteri luar negeri"],
    "senior-officials": ["pertemuan pejabat tinggi", "pertemuan para pejabat tinggi", "pertemuan pejabat senior", "sidang pejabat tinggi"],
    committee: ["komite kerja sama bersama", "pertemuan komite kerja sama bersama", "komite kerja sama sektoral bersama", "pertemuan komite kerja sama sektoral bersama", "komite kemitraan pembangunan", "pertemuan komite kemitraan pembangunan", "komite", "jscc", "jcc", "dpc"],
  },
  levels: {
    dialogue: ["mitra wicara", "mitra dialog", "mitra wicara penuh", "mitra dialog penuh", "kemitraan dialog"],
    sectoral: ["mitra wicara sektoral", "mitra dialog sektoral", "kemitraan dialog sektoral"],
    development: ["mitra pembangunan", "kemitraan pembangunan"],
    strategic: ["kemitraan strategis", "mitra strategis"],
    comprehensive: ["kemitraan komprehensif"],
    "comprehensive-strategic": ["kemitraan strategis komprehensif", "mitra strategis komprehensif"],
  },
  ordinals: Object.fromEntries([["pertama", 1], ...NUMBERS.map(([word, number]) => [`ke${word}`, number])]),
  // "kesebelas negara anggota": all eleven.
  numbers: Object.fromEntries(NUMBERS.flatMap(([word, number]) => [[word, number] as const, [`ke${word}`, number] as const])),
  suffixes: [],
  before: "ke",
  abbreviations: ["dr", "prof", "no", "hal", "dll", "dsb", "dkk", "s.h", "m.a", "jl", "tgl", "bpk", "drs", "ir", "hj", "h"],
  common: ["yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "dalam", "ini", "itu", "oleh", "akan", "telah", "para", "tersebut"],
};
