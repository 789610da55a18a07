// The few words that a drawing adds of its own, by language.

export interface DrawingLabels {
  today: string;
  disputed: string;
  imprecise: string;
  running: string;
  unknownEnd: string;
  shortened: string;
  empty: string;
  plan: string;
  agreement: string;
  milestone: string;
}

const words: { [lang: string]: DrawingLabels } = {
  en: {
    today: "as of",
    disputed: "date disputed by sources",
    imprecise: "known only to the month or year",
    running: "still running",
    unknownEnd: "beginning or end unknown",
    shortened: "Labels cut short (…), in full when pointed at: {count}.",
    empty: "Nothing to draw.",
    plan: "period",
    agreement: "agreement",
    milestone: "milestone",
  },
  id: {
    today: "per",
    disputed: "tanggal diperselisihkan sumber",
    imprecise: "hanya diketahui bulan atau tahunnya",
    running: "masih berlangsung",
    unknownEnd: "awal atau akhir tidak diketahui",
    shortened: "Label yang dipersingkat (…), lengkap saat ditunjuk: {count}.",
    empty: "Tidak ada yang digambar.",
    plan: "periode",
    agreement: "persetujuan",
    milestone: "tonggak",
  },
  ru: {
    today: "по состоянию на",
    disputed: "источники расходятся в дате",
    imprecise: "известен только месяц или год",
    running: "продолжается",
    unknownEnd: "начало или конец неизвестны",
    shortened: "Сокращённые подписи (…), полностью при наведении: {count}.",
    empty: "Изображать нечего.",
    plan: "период",
    agreement: "соглашение",
    milestone: "веха",
  },
};

/** The words of a language, else English. */
export function drawingLabels(lang: string): DrawingLabels {
  return words[lang] ?? (words.en as DrawingLabels);
}
