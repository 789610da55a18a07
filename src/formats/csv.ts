// Comma-separated values (RFC 4180), with cells that a spreadsheet would run as formulas made harmless.
import type { Print } from "../model/output.js";
import { separated } from "./separated.js";

export const csv: Print = (output) => separated(output, ",");
