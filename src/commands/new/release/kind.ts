// The kind of a partial record: the one it names, or the only one that has all its fields.
import { joinNames } from "../../../language/locale.js";
import { escapeControls } from "../../../model/escape.js";
import type { Kind } from "../../../model/kind.js";
import { nearest } from "../../../model/nearest.js";
import type { PartialRecord } from "./read.js";

/** The key by which a partial record asks for claims of its sources; no field of a record. */
export const CLAIM_KEY = "claim";

/** The kind of a partial record, or why it is not certain. */
export function kindMeant({ fields, at }: PartialRecord, kinds: Map<string, Kind>): Kind | string {
  const named = fields.get("kind");
  if (named !== undefined && typeof named !== "string") return `${at("kind")}: kind has one value, and no list`;
  if (named !== undefined) {
    const kind = [...kinds.values()].find(({ name, plural }) => name === named || plural === named);
    return kind ?? `${at("kind")}: ${escapeControls(named)} is no kind${hint(nearest(named, kinds.keys()))}`;
  }
  const names = [...fields.keys()].filter((name) => name !== CLAIM_KEY && !name.startsWith("x_"));
  // A claim may have any field: it is one by the source and the record that it names.
  if (names.includes("source") && names.includes("record")) return kinds.get("claim") as Kind;
  const fitting = [...kinds.values()].filter((kind) => kind.name !== "claim" && names.every((name) => kind.fields.has(name)));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  const all = [...kinds.values()].flatMap((kind) => [...kind.fields.keys()]);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) return `${at(unknown)}: ${escapeControls(unknown)} is a field of no kind${hint(nearest(unknown, all))}`;
  const may = fitting.map(({ name }) => name);
  return `${at()}: ${may.length > 0 ? `it may be a ${joinNames(may, "or")}` : "no kind has all its fields"}; write kind: in front`;
}

function hint(near: string | undefined): string {
  return near ? `; did you mean ${near}?` : "";
}
