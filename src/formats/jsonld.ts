// JSON-LD 1.1: records as linked data.
import type { Format } from "../model/output.js";
import { safeJson } from "./json.js";

export const jsonld: Format = {
  name: "jsonld",
  endings: ["jsonld", "json"],
  needs: "linked",
  print: async ({ linked }) => `${safeJson(linked?.(), 2)}\n`,
};
