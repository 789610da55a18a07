// Records as a program holds them: what was read, without how it is kept.

import type { World } from "../domain/world.js";
import { locate, positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import type { Kinds } from "../model/kinds.js";
import type { ArsomRecord, Fields } from "../model/record.js";

/** One record and where it stands. Its fields are as in the file; dates are text. */
export interface LoadedRecord<K extends string = string> {
  readonly kind: K;
  readonly id: string;
  readonly fields: K extends keyof Kinds ? Readonly<Kinds[K] & Fields> : Readonly<Fields>;
  /** Relative to the working folder, with forward slashes; of a text, its name. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Records that were loaded, to be looked at, checked and reported on. */
export interface Records {
  /** Those that are sound, in the order of files. */
  readonly all: readonly LoadedRecord[];
  /** How many were left out because they cannot be read or break their schema; `check` says why. */
  readonly leftOut: number;
  /** Files that could not be read, and what the file system said. */
  readonly unreadable: readonly { path: string; why: string }[];
  /** The day that stands for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The sound records of a kind: `meeting`, `partner`, … */
  of<K extends keyof Kinds>(kind: K): LoadedRecord<K>[];
  of(kind: string): LoadedRecord[];
  /** The sound record of an id. */
  get(id: string): LoadedRecord | undefined;
}

/** What stands behind records: the store of the day asked for, and the full one. */
export interface Library extends World {
  full: Store;
  asOf?: string;
}

const libraries = new WeakMap<Records, Library>();

/** The store behind records that `load` gave. */
export function libraryOf(records: Records): Library {
  const library = libraries.get(records);
  if (!library) throw new TypeError("these are no records that load gave");
  return library;
}

/** Records of a store. */
export function recordsOf(library: Library, unreadable: Records["unreadable"]): Records {
  const { store, full } = library;
  const shown = new WeakMap<ArsomRecord, LoadedRecord>();
  const show = (record: ArsomRecord): LoadedRecord => {
    const known = shown.get(record) ?? loaded(record);
    shown.set(record, known);
    return known;
  };
  const records: Records = {
    get all() {
      return store.records.map(show);
    },
    leftOut: full.broken.length + full.unread,
    unreadable,
    today: store.today,
    of: (kind: string) => store.all(kind).map(show) as never,
    get: (id) => {
      const record = store.get(id);
      return record && !record.broken ? show(record) : undefined;
    },
  };
  libraries.set(records, library);
  return records;
}

function loaded(record: ArsomRecord): LoadedRecord {
  const { kind, id, fields } = record;
  const { file } = record.place;
  return {
    kind,
    id,
    fields,
    file: file.path,
    get line() {
      return positionOf(file.text, locate(record, []).start).line;
    },
  };
}
