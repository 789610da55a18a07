// The gate between the text of records and a shell: one line, nothing that a terminal would obey, no more than is read at a glance.
import { escapeControls } from "../../model/escape.js";
import type { Candidate } from "./shell.js";

/** As much of a description as is shown. */
const LONGEST = 60;

/** A candidate that goes on from what was typed, its description on one line; nothing when its word could not be typed. */
export function readable({ word, about }: Candidate, typed: string): Candidate[] {
  if (!loose(word).startsWith(loose(typed)) || /^:|[\t\n]/.test(word) || escapeControls(word) !== word) return [];
  const text = about === undefined ? "" : escapeControls(about.replace(/\s+/g, " ").trim());
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
  return [{ word, ...(short && { about: short }) }];
}

/** Without case, and without quotes, which a shell may have taken for its own. */
function loose(text: string): string {
  return text.replaceAll('"', "").toLowerCase();
}
