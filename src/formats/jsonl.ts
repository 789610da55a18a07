// JSON Lines, one item a line, for streams.
import type { Print } from "../model/output.js";
import { safeJson } from "./json.js";

export const jsonl: Print = async ({ items }) => [...(items?.() ?? [])].map((item) => `${safeJson(item)}\n`).join("");
