// A proposed record as it is written: in the form of its kind, the words that it came from behind its fields.
import { formOf } from "../../keep/form.js";
import { recordText } from "../../keep/record.js";
import type { Store } from "../../load/store.js";
import type { ProposedClaim } from "./claims.js";

/** The text of a claim, with its comments. */
export function claimText({ fields, quotes }: ProposedClaim, store: Store): string {
  const spoken = store.get(fields.record);
  const text = recordText(fields, formOf(store.kind("claim"), spoken && store.kind(spoken.kind)));
  return text.replace(/^([a-z_]+):.*$/gm, (line, field) => {
    const quote = quotes.get(field);
    return quote === undefined ? line : `${line} ${quote}`;
  });
}
