// The names by which a record is called.
import { translationsOf } from "../language/translated.js";
import type { ArsomRecord } from "../model/record.js";

const CALLED = ["code", "name", "formal_name", "acronym", ...translationsOf("name"), ...translationsOf("formal_name"), "title"];

/** The names a record answers to. */
export function namesOf(record: ArsomRecord): string[] {
  const aliases = Array.isArray(record.fields.aliases) ? (record.fields.aliases as string[]) : [];
  return [
    record.id,
    ...CALLED.flatMap((field) => (typeof record.fields[field] === "string" ? (record.fields[field] as string) : [])),
    ...aliases,
  ];
}
