// Values of a new record by the schemas, before the record is whole: what is wrong is said where it is given.
import type { ValueCheck } from "../../keep/new/draft.js";
import { en } from "../../language/en/index.js";
import { schemaFindings } from "../../load/schema.js";
import type { ArsomRecord } from "../../model/record.js";
import { messageOf } from "../../reports/shared/findings.js";
import type { Opened } from "../open.js";

/** Checks values by the schemas of the records that were opened. */
export async function valueCheck({ catalogue }: Opened): Promise<ValueCheck> {
  await catalogue.ready();
  return (kind, field, value) => {
    const fields = { [field]: value };
    const record: ArsomRecord = { kind: kind.name, id: "", fields, place: { file: { path: "-", text: "" }, start: 0, end: 0 } };
    const [finding] = schemaFindings(catalogue.claimed(kind, fields), record, kind, "schema");
    return finding && messageOf({ ...finding, severity: "error" }, en);
  };
}
