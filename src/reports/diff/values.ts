// Values of records in words: people, places and records by name, dates written out, long texts in quotes.

import { NAMES } from "../../domain/entry-name.js";
import { chairName, countryName, titleOf } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { FieldEntry } from "./fields.js";

/** So much of a text, and so many entries of a list, are told. */
const LONGEST = 160;
const MOST = 10;

/** Says the values of a store in a language. */
export class Values {
  constructor(
    readonly store: Store,
    readonly locale: Locale,
  ) {}

  /** One value of a field. */
  say(value: unknown, field: Field | undefined): string {
    const { store, locale } = this;
    if (value === null || value === undefined) return locale.phrase("unknown");
    if (Array.isArray(value)) return this.list(value, field);
    if (typeof value === "object") return this.entry(value as FieldEntry, field);
    if (typeof value === "boolean") return locale.phrase(value ? "yes" : "no");
    const text = String(value);
    if (field?.ref) return this.record(text);
    if (field?.code) return countryName(text, store, locale);
    if (field?.values) return locale.value(text);
    return field?.type === "date" ? locale.date(text) : quoted(text);
  }

  /** Several values, the first of them where they are many. */
  list(values: unknown[], field: Field | undefined): string {
    return this.locale.list(this.many(values, (value) => this.say(value, field?.of ?? field)));
  }

  private many(values: unknown[], sayOne: (value: unknown) => string): string[] {
    const said = values.slice(0, MOST).map(sayOne);
    const more = values.length - said.length;
    return more > 0 ? [...said, fillSlots(this.locale.phrase("further"), { count: more }, this.locale)] : said;
  }

  /** "2 sources added: a and b", of records of one kind. */
  counted(what: "added" | "removed", kindName: string, ids: unknown[]): string {
    const { locale, store } = this;
    const kind = locale.kind(store.kind(kindName), ids.length);
    return `${fillSlots(locale.phrase(`diff-${what}`), { count: ids.length, kind }, locale)}: ${locale.list(this.many(ids, (id) => this.record(String(id))))}`;
  }

  /** What a record is called; a source by its id, as in the files. */
  record(id: string): string {
    const record = this.store.get(id);
    if (!record || record.kind === "source" || record.kind === "claim") return id;
    return record.kind === "chair" ? chairName(id, this.store, this.locale) : titleOf(record, this.store, this.locale);
  }

  /** An entry of a list of maps: what it is known by, and in brackets the rest. */
  entry(entry: FieldEntry, field: Field | undefined): string {
    const name = this.nameOf(entry, field);
    const { from, to, ...others } = entry;
    const rest = Object.entries(others)
      .filter(([key]) => key !== name.key)
      .map(([key, value]) => `${this.locale.label(`of-${key}`)} ${this.say(value, field?.fields?.get(key))}`);
    if (from !== undefined || to !== undefined) rest.unshift(this.locale.span(textOf(from), textOf(to)));
    return rest.length > 0 ? `${name.said} (${rest.join(", ")})` : name.said;
  }

  /** The field that an entry is known by, and its value in words. */
  nameOf(entry: FieldEntry, field: Field | undefined): { key: string; said: string } {
    const key = NAMES.find((name) => entry[name] !== undefined) ?? Object.keys(entry)[0] ?? "";
    return { key, said: this.say(entry[key], field?.fields?.get(key)) };
  }
}

/** A name stays as it is; what is longer, or a sentence, stands in quotes, on one line, without its full stop. */
function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  // "V. P." is a name.
  const said = line.replace(line.length > 40 ? /\.$/ : /(?<=[\p{Ll}\d])\.$/u, "");
  if (said.length <= 40 && said === line) return line;
  if (said.length <= LONGEST) return `“${said}”`;
  const beginning = said.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  return `“${beginning.trimEnd()}…”`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
