// The catalogue of formats; each is loaded when it prints. What names formats elsewhere takes the names from here.
import type { Format, Output, OutputForm } from "../model/output.js";

const catalogue = [
  { name: "text", endings: ["txt"], needs: "paper", print: async (...made) => (await import("./text/index.js")).text(...made) },
  { name: "md", endings: ["md", "markdown"], needs: "paper", print: async (...made) => (await import("./md.js")).md(...made) },
  { name: "html", endings: ["html", "htm"], needs: "paper", print: async (...made) => (await import("./html.js")).html(...made) },
  { name: "json", endings: ["json"], needs: "data", print: async (...made) => (await import("./json.js")).json(...made) },
  { name: "jsonl", endings: ["jsonl", "ndjson"], needs: "items", print: async (...made) => (await import("./jsonl.js")).jsonl(...made) },
  { name: "csv", endings: ["csv"], needs: "rows", print: async (...made) => (await import("./csv.js")).csv(...made) },
  { name: "tsv", endings: ["tsv", "tab"], needs: "rows", print: async (...made) => (await import("./tsv.js")).tsv(...made) },
  { name: "docx", endings: ["docx"], needs: "paper", print: async (...made) => (await import("./docx.js")).docx(...made) },
  { name: "ics", endings: ["ics", "ical"], needs: "events", print: async (...made) => (await import("./ics.js")).ics(...made) },
  { name: "jsonld", endings: ["jsonld", "json"], needs: "linked", print: async (...made) => (await import("./jsonld.js")).jsonld(...made) },
  { name: "github", endings: [], needs: "findings", print: async (...made) => (await import("./github.js")).github(...made) },
  { name: "sarif", endings: ["sarif", "json"], needs: "findings", print: async (...made) => (await import("./sarif.js")).sarif(...made) },
  { name: "junit", endings: ["xml"], needs: "findings", print: async (...made) => (await import("./junit.js")).junit(...made) },
  { name: "svg", endings: ["svg"], needs: "drawing", print: async (...made) => (await import("./svg.js")).svg(...made) },
] as const satisfies readonly Format[];

/** The formats, in the order in which they are named. */
export const formats: readonly Format[] = catalogue;

/** The names of the formats that print one of these forms. */
export type FormatFor<F extends OutputForm> = Extract<(typeof catalogue)[number], { needs: F }>["name"];

/** The formats that print a result: those that need one of the forms it has. */
export function fitting(output: Output): Format[] {
  return formats.filter(({ needs }) => output[needs] !== undefined);
}

/** The formats that print these forms, form by form. */
export function formatsFor(...forms: readonly OutputForm[]): Format[] {
  return forms.flatMap((form) => formats.filter(({ needs }) => needs === form));
}

/** The names of formats, with commas between them. */
export function formatNames(list: readonly Format[]): string {
  return list.map(({ name }) => name).join(", ");
}
