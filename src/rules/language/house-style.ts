// Names and numbers are written as ASEAN writes them.
import { en } from "../../language/en/index.js";
import { isTranslation } from "../../language/translated.js";
import type { Store } from "../../load/store.js";
import type { Finding } from "../../model/finding.js";
import type { Field } from "../../model/kind.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import type { RuleFile } from "../engine/rule.js";

/** What is written otherwise, and how ASEAN writes it. */
const USAGE: [RegExp, string][] = [
  [/\bLaos\b|\bLao People's Democratic Republic\b/, "Lao PDR"],
  [/\bVietnam\b/, "Viet Nam"],
  [/\bBrunei\b(?! Darussalam)/, "Brunei Darussalam"],
  [/\bBurma\b/, "Myanmar"],
  [/\bEast Timor\b|\bTimor Leste\b/, "Timor-Leste"],
  [/\bTurkey\b/, "Türkiye"],
  [/\bSouth Korea\b/, "Republic of Korea"],
];

/** Words that are not ours: what a source is called, what other spellings there are, what stands on a page. */
const THEIRS = new Set(["url", "publisher", "relayed_by", "origin", "aliases", "language", "printed", "id"]);

export const rule: RuleFile = {
  id: "house-style",
  severity: "note",
  summary:
    "a name or an ordinal that is not written as ASEAN writes it: Laos, Vietnam, 21th, the partner before ASEAN; what is printed elsewhere is left alone",
  why: "A paper for ASEAN writes Lao PDR and Viet Nam, puts ASEAN before the partner, and counts 21st. Delegations notice.",
  sentences: {
    main: "{record}: {written} is written {usage} in ASEAN's usage",
  },
  help: { write: "write {usage}; words quoted from a source stand in double quotes, or in printed" },
  breaks: `
kind: meeting
version: 1
id: asean-russia-jcc-21
series: asean-russia-jcc
title: 21th ASEAN-Russia Joint Cooperation Committee # <- house-style
`,
  clean: `
kind: meeting
version: 1
id: asean-russia-jcc-21
series: asean-russia-jcc
title: 21st ASEAN-Russia Joint Cooperation Committee
note: The source prints "21th" and speaks of "Vietnam".
`,
  *check(store): Iterable<Finding> {
    const order = partnersFirst(store);
    for (const kind of store.kinds.values()) {
      // What a claim gives is as its source has it; only its reason is ours.
      const names = kind.name === "claim" ? ["reason", "note"] : [...kind.fields.keys()].filter((name) => !THEIRS.has(name));
      const fields = names.flatMap((name) => kind.fields.get(name) ?? []).filter((field) => isOurs(field, kind.name));
      for (const record of fields.length > 0 ? store.all(kind.name) : []) {
        for (const field of fields) {
          const value = record.fields[field.name];
          if (value === undefined || isFree(value)) continue;
          for (const { path, text } of textsIn(record, value, field, [field.name])) {
            // The title of an agreement is its own: the EU signs as EU-ASEAN.
            const ordered = record.kind === "agreement" && path[0] === "title" ? undefined : order;
            const slip = slipIn(text, ordered);
            if (slip)
              yield {
                rule: "house-style",
                at: { record, path },
                slots: { record: { record }, ...slip },
                help: "write",
                fix: { put: usual(text, ordered) },
              };
          }
        }
      }
    }
  },
};

/** Open English text of our own: no closed value, reference, code, date, or other language; titles of sources are theirs. */
function isOurs({ name, type, values, ref, code, of, fields }: Field, kind: string): boolean {
  if (isTranslation(name) || values || ref || code || (kind === "source" && name === "title")) return false;
  if (of) return of.type === "text" && !of.ref && !of.values;
  return type === "text" || !!fields;
}

/** True of a text, or a list of texts, that holds no slip at all. */
function isFree(value: unknown): boolean {
  return typeof value === "string"
    ? !mayHoldSlip(value)
    : Array.isArray(value) && value.every((entry) => typeof entry === "string" && !mayHoldSlip(entry));
}

function textsIn(record: ArsomRecord, value: unknown, field: Field, path: Path): { path: Path; text: string }[] {
  if (typeof value === "string") return field.type === "text" ? [{ path, text: value }] : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, i) => {
    if (field.of) return textsIn(record, entry, field.of, [...path, i]);
    const parts = [...(field.fields?.values() ?? [])].filter((part) => isOurs(part, record.kind));
    return parts.flatMap((part) => textsIn(record, (entry as { [name: string]: unknown })[part.name], part, [...path, i, part.name]));
  });
}

/** `Russia-ASEAN`, `EU–ASEAN`: a partner's name or code before ASEAN. */
function partnersFirst(store: Store): RegExp | undefined {
  const names = store.all("partner").flatMap(({ fields }) => [fields.name, fields.code]);
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return names.length > 0 ? new RegExp(`(?<![\\p{L}-])(${escaped.join("|")})[-–]ASEAN\\b`, "u") : undefined;
}

/** The text with its slips written as ASEAN writes them. */
function usual(text: string, order: RegExp | undefined): string {
  return text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 0 ? usualUnquoted(part, order) : part))
    .join("");
}

function usualUnquoted(text: string, order: RegExp | undefined): string {
  let own = text;
  for (const [pattern, usage] of USAGE) own = own.split(pattern).join(usage);
  // Split by a pattern with one group, the partner, every second part is what that group held.
  if (order)
    own = own
      .split(order)
      .map((part, i) => (i % 2 === 0 ? part : `ASEAN-${part}`))
      .join("");
  return own.replaceAll(ENDING, (_, number) => en.ordinal(Number(number)));
}

/** What somebody else says; in the list that a text is split into every second one. */
const QUOTED = /("[^"]*"|“[^“”]*”|«[^«»]*»)/g;
const ENDING = /\b(\d+)(?:st|nd|rd|th)\b/g;

/** What stands in quotes is somebody else's. */
function masked(text: string): string {
  return text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
}

/** What every slip but that of an ordinal holds: most texts hold none of it. */
const SUSPECT = /Lao|Vietnam|Brunei|Burma|Timor|Turkey|South Korea|[-–]ASEAN/;
const ORDINAL = /(?<!\d)(\d+)(?:st|nd|rd|th)\b/g;

/** False of most texts, at once: neither a word of another usage nor an ordinal with another ending. */
function mayHoldSlip(text: string): boolean {
  if (SUSPECT.test(text)) return true;
  ORDINAL.lastIndex = 0;
  for (let found = ORDINAL.exec(text); found; found = ORDINAL.exec(text)) {
    if (found[0] !== en.ordinal(Number(found[1]))) return true;
  }
  return false;
}

/** The first thing in a text that is written otherwise. */
function slipIn(text: string, order: RegExp | undefined): { written: string; usage: string } | undefined {
  if (!mayHoldSlip(text)) return undefined;
  const own = masked(text);
  for (const [pattern, usage] of USAGE) {
    const [written] = pattern.exec(own) ?? [];
    if (written) return { written, usage };
  }
  const [pair, partner] = order?.exec(own) ?? [];
  if (pair) return { written: pair, usage: `ASEAN-${partner}` };
  for (const [written, number] of own.matchAll(ENDING)) {
    if (written !== en.ordinal(Number(number))) return { written, usage: en.ordinal(Number(number)) };
  }
  return undefined;
}
