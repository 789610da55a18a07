// JSON, for scripts: the data of a report.
import type { Format } from "../model/output.js";

export const json: Format = {
  name: "json",
  endings: ["json"],
  needs: "data",
  print: async ({ data }) => `${safeJson(data?.(), 2)}\n`,
};

/** JSON in which U+2028 and lone surrogates stand as escapes (JSON.stringify is well-formed; line separators are not). */
export function safeJson(value: unknown, indent?: number): string {
  return (JSON.stringify(value, null, indent) ?? "null").replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}
