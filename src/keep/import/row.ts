// One row of a sheet as values of a record's fields.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { escapeLines } from "../../model/escape.js";
import type { Kind } from "../../model/kind.js";
import type { Fields } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { SheetCell } from "../../reading/sheet/sheet.js";
import { type Typing, typingOf } from "../new/typed.js";
import { isEmptyCell, takeCell } from "./cell.js";
import type { ColumnUse } from "./columns.js";

/** A cell with what its column gives. */
export interface UsedCell {
  use: ColumnUse;
  column: string;
  cell: SheetCell;
}

/** What a row gives. */
export interface RowValues {
  fields: Fields;
  /** Fields whose cells are empty. */
  empty: string[];
  /** What its derived columns say. */
  derived: [name: string, said: string][];
  faults: string[];
}

/** What reading rows needs: the records, the ids that the rows themselves give with their kinds, the languages people write in. */
export interface RowContext {
  store: Store;
  coming: ReadonlyMap<string, string>;
  languages: Locale[];
}

/** Reads the cells of a row of a kind. */
export function rowValues(cells: UsedCell[], kind: Kind, context: RowContext): RowValues {
  const values: RowValues = { fields: {}, empty: [], derived: [], faults: [] };
  // What a claim may give depends on the record that it speaks of.
  const ordered =
    kind.name === "claim" ? [...cells].sort((a, b) => Number(b.use.name === "record") - Number(a.use.name === "record")) : cells;
  let typing = typingFor(kind, values.fields, context);
  const given = new Set(cells.flatMap(({ use, cell }) => (isEmptyCell(cell) ? [] : [use.name])));
  for (const { use, column, cell } of ordered) {
    const { name } = use;
    if (isEmptyCell(cell)) {
      if (!use.derived) values.empty.push(name);
      continue;
    }
    if (use.derived || isDerivedBeside(name, kind, given)) values.derived.push([name, cellText(cell)]);
    else if (name === "kind" || name === "version") noteFixed(name, cellText(cell), kind, values.faults);
    else {
      const unfit = textsIn(typeof cell === "string" ? cell : cell.value).flatMap((text) => unfitAs(text, context.store) ?? []);
      const [fault] = unfit.length > 0 ? [`${name}: ${unfit[0]}`] : (whyRefused(() => takeCell(values.fields, name, cell, typing)) ?? []);
      if (fault !== undefined) values.faults.push(column === name || fault.includes(column) ? fault : `${fault} (column ${column})`);
      if (name === "record") typing = typingFor(kind, values.fields, context);
    }
  }
  return values;
}

/** All texts of a value, the names of its maps among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
}

/** Why no record may hold a text; undefined of one that it may. */
function unfitAs(text: string, { settings }: Store): string | undefined {
  if (text.length > settings.limits.text) return `it has more than ${settings.limits.text} characters`;
  const escaped = escapeLines(text);
  return escaped === text ? undefined : `it holds a character that cannot be seen and has no place in a record: ${escaped.slice(0, 80)}`;
}

/** Some kinds may have a field themselves, or derive it from another: beside the other it is derived. */
function isDerivedBeside(name: string, kind: Kind, given: ReadonlySet<string>): boolean {
  const through = kind.through[name];
  return through !== undefined && kind.fields.has(name) && given.has(through);
}

function typingFor(kind: Kind, fields: Fields, { store, coming, languages }: RowContext): Typing {
  const about = kind.name === "claim" ? fields.record : undefined;
  const spoken = typeof about === "string" ? (store.get(about)?.kind ?? coming.get(about)) : undefined;
  return { ...typingOf(kind, spoken === undefined ? undefined : store.kinds.get(spoken), store, languages), coming };
}

function noteFixed(name: "kind" | "version", text: string, kind: Kind, faults: string[]): void {
  if (name === "kind" && text !== kind.name) faults.push(`it is of kind ${text}, and ${kind.plural} are imported`);
  if (name === "version" && text !== String(kind.version))
    faults.push(`it is of version ${text} of a ${kind.name}; version ${kind.version} is imported`);
}

/** A cell as the text that it says. */
export function cellText(cell: SheetCell): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell.value === "object" ? JSON.stringify(cell.value) : String(cell.value);
}

/** Why something that was written cannot be taken, in one; undefined when it can. */
export function whyRefused(take: () => void): [why: string] | undefined {
  try {
    take();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return [error.message];
    throw error;
  }
}
