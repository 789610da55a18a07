// The records that a word names: partners, series, people, members, places and topics by any name they have.
import type { Store } from "../load/store.js";
import { bare } from "../model/fold.js";
import { append } from "../model/group.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import { namesOf } from "./called.js";

/** The kinds whose records a word can name. */
const NAMED = ["partner", "series", "chair", "member", "place", "topic"];

/** The records that a word names by an id, a code, an acronym, a whole name or an alias; else the people of whose name it is a part. */
export function recordsNamed(word: string, store: Store): ArsomRecord[] {
  return byName(store).get(bare(word).trim()) ?? peopleByPart(word, store);
}

/** The people of whose name a word or several are a part. */
export function peopleByPart(word: string, store: Store): ArsomRecord[] {
  return byPart(store).get(bare(word).trim()) ?? [];
}

const byName = memo((store: Store) => {
  const names = new Map<string, ArsomRecord[]>();
  for (const record of NAMED.flatMap((kind) => store.all(kind))) {
    for (const name of new Set(namesOf(record).map(bare))) append(names, name, record);
  }
  return names;
});

/** People by each run of words in a name of theirs: `Tavares`, `Jose Tavares`. */
const byPart = memo((store: Store) => {
  const parts = new Map<string, ArsomRecord[]>();
  for (const person of store.all("chair")) {
    for (const part of new Set(namesOf(person).flatMap((name) => runsOf(bare(name).split(/\s+/))))) append(parts, part, person);
  }
  return parts;
});

function runsOf(words: string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((_, i) => words.slice(from, from + i + 1).join(" ")));
}
