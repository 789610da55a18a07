// What makes two records one: the address of a source, the name and country of a person, the name of a thing.
import { textsOf } from "../language/translated.js";
import { bare } from "../model/fold.js";
import type { Fields } from "../model/record.js";
import { addressOf } from "./addresses.js";

/** What two records may have in common; each is a sentence of rule duplicate-record. */
export type SameBy = "url" | "person" | "name" | "acronym" | "code" | "claim" | "number" | "days";

/** One thing by which a record is known. */
export interface Identity {
  by: SameBy;
  /** The field that says it. */
  field: string;
  /** As it is compared. */
  key: string;
  /** Within what no other of the key is another: a country, a partner; undefined where that is all the records of the kind. */
  within?: string;
}

/** By what a record of a kind is known; nothing of those that are known by more than one field, meetings and claims. */
export function identitiesOf(kind: string, fields: Fields): Identity[] {
  switch (kind) {
    case "source":
      return typeof fields.url === "string" ? [{ by: "url", field: "url", key: addressOf(fields.url) }] : [];
    case "chair":
      return named(fields, "person", "name", String(fields.country));
    case "place":
      return named(fields, "name", "name", String(fields.country));
    case "series": {
      const partners = [fields.partner ?? fields.partners ?? []].flat().join(" ");
      return [...named(fields, "name", "name", partners), ...named(fields, "acronym", "acronym", partners)];
    }
    case "partner":
    case "member":
      return [...named(fields, "name", "name"), ...named(fields, "code", "code")];
    case "topic":
      return named(fields, "name", "name");
    default:
      return [];
  }
}

/** A name in each language, whatever its case, accents, signs, and the order of its parts. */
function named(fields: Fields, by: SameBy, field: string, within?: string): Identity[] {
  const keys = new Set(textsOf(fields, field).map(nameKey));
  return [...keys].filter(Boolean).map((key) => ({ by, field, key, ...(within !== undefined && { within }) }));
}

function nameKey(name: string): string {
  const parts = bare(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.sort().join(" ");
}
