// The partner that a record is about, under which a comparison tells it.
import type { Store } from "../../load/store.js";
import type { ArsomRecord } from "../../model/record.js";
import { valuesAt } from "../../query/fields.js";
import { partnerWithCode } from "../../query/partners.js";

/** The id of the partner: of a chair by the side spoken for, of a source by what stands on it; null of what several share. */
export function partnerIdOf(record: ArsomRecord, store: Store): string | null {
  const { kind, fields } = record;
  if (kind === "claim") {
    const spoken = store.get(fields.record);
    return spoken && spoken.kind !== "claim" ? partnerIdOf(spoken, store) : null;
  }
  if (kind === "chair") return partnerWithCode(fields.country, store)?.id ?? null;
  if (kind === "source") {
    const partners = new Set(
      store
        .referrers(record.id)
        .filter((other) => other.kind !== "source")
        .map((other) => partnerIdOf(other, store)),
    );
    const [only] = partners;
    return partners.size === 1 && only ? only : null;
  }
  const [found, ...others] = new Set(valuesAt(store, record, ["partner"]).map(({ value }) => String(value)));
  return found !== undefined && others.length === 0 ? found : null;
}
