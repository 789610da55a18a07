// The gate between the text of records and a shell: one line, nothing that a terminal would obey, no more than is read at a glance.
import { escapeControls } from "../../model/escape.js";
import type { Candidate, PossibleCandidate } from "./shell.js";

/** As much of a description as is shown. */
const LONGEST = 60;

/** Of more candidates nobody reads what each means: what takes time to say is left out. */
const MOST_TITLES = 200;

/** The candidates that go on from what was typed, each description on one line; without those whose word could not be typed. */
export function readable(candidates: PossibleCandidate[], typed: string): Candidate[] {
  const begin = loose(typed);
  const fitting = candidates.filter(
    ({ word }) => loose(word).startsWith(begin) && !/^:|[\t\n]/.test(word) && escapeControls(word) === word,
  );
  return fitting.map(({ word, about }) => {
    const title = typeof about === "function" && fitting.length <= MOST_TITLES ? about() : "";
    const text = typeof about === "string" ? about : title;
    return { word, ...(text && { about: shortened(text) }) };
  });
}

function shortened(about: string): string {
  const text = escapeControls(about.replace(/\s+/g, " ").trim());
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Without case, and without quotes, which a shell may have taken for its own. */
function loose(text: string): string {
  return text.replaceAll('"', "").toLowerCase();
}
