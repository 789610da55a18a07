// The repair that takes a whole record out of its file.
import { documentText } from "../../load/written.js";
import type { Fix } from "../../model/finding.js";
import type { ArsomRecord } from "../../model/record.js";

/** Takes out a record; undefined where a comment may say what no other record does. */
export function withoutRecord(record: ArsomRecord): Fix | undefined {
  return /(^|\s)#/.test(documentText(record)) ? undefined : { remove: record };
}
