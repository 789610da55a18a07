// One change of one record's text, and what is expected of it.
import { dayOf, dayText } from "../../../src/model/date.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import type { World } from "./world.js";

/** A change of the records, of one file, that one rule must find. */
export interface Mutation {
  /** What was done, for whoever reads a miss. */
  does: string;
  file: string;
  text: string | Uint8Array;
  /** The records that were changed. */
  records: string[];
  /** The rules that may truly speak too: of the records that were changed, or of those that name them or are named by them. */
  also: string[];
  /** Where the rule must speak, when that is not the changed record. */
  at?: string[];
}

/** One way to break a rule; undefined when the record that chance took cannot be broken so. */
export type Way = (world: World, random: () => number) => Mutation | undefined;

/** The ways to break each rule. */
export type Ways = { [rule: string]: Way[] };

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** The text of a record's document, without the markers around it. */
export function textOf({ place: { file, start, end } }: ArsomRecord): string {
  return file.text.slice(start, end);
}

/** The lines of one field, with its entries. */
function blockOf(field: string): RegExp {
  return new RegExp(`^${field}:.*\\n(?: .*\\n)*`, "m");
}

/** The text with one field of another value; the field is added at the end where there is none. */
export function setting(text: string, field: string, value: string | number): string {
  const line = `${field}: ${value}\n`;
  return blockOf(field).test(text) ? text.replace(blockOf(field), () => line) : `${text}${line}`;
}

/** The text without some fields. */
export function dropping(text: string, ...fields: string[]): string {
  return fields.reduce((left, field) => left.replace(blockOf(field), ""), text);
}

/** The text with one field of one entry of a list of another value; added to the entry where it has none. */
export function settingIn(text: string, list: string, at: number, field: string, value: string | number): string {
  return text.replace(blockOf(list), (block) => {
    const [head = "", ...entries] = block.split(/^ {2}- /m);
    const entry = entries[at] ?? "";
    const own = new RegExp(`^( {4})?${field}:.*\\n`, "m");
    entries[at] = own.test(entry)
      ? entry.replace(own, (_, indent = "") => `${indent}${field}: ${value}\n`)
      : `${entry}    ${field}: ${value}\n`;
    return [head, ...entries].join("  - ");
  });
}

/** The mutation that gives a record's document another text; undefined when it is the same. */
export function changed(record: ArsomRecord, text: string, does: string, also: string[] = [], at?: string[]): Mutation | undefined {
  const { file, start, end } = record.place;
  if (text === textOf(record)) return undefined;
  const whole = file.text.slice(0, start) + text + file.text.slice(end);
  return { does: `${record.id}: ${does}`, file: file.path, text: whole, records: [record.id], also, ...(at && { at }) };
}

/** The mutation that adds documents at the end of a record's file. */
export function added(record: ArsomRecord, texts: string[], ids: string[], does: string, also: string[] = [], at?: string[]): Mutation {
  const { path, text } = record.place.file;
  const whole = [text, ...texts.map((one) => one.replace(/^\s*(#.*\n)*/, ""))].join("---\n");
  return { does: `${record.id}: ${does}`, file: path, text: whole, records: [...ids, record.id], also, ...(at && { at }) };
}

/** A record's document under another id. */
export function copied(record: ArsomRecord, id: string): string {
  return /^id: /m.test(textOf(record))
    ? setting(textOf(record), "id", id)
    : textOf(record).replace(/^version: .*\n/m, (line) => `${line}id: ${id}\n`);
}

/** A field of a record, whatever its kind. */
export function fieldOf(record: ArsomRecord, field: string): unknown {
  return record.fields[field];
}

/** A date some days later, known to the day. */
export function later(date: string, days: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return dayText(dayOf(year, month, day) + days);
}

/** A date of any precision some years later; 29 February becomes the 28th. */
export function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`.replace(/-02-29/, "-02-28");
}

/** The year of a date. */
export function yearOf(date: unknown): number {
  return Number(String(date).slice(0, 4));
}

/** True of a date that is known to the day, without doubt. */
export function isDay(date: unknown): date is string {
  return typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date);
}
