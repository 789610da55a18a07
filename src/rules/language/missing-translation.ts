// Names and titles stand in every language that the data set is printed in.
import { textsOf } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import { bare } from "../../model/fold.js";
import type { Field, Kind } from "../../model/kind.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

export const rule: RuleFile = {
  id: "missing-translation",
  severity: "note",
  summary: "a name or title without one of the languages that arsom.yaml asks for, or a city without its place",
  why: "A paper in Indonesian or Russian falls back to the English words where a record has no others, and the reader sees two languages in one line.",
  sentences: {
    main: "{record} has {field}, but no {missing}",
    city: "{city} is the city of {record}, but no place record gives its name in {languages}",
  },
  help: {
    add: "add {missing}",
    place: "add a place record with the name of the city in each language",
  },
  breaks: `
kind: place
version: 1
id: city-moscow
name: Moscow # <- missing-translation
name_id: Moskwa
country: RU
`,
  clean: `
kind: place
version: 1
id: city-moscow
name: Moscow
name_id: Moskwa
name_ru: Москва
country: RU
`,
  *check(store): Iterable<Finding> {
    const languages = store.settings.languages.filter((language) => language !== "en");
    if (languages.length === 0) return;
    for (const kind of store.kinds.values()) {
      const slots = translatable(kind, languages);
      for (const record of slots.length > 0 ? store.all(kind.name) : []) yield* missing(record, slots);
    }
    yield* placeless(store, languages);
  },
};

/** A field with its counterparts in other languages; `list` where it stands in the flat maps of a list. */
interface Translatable {
  list?: string;
  name: string;
  others: string[];
}

function translatable(kind: Kind, languages: string[]): Translatable[] {
  const within = (fields: Map<string, Field>, list?: string): Translatable[] =>
    [...fields.keys()].flatMap((name) => {
      const others = languages.map((language) => `${name}_${language}`).filter((other) => fields.has(other) && !isAlike(kind, other));
      return others.length > 0 ? [{ list, name, others }] : [];
    });
  const lists = [...kind.fields.values()].flatMap((field) => (field.fields ? within(field.fields, field.name) : []));
  return [...within(kind.fields), ...lists];
}

/** A person's name is the same in Indonesian as in English. */
function isAlike(kind: Kind, field: string): boolean {
  return kind.name === "chair" && field === "name_id";
}

function* missing(record: ArsomRecord, slots: Translatable[]): Iterable<Finding> {
  for (const { list, name, others } of slots) {
    const entries: [{ [field: string]: unknown }, Path][] = list
      ? ((record.fields[list] ?? []) as { [field: string]: unknown }[]).map((entry, i) => [entry, [list, i]])
      : [[record.fields, []]];
    for (const [entry, path] of entries) {
      const lacking = others.filter((other) => entry[other] === undefined);
      if (entry[name] === undefined || lacking.length === 0) continue;
      yield {
        rule: "missing-translation",
        at: { record, path: [...path, name] },
        slots: { record: { record }, field: name, missing: { list: lacking } },
        help: "add",
      };
    }
  }
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Each city that no place record names, where it first stands. */
function* placeless(store: Store, languages: string[]): Iterable<Finding> {
  const known = new Set<string>();
  for (const { fields } of store.all("place")) {
    for (const name of [...textsOf(fields, "name"), ...(fields.aliases ?? [])]) known.add(bare(name));
  }
  // A place whose record cannot be read is reported already.
  const broken = new Set(store.broken.filter(({ kind }) => kind === "place").map(({ fields }) => fields.name));
  const lost = new Set(store.unreadText.flatMap(({ file, start, end }) => wordsIn(file.text.slice(start, end))));
  const unread = (city: string) => broken.has(city) || (lost.size > 0 && wordsIn(city).every((word) => lost.has(word)));
  for (const record of [...store.all("meeting"), ...store.all("agreement")] as ArsomRecord[]) {
    const { city } = record.fields;
    if (typeof city !== "string" || known.has(bare(city))) continue;
    known.add(bare(city));
    if (unread(city)) continue;
    const slots = { record: { record }, city, languages: { list: languages.map((language) => ({ value: `language-${language}` })) } };
    yield { rule: "missing-translation", at: { record, path: ["city"] }, say: "city", slots, help: "place" };
  }
}
