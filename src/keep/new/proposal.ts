// A proposal for one field of a new record.
import type { Value } from "../../model/record.js";

/** A value for a field that the records imply, and how. */
export interface Proposal {
  field: string;
  value: Value;
  why: string;
  /** Likely, no more: a person must agree, for only a source can say so. */
  likely?: boolean;
}
