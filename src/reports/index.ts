// The registry of reports; each is loaded when it is asked for. The library's reports, their options and data come from here.
import type { OutputForm } from "../model/output.js";

/** The reports by their names. */
export const reports = {
  list: async () => (await import("./list/index.js")).listReport,
  show: async () => (await import("./show/index.js")).showReport,
  timeline: async () => (await import("./timeline/index.js")).timelineReport,
  summary: async () => (await import("./summary/index.js")).summaryReport,
  brief: async () => (await import("./brief/index.js")).briefReport,
  due: async () => (await import("./due/index.js")).dueReport,
  followup: async () => (await import("./followup/index.js")).followupReport,
  consistency: async () => (await import("./consistency/index.js")).consistencyReport,
  why: async () => (await import("./why/index.js")).whyReport,
  diff: async () => (await import("./diff/index.js")).diffReport,
  export: async () => (await import("./export/index.js")).exportReport,
  validate: async () => (await import("./validate/index.js")).validateReport,
  explain: async () => (await import("./explain/index.js")).explainReport,
  factcheck: async () => (await import("./factcheck/index.js")).factcheckReport,
  import: async () => (await import("./import/index.js")).importReport,
  written: async () => (await import("./written/index.js")).writtenReport,
} satisfies { [name: string]: () => Promise<{ name: string; forms: readonly OutputForm[] }> };

/** Each report by its name, as it is once loaded. */
export type Registry = { [N in keyof typeof reports]: Awaited<ReturnType<(typeof reports)[N]>> };
