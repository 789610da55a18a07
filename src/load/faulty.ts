// The files that hold something which could not be read for certain, and so must not be rewritten.
import type { Finding } from "../model/finding.js";
import type { SourceFile } from "../model/record.js";
import type { Store } from "./store.js";

/** What reading tells that leaves the record whole. */
const MILD = new Set(["comment-in-value"]);

/** The files in which reading found an error. */
export function faultyFiles(store: Store): Set<SourceFile> {
  const errors = [...store.reported.values()].flat().filter(({ rule, severity }) => (severity ?? "error") === "error" && !MILD.has(rule));
  return new Set(errors.map(fileOf));
}

/** Why a file is left alone that holds something which could not be read for certain. */
export function reasonLeftOut(file: SourceFile, { reported }: Store): string {
  const merging = reported.get("merge-conflict")?.some((finding) => fileOf(finding) === file);
  return merging ? "it is in the middle of a merge; settle it first" : "it has errors, which arsom validate names";
}

function fileOf({ at }: Finding): SourceFile {
  return "record" in at ? at.record.place.file : at.file;
}
