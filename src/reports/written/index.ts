// What a command that changes records did, or would do.

import type { OutputOf } from "../../model/output.js";
import type { ReportDefinition } from "../report.js";
import type { WrittenData } from "./data.js";
import { type Verb, writtenPaper } from "./paper.js";

/** The report of `set`, `fmt`, `fix`, `rename`, `delete` and `migrate`, each with its verb. */
export const writtenReport: ReportDefinition<[data: WrittenData, verb: Verb], OutputOf<WrittenData>> = {
  name: "written",
  forms: ["paper", "data"],
  make: (data, verb) => ({ data: () => data, paper: () => writtenPaper(data, verb) }),
};
