// Ways to break the rules on language.
import { changed, dropping, pick, setting, textOf, type Way, type Ways } from "./edit.js";

/** A slip of usage in text of our own. */
function slip(field: RegExp, from: RegExp, to: string): Way {
  return ({ store }, random) => {
    const record = pick(
      store.records.filter((one) => from.test(textOf(one))),
      random,
    );
    if (!record) return undefined;
    const lines = textOf(record).split("\n");
    const at = lines.findIndex((line) => field.test(line) && from.test(line) && !/"|“/.test(line.replace(/^\w+: "|"$/g, "")));
    if (at < 0 || (record.kind === "source" && lines[at]?.startsWith("title"))) return undefined;
    const text = lines.with(at, (lines[at] as string).replace(from, to)).join("\n");
    return changed(record, text, `${to} for ${from.source}`, ["missing-translation"]);
  };
}

export const language: Ways = {
  "missing-translation": [
    ({ store }, random) => {
      const record = pick(
        store.records.filter(({ kind, fields }) => fields.name_ru || fields.title_ru || (fields.text_ru && kind === "milestone")),
        random,
      );
      const field = ["name_ru", "title_ru", "text_ru"].find((name) => record?.fields[name]);
      return record && field ? changed(record, dropping(textOf(record), field), `${field} is lost`) : undefined;
    },
    ({ store }, random) => {
      const record = pick(
        store.all("meeting").filter(({ fields }) => fields.city),
        random,
      );
      return record && changed(record, setting(textOf(record), "city", "Ruritania City"), "a city without its place", ["contradiction"]);
    },
    ({ store }, random) => {
      const record = pick(
        store.all("chair").filter(({ fields }) => fields.offices?.some(({ title_id }) => title_id)),
        random,
      );
      return record && changed(record, textOf(record).replace(/^ {4}title_id: .*\n/m, ""), "an office without its Indonesian");
    },
  ],
  "house-style": [
    slip(/^(note|title|name|venue|reason|text): /, /\bViet Nam\b/, "Vietnam"),
    slip(/^(note|title|name|venue|reason|text): /, /\bLao PDR\b/, "Laos"),
    slip(/^(note|title|name|reason|text): /, /\b(\d*)(?:21st|22nd|23rd|1st|2nd|3rd)\b/, "$121th"),
    slip(/^(note|name|reason|text): /, /\bASEAN-(Russia|China|India|Japan)\b/, "$1-ASEAN"),
    slip(/^(note|reason|text): /, /\bRepublic of Korea\b/, "South Korea"),
  ],
};
