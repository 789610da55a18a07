// What a claim or a record says in a field, as a slot of a sentence.
import { isTranslation, translationsOf } from "../language/translated.js";
import type { Slot } from "../model/finding.js";
import { SPANS } from "./evidence.js";

/** The values of one field, or of both ends of a span, in words: `{start, end}` is one span. */
export function saidSlot(said: { [field: string]: unknown }): Slot {
  for (const [first, last] of [
    ["start", "end"],
    ["from", "to"],
  ] as const) {
    if (said[first] === undefined && said[last] === undefined) continue;
    const [from, to] = [textOf(said[first]), textOf(said[last])];
    // Both ends of a meeting are its start where it gives no end; a period's missing end is unknown.
    return { span: first === "start" ? [from ?? to, to ?? from] : [from, to] };
  }
  const parts = Object.entries(said).map(([field, value]) => slotOf(field, value));
  return parts.length === 1 ? (parts[0] as Slot) : { list: parts };
}

function slotOf(field: string, value: unknown): Slot {
  if (Array.isArray(value)) return { list: value.map((one) => slotOf(field, one)) };
  if (typeof value === "string" && field === "country") return { country: value };
  if (typeof value === "string" && field === "city") return { city: value };
  if (typeof value === "string" && /^\d{4}(-\d{2}){0,2}[~?%]?$/.test(value)) return { date: value };
  if (value !== null && typeof value === "object") return { parts: partsOf(value) };
  return typeof value === "number" ? value : { value: String(value) };
}

/** The parts of an entry; its texts in other languages stand for the English one. */
function partsOf(entry: object): Slot[] {
  return Object.entries(entry).flatMap(([name, part]) => {
    if (isTranslation(name)) return [];
    return translationsOf(name).some((other) => other in entry) ? [{ text: name, of: entry }] : [slotOf(name, part)];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What a record holds in the field of a dispute: both ends of a span, one value otherwise. */
export function heldIn(fields: { [field: string]: unknown }, field: string): { [field: string]: unknown } {
  const ends = SPANS.find(([first]) => first === field) ?? [field];
  return Object.fromEntries(ends.filter((end) => fields[end] !== undefined).map((end) => [end, fields[end]]));
}
