// The words that a page adds to its paper, by language.

export interface PageLabels {
  skip: string;
  contents: string;
  search: string;
  kind: string;
  level: string;
  year: string;
  all: string;
  reset: string;
  shown: string;
  fold: string;
  date: string;
  event: string;
  where: string;
  chairs: string;
  undated: string;
  source: string;
  sources: string;
  drawing: string;
  table: string;
  kinds: { [kind: string]: string };
  levels: { [level: string]: string };
  statuses: { [status: string]: string };
}

const en: PageLabels = {
  skip: "Skip to the text",
  contents: "Contents",
  search: "Search this page",
  kind: "Kind",
  level: "Level",
  year: "Year",
  all: "all",
  reset: "Show all",
  shown: "Shown: {shown} of {all}",
  fold: "Fold or unfold this section",
  date: "Date",
  event: "Event",
  where: "Place",
  chairs: "Co-chairs",
  undated: "undated",
  source: "sources",
  sources: "Sources",
  drawing: "The timeline drawn; the same events follow in words",
  table: "Table",
  kinds: { meeting: "meetings", agreement: "agreements", milestone: "milestones", term: "terms of office" },
  levels: { summit: "summits", ministerial: "ministers", "senior-officials": "senior officials", committee: "committees", other: "other" },
  statuses: { planned: "planned", postponed: "postponed", cancelled: "cancelled", unconfirmed: "unconfirmed" },
};

const id: PageLabels = {
  skip: "Langsung ke isi",
  contents: "Daftar isi",
  search: "Cari di halaman ini",
  kind: "Jenis",
  level: "Tingkat",
  year: "Tahun",
  all: "semua",
  reset: "Tampilkan semua",
  shown: "Ditampilkan: {shown} dari {all}",
  fold: "Lipat atau buka bagian ini",
  date: "Tanggal",
  event: "Peristiwa",
  where: "Tempat",
  chairs: "Ketua bersama",
  undated: "tanpa tanggal",
  source: "sumber",
  sources: "Sumber",
  drawing: "Gambar lini masa; peristiwa yang sama menyusul dalam kata-kata",
  table: "Tabel",
  kinds: { meeting: "pertemuan", agreement: "persetujuan", milestone: "tonggak", term: "masa jabatan" },
  levels: { summit: "KTT", ministerial: "menteri", "senior-officials": "pejabat tinggi", committee: "komite", other: "lainnya" },
  statuses: { planned: "direncanakan", postponed: "ditunda", cancelled: "dibatalkan", unconfirmed: "belum pasti" },
};

const ru: PageLabels = {
  skip: "Перейти к тексту",
  contents: "Содержание",
  search: "Поиск на странице",
  kind: "Вид",
  level: "Уровень",
  year: "Год",
  all: "все",
  reset: "Показать всё",
  shown: "Показано: {shown} из {all}",
  fold: "Свернуть или развернуть раздел",
  date: "Дата",
  event: "Событие",
  where: "Место",
  chairs: "Сопредседатели",
  undated: "без даты",
  source: "источники",
  sources: "Источники",
  drawing: "Хронология в виде рисунка; те же события ниже словами",
  table: "Таблица",
  kinds: { meeting: "встречи", agreement: "соглашения", milestone: "вехи", term: "сроки полномочий" },
  levels: {
    summit: "саммиты",
    ministerial: "министры",
    "senior-officials": "старшие должностные лица",
    committee: "комитеты",
    other: "прочее",
  },
  statuses: { planned: "запланировано", postponed: "отложено", cancelled: "отменено", unconfirmed: "не подтверждено" },
};

const words: { [lang: string]: PageLabels } = { en, id, ru };

/** The words of a language, else English. */
export function pageLabels(lang: string): PageLabels {
  return words[lang] ?? en;
}
