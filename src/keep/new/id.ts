// The id of a new record, made the way ids of its kind are: from its series and number, its address and year, or its name.
import { joinNames } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { Fields } from "../../model/record.js";
import { prefixOf } from "./address.js";
import { latin, titleWords } from "./title-words.js";

/** An id, and what it is made of. */
export interface MadeId {
  value: string;
  why: string;
}

/** What is made of a name stays well below the 80 characters that an id may have. */
const LONGEST = 60;
/** What is made of two ids leaves room for a number behind it. */
const LONGEST_OF_TWO = 76;

/** The id for a draft, one that no record has yet and is not among those `given` out; undefined when the draft does not say enough, or needs none. */
export function proposedId(kind: Kind, fields: Fields, store: Store, given?: ReadonlySet<string>): MadeId | undefined {
  // Where the ids are given, as those of practices, a name makes none.
  const made = kind.fields.get("id")?.values ? undefined : madeOf(kind, fields, store);
  if (!made) return undefined;
  const free = freeOf(slug(made.value, kind.name === "claim" ? LONGEST_OF_TWO : LONGEST), store, given);
  return free === undefined ? undefined : { value: free, why: made.why };
}

function madeOf({ name: kind }: Kind, fields: Fields, store: Store): MadeId | undefined {
  const text = (name: string) => (typeof fields[name] === "string" ? (fields[name] as string) : "");
  const year = (...names: string[]) => names.map((name) => /^\d{4}/.exec(text(name))?.[0]).find((found) => found);
  const joined = (parts: (string | undefined)[], why: string) =>
    parts.some((part) => !part) ? undefined : { value: parts.join("-"), why };
  switch (kind) {
    case "meeting":
      return fields.number === undefined
        ? joined([text("series"), ...(text("special") ? [text("special")] : []), year("start")], "its series and year")
        : joined([text("series"), String(fields.number)], "its series and number");
    case "source": {
      const host = prefixOf(text("url"), store);
      const prefix = host ?? titleWords(text("publisher"), [], 2).join("-");
      const published = year("published");
      const words = titleWords(text("title"), [...prefix.split("-"), published ?? ""]);
      const parts = [host ? "host" : "publisher", ...(published ? ["year"] : []), ...(words.length > 0 ? ["title"] : [])];
      return joined([prefix, ...(published ? [published] : []), ...words], `its ${joinNames(parts, "and")}`);
    }
    case "series":
      return joined([text("acronym") || text("name")], text("acronym") ? "its acronym" : "its name");
    case "claim":
      // The first claim of a source on a record goes without.
      return store.get(`${text("source")}--${text("record") || "asean"}`)
        ? joined([text("source"), text("record")], "its source and record, of which there is a claim already")
        : undefined;
    case "term": {
      const partner = text("office") === "coordinator" ? [text("partner")] : [];
      return joined([text("office"), ...partner, text("country"), ...(year("from") ? [year("from")] : [])], "its office, country and year");
    }
    case "agreement":
      return joined(["asean", text("partner"), text("type"), year("adopted", "signed", "from")], "its partner, type and year");
    case "milestone":
      return joined(["asean", text("partner"), year("date")], "its partner and year");
    case "place":
      return joined(["city", text("name")], "its name");
    default:
      return joined([text("name") || text("title")], text("name") ? "its name" : "its title");
  }
}

/** The id for a claim of a source on a record; undefined for the first, which goes without. `given` are those that were given out, this one is added. */
export function claimId(source: string, record: string | undefined, store: Store, given: Set<string>): string | undefined {
  const first = `${source}--${record ?? "asean"}`;
  if (!given.has(first) && isFree(first, store)) {
    given.add(first);
    return undefined;
  }
  const id = freeOf(slug(`${source}-${record ?? "asean"}`, LONGEST_OF_TWO), store, given) as string;
  given.add(id);
  return id;
}

/** Small letters, figures and single dashes; cut where a word begins. */
function slug(text: string, longest: number): string {
  const whole = latin(text)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-$/g, "");
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, "");
}

/** The id itself, or with the next number behind it when records have it, or it was given out. */
function freeOf(id: string, store: Store, given?: ReadonlySet<string>): string | undefined {
  const free = (one: string) => isFree(one, store) && !given?.has(one);
  if (id === "") return undefined;
  if (free(id)) return id;
  for (let i = 2; ; i++) if (free(`${id}-${i}`)) return `${id}-${i}`;
}

function isFree(id: string, store: Store): boolean {
  return store.get(id) === undefined && !store.isUnread(id);
}
