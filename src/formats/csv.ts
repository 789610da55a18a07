// Comma-separated values (RFC 4180), with cells that a spreadsheet would run as formulas made harmless.
import type { Format } from "../model/output.js";
import { separated } from "./separated.js";

export const csv: Format = { name: "csv", endings: ["csv"], needs: "rows", print: (output) => separated(output, ",") };
