// A draft as the records it becomes: what was made in place, then itself.
import type { Draft } from "../../keep/new/draft.js";
import type { NewDocument } from "../keeping/additions.js";

/** The records of a draft, in the order they are written. What was made in place is known from where the record is. */
export function documentsFrom(draft: Draft): NewDocument[] {
  const { sources } = draft.fields;
  for (const { kind, fields } of draft.others) if (sources && kind.fields.has("sources") && !kind.uncited) fields.sources ??= sources;
  return [...draft.others, draft].map((one) => ({ text: one.text(), fields: one.fields }));
}
