// The partners by the codes of their countries, looked up once for each of very many people.

import type { Store } from "../load/store.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";

/** The partner that has this code; the first of several. */
export function partnerWithCode(code: unknown, store: Store): ArsomRecord<"partner"> | undefined {
  return partnersByCode(store).get(String(code));
}

const partnersByCode = memo((store: Store) => {
  const byCode = new Map<string, ArsomRecord<"partner">>();
  for (const partner of store.all("partner")) if (!byCode.has(partner.fields.code)) byCode.set(partner.fields.code, partner);
  return byCode;
});
