// Tab-separated values, guarded as CSV is.
import type { Print } from "../model/output.js";
import { separated } from "./separated.js";

export const tsv: Print = (output) => separated(output, "\t");
