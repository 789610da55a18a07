// JSON-LD 1.1: records as linked data.
import type { Print } from "../model/output.js";
import { safeJson } from "./json.js";

export const jsonld: Print = async ({ linked }) => `${safeJson(linked?.(), 2)}\n`;
