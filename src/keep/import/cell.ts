// What a cell gives for a field: as `arsom new` takes it, and as tables and JSON Lines of arsom hold it.
import type { Field } from "../../model/kind.js";
import type { Fields, Item, Scalar, Value } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { listIn, splitAt } from "../../query/values.js";
import type { SheetCell } from "../../reading/sheet/sheet.js";
import { assign, fieldNamed, holdsWords, scalarOf, type Typing } from "../new/typed.js";

/** What stands between the values of a list in an exported table. */
const SEPARATOR = "|";

/** True of a cell that says nothing. */
export function isEmptyCell(cell: SheetCell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Sets a field to what a cell means; a list that is there already is joined. Throws UsageError when it means nothing there. */
export function takeCell(to: Fields, name: string, cell: SheetCell, typing: Typing): void {
  if (typeof cell === "string") takeText(to, name, cell.trim(), typing);
  else takeValue(to, name, cell.value, typing);
}

function takeText(to: Fields, name: string, text: string, typing: Typing): void {
  const field = fieldNamed(name, typing);
  if (field?.type === "list")
    append(
      to,
      name,
      partsOf(text, field).map((part) => scalarOf(field.of as Field, part, typing)),
    );
  else if (field?.type === "maps" && text.startsWith("{"))
    append(
      to,
      name,
      barred(text).map((part) => mapIn(part, name)),
    );
  else if (field) assignPlain(to, name, text, field, typing);
  else assign(to, name, text, typing);
  // A field of one's own is a number or a truth value where YAML reads one.
  if (!field && /^(?:0|-?[1-9]\d{0,14}|true|false)$/.test(text)) to[name] = JSON.parse(text);
}

/** Assigns a text; of five figures where a date is wanted it says what they may be. */
function assignPlain(to: Fields, name: string, text: string, field: Field, typing: Typing): void {
  if (field.type === "date" && /^\d{5}(?:[.,]\d+)?$/.test(text))
    throw new UsageError(`${name}: ${text} is no date; it may be one that lost its format: give the cells of the column a format of dates`);
  assign(to, name, text, typing);
}

function takeValue(to: Fields, name: string, value: unknown, typing: Typing): void {
  const field = fieldNamed(name, typing);
  const isList = field?.type === "list" || field?.type === "maps";
  if (Array.isArray(value)) {
    if (field && !isList && field.type !== "any") throw new UsageError(`${name} has one value, and a list stands here`);
    append(to, name, value.flatMap((entry) => entryOf(entry, name, field, typing)) as Scalar[]);
  } else if (value !== null && typeof value === "object")
    throw new UsageError(`${name}: an object stands where ${isList ? "a list" : "a value"} is wanted`);
  else if (typeof value === "string" && (isList || (field && field.type !== "text"))) takeText(to, name, value, typing);
  else if (typeof value === "string" && field) assign(to, name, value, typing);
  else if (typeof value === "number" && field?.type === "date") takeText(to, name, String(value), typing);
  else to[name] = value as Scalar;
}

/** An entry of a list in JSON: a map as it stands, else the value that a text means. */
function entryOf(entry: unknown, name: string, field: Field | undefined, typing: Typing): Scalar | Item | (Scalar | Item)[] {
  if (typeof entry === "string" && field?.type === "maps") {
    const alone: Fields = {};
    assign(alone, name, entry, typing);
    return alone[name] as Item[];
  }
  return typeof entry === "string" && field?.of ? scalarOf(field.of, entry, typing) : (entry as Scalar | Item);
}

function append(to: Fields, name: string, entries: (Scalar | Item)[]): void {
  to[name] = [...((to[name] as Item[] | undefined) ?? []), ...entries] as Value;
}

/** The entries of a list: between bars; ids, codes and closed values also between lines, semicolons and commas. */
function partsOf(text: string, field: Field): string[] {
  if (text.includes(SEPARATOR) || holdsWords(field)) return barred(text);
  return text
    .split(/\n+/)
    .flatMap((line) => splitAt(";", line, field.name))
    .flatMap((part) => listIn(part, field.name));
}

/** The parts between bars; a bar or a backslash within one stands behind a backslash. */
function barred(text: string): string[] {
  const parts = [""];
  for (let at = 0; at < text.length; at++) {
    const isEscape = text[at] === "\\" && (text[at + 1] === "\\" || text[at + 1] === SEPARATOR);
    if (text[at] === SEPARATOR) parts.push("");
    else parts[parts.length - 1] += text.charAt(isEscape ? ++at : at);
  }
  if (parts.some((part) => part.trim() === ""))
    throw new UsageError(`${text.slice(0, 60)} has an empty entry; one ${SEPARATOR} stands between two values`);
  return parts.map((part) => part.trim());
}

/** A map as a cell of an exported table holds it. */
function mapIn(text: string, name: string): Item {
  try {
    return JSON.parse(text) as Item;
  } catch {
    throw new UsageError(`${name}: ${text.slice(0, 60)} is no map in JSON; write name=value,name=value`);
  }
}
