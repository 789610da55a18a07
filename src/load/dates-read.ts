// Dates that stand in a record as people write them: what they mean, where that is certain.
import type { Finding, Slots } from "../model/finding.js";
import { valueAt } from "../model/record.js";

/** No date in words is longer. */
const LONGEST = 100;

/**
 * The findings of a schema, those of a date in words or in another order with the one date it means as their fix; a date with
 * two readings has none, and its help names both. The words of the languages are loaded only where there is such a date.
 */
export async function withDatesRead(findings: Finding[]): Promise<Finding[]> {
  if (!findings.some(({ say }) => say === "date")) return findings;
  const { readDate } = await import("../language/read-date.js");
  const { LANGS, localeOf } = await import("../language/index.js");
  const languages = await Promise.all(LANGS.map(localeOf));
  return findings.map((finding) => {
    const text = finding.say === "date" && "record" in finding.at ? valueAt(finding.at.record.fields, finding.at.path) : undefined;
    if (typeof text !== "string" || text.length > LONGEST) return finding;
    const read = readDate(text, languages);
    const said = (help: string, slots: Slots): Finding => ({ ...finding, slots: { ...finding.slots, ...slots }, help });
    if ("reason" in read) return read.readings ? said("either-date", { readings: { either: read.readings } }) : finding;
    if (read.end !== undefined) return said("span-date", { first: read.start, last: read.end });
    return { ...said("write-date", { meant: read.start }), fix: { put: read.start } };
  });
}
