// The kind of a partial record: the one it names, or the only one that has all its fields.
import { joinNames } from "../../../language/locale.js";
import type { Store } from "../../../load/store.js";
import { escapeControls } from "../../../model/escape.js";
import type { Kind } from "../../../model/kind.js";
import { nearest } from "../../../model/nearest.js";
import { UsageError } from "../../../model/usage-error.js";
import type { PartialRecord } from "./read.js";

/** The key by which a partial record asks for claims of its sources; no field of a record. */
export const CLAIM_KEY = "claim";

/** The kind of a partial record; throws UsageError where it is not certain. */
export function kindMeant({ fields, at }: PartialRecord, { kinds }: Store): Kind {
  const named = fields.get("kind");
  if (named !== undefined) {
    const kind = [...kinds.values()].find(({ name, plural }) => name === named || plural === named);
    if (kind) return kind;
    const near = nearest(String(named), kinds.keys());
    throw new UsageError(`${at("kind")}: ${escapeControls(String(named))} is no kind${near ? `; did you mean ${near}?` : ""}`);
  }
  const names = [...fields.keys()].filter((name) => name !== CLAIM_KEY && !name.startsWith("x_"));
  // A claim may have any field: it is one by the source and the record that it names.
  if (names.includes("source") && names.includes("record")) return kinds.get("claim") as Kind;
  const fitting = [...kinds.values()].filter((kind) => kind.name !== "claim" && names.every((name) => kind.fields.has(name)));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  const all = [...kinds.values()].flatMap((kind) => [...kind.fields.keys()]);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    const near = nearest(unknown, all);
    throw new UsageError(`${at(unknown)}: ${escapeControls(unknown)} is a field of no kind${near ? `; did you mean ${near}?` : ""}`);
  }
  const which =
    fitting.length > 0
      ? `it may be a ${joinNames(
          fitting.map(({ name }) => name),
          "or",
        )}`
      : "no kind has all its fields";
  throw new UsageError(`${at()}: ${which}; write kind: in front`);
}
