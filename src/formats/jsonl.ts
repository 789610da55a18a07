// JSON Lines, one item a line, for streams.
import type { Format } from "../model/output.js";
import { safeJson } from "./json.js";

export const jsonl: Format = {
  name: "jsonl",
  endings: ["jsonl", "ndjson"],
  needs: "items",
  print: async ({ items }) => [...(items?.() ?? [])].map((item) => `${safeJson(item)}\n`).join(""),
};
