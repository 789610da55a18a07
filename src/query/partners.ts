// The partners by the codes of their countries, looked up once for each of very many people.
import type { Store } from "../load/store.js";
import type { ArsomRecord } from "../model/record.js";

const known = new WeakMap<Store, Map<string, ArsomRecord<"partner">>>();

/** The partner that has this code; the first of several. */
export function partnerWithCode(code: unknown, store: Store): ArsomRecord<"partner"> | undefined {
  let byCode = known.get(store);
  if (!byCode) {
    byCode = new Map();
    for (const partner of store.all("partner")) if (!byCode.has(partner.fields.code)) byCode.set(partner.fields.code, partner);
    known.set(store, byCode);
  }
  return byCode.get(String(code));
}
