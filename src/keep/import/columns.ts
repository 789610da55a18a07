// Which field each column of a sheet gives: by the field's name, by what a language calls it, or by a map.
import type { Locale } from "../../language/locale.js";
import { bare } from "../../model/fold.js";
import { type Kind, nameIn } from "../../model/kind.js";
import { nearest } from "../../model/nearest.js";
import { UsageError } from "../../model/usage-error.js";
import { computedFields } from "../../query/fields.js";

/** What a column gives. A derived one says what other fields make of the record: it is held against them, and never written. */
export interface ColumnUse {
  name: string;
  derived: boolean;
}

/** The fields that columns are to give, by the names of the columns; an empty one leaves its column out. */
export type ColumnMap = ReadonlyMap<string, string>;

/** Understands the columns of sheets of one kind. */
export class ColumnNames {
  private readonly fields: Set<string>;
  private readonly derived: Set<string>;
  private readonly called = new Map<string, Set<string>>();

  /** `kinds` are all kinds: a claim has the fields of whatever it speaks of. */
  constructor(
    private readonly kind: Kind,
    kinds: Iterable<Kind>,
    languages: Locale[],
    private readonly map: ColumnMap,
  ) {
    const whole = kind.name === "claim" ? [kind, ...kinds] : [kind];
    this.fields = new Set(whole.flatMap(({ fields }) => [...fields.keys()]));
    const time = kind.when.length > 0 ? ["date"] : [];
    const derived = [...Object.keys(kind.through), ...time, ...computedFields(kind).map(({ name }) => name)];
    this.derived = new Set(derived.filter((name) => !this.fields.has(name)));
    for (const name of [...this.fields, ...this.derived]) {
      for (const called of [name, ...languages.map((locale) => locale.label(name))]) {
        const names = this.called.get(plain(called)) ?? new Set();
        this.called.set(plain(called), names.add(name));
      }
    }
  }

  /** What a column gives; undefined of one that the map leaves out. Throws UsageError, with the nearest, for a name that means nothing here. */
  use(column: string): ColumnUse | undefined {
    const mapped = this.map.get(column);
    if (mapped === "") return undefined;
    const name = this.nameOf(mapped ?? column);
    if (name !== undefined) return { name, derived: this.derived.has(name) };
    const near = nearest(mapped ?? column, this.fields);
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    throw new UsageError(
      mapped === undefined
        ? `the column ${column} names no field of ${this.kind.plural}${hint || ";"} --map gives it one, or leaves it out`
        : `the map gives the column ${column} the field ${mapped}, which ${this.kind.plural} do not have${hint}`,
    );
  }

  private nameOf(word: string): string | undefined {
    const text = word.trim();
    if (this.fields.has(text) || this.derived.has(text) || /^x_[a-z0-9_]+$/.test(text)) return text;
    const names = this.called.get(plain(text));
    if (names?.size === 1) return [...names][0];
    return nameIn(this.kind, text.toLowerCase().replace(/[\s-]+/g, "_"));
  }
}

function plain(text: string): string {
  return bare(text)
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** Throws UsageError for a map that names a column which no sheet has. */
export function checkMap(map: ColumnMap, columns: Iterable<string>): void {
  const known = new Set(columns);
  for (const column of map.keys()) {
    if (known.has(column)) continue;
    const near = nearest(column, known);
    throw new UsageError(
      `the map names the column ${column}, which the sheet does not have${near ? `; did you mean ${near}?` : `; it has ${[...known].join(", ")}`}`,
    );
  }
}
