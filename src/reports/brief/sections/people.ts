// Section 6: who chairs for each side, and in office since when.

import { countryName, textOf } from "../../../domain/titles.js";
import type { Block, Text } from "../../../model/paper.js";
import type { ArsomRecord } from "../../../model/record.js";
import type { BriefContext } from "../context.js";
import { columns } from "../lines.js";
import type { PersonData } from "../people.js";

/** A table of the persons. */
export function peopleBlocks(context: BriefContext): Block[] {
  const { data, say, locale, store, cite, record, length, upTo, empty } = context;
  const rows = upTo(length.people, data.people, "people").map((one): Text[] => {
    const person = record(one.id) as ArsomRecord<"chair">;
    const titles = one.offices.map(({ index }) => officeTitle(person, index, locale.lang));
    const since = new Set(one.offices.map((office) => sinceText(office, context)).filter(Boolean));
    return [
      [textOf(person, "name", locale) ?? one.id, ...cite(one)],
      [countryName(one.country, store, locale)],
      [titles.join("; ") || say("unknown-sign")],
      [[...since].join("; ") || say("unknown-sign")],
    ];
  });
  if (rows.length === 0) return empty("people");
  return [{ heading: say("people") }, { table: { columns: columns(say, ["name", "side", "office", "since"]), rows } }];
}

/** The title of an office in a language, else in English. */
export function officeTitle(person: ArsomRecord<"chair">, index: number, lang: string): string {
  const office = (person.fields.offices ?? [])[index] as { [field: string]: string } | undefined;
  return office?.[`title_${lang}`] ?? office?.title ?? "";
}

function sinceText({ from, to, seen }: PersonData["offices"][number], { locale, say }: BriefContext): string {
  if (from || to) return locale.span(from ?? undefined, to ?? undefined);
  // The latest day says how far it is known.
  const last = seen.at(-1);
  return last === undefined ? "" : say("seen", { date: { date: last } });
}
