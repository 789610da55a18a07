// Tab-separated values, guarded as CSV is.
import type { Format } from "../model/output.js";
import { separated } from "./separated.js";

export const tsv: Format = { name: "tsv", endings: ["tsv", "tab"], needs: "rows", print: (output) => separated(output, "\t") };
