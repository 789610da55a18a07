// The two readers as one: the flat one first, the full one for what is left; that one is loaded when it is first needed.
import { LIMITS, type Limits } from "../../model/limits.js";
import type { Path } from "../../model/record.js";
import { flatReader } from "./flat.js";
import type { Comment, Offsets, Reader, Reading } from "./reader.js";

/** A reader that may have to be made ready first. */
export interface TieredReader {
  /** What a document holds; undefined when the flat reader does not take it, or is switched off. */
  flat(text: string): Reading | undefined;
  /** What it holds by the full reader, which is loaded when it is first needed. */
  full(text: string): Promise<Reading>;
  /** How often the full reader gave something. */
  readonly fullReads: number;
  /** What it holds by the first of them that takes it; undefined when that is the full one and it is not loaded yet. */
  read(text: string): Reading | undefined;
  /** Loads the full reader. */
  ready(): Promise<void>;
  /** The comments of a document that was read. */
  comments(text: string): Comment[];
}

let full: typeof import("./full.js") | undefined;
let anyFull: Reader | undefined;
const anyFlat = flatReader({ ...LIMITS, fields: Infinity, text: Infinity, entries: Infinity });

/** Both readers, or the full one alone. */
export function tieredReader(limits: Limits, only?: "yaml"): TieredReader {
  const flat = only === "yaml" ? undefined : flatReader(limits);
  let slow = full?.fullReader(limits);
  const load = async () => {
    full ??= await import("./full.js");
    slow ??= full.fullReader(limits);
    return slow;
  };
  let fullReads = 0;
  return {
    flat: (text) => flat?.read(text),
    async full(text) {
      fullReads++;
      return (slow ?? (await load())).read(text);
    },
    get fullReads() {
      return fullReads;
    },
    read: (text) => flat?.read(text) ?? slow?.read(text),
    async ready() {
      await load();
    },
    comments: (text) => flat?.comments(text) ?? slow?.comments(text) ?? [],
  };
}

/** What a document that was read holds, whatever its size. */
export function readAgain(text: string): Reading | undefined {
  anyFull ??= full?.fullReader(LIMITS);
  return anyFlat.read(text) ?? anyFull?.read(text);
}

/** The place of the key or the value at a path of a document that was read, or of the nearest part of the path. */
export function locateIn(text: string, path: Path, of: "key" | "value"): Offsets {
  const place = anyFlat.locate(text, path, of);
  if (place) return place;
  // What the flat reader does not know was read by the full one, which is therefore loaded.
  anyFull ??= full?.fullReader(LIMITS);
  return anyFull?.locate(text, path, of) ?? [0, 1];
}
