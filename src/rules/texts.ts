// What findings on texts are called: rules that judge a text by the records, and a claim by the saved text of its source.
import type { RuleData } from "./engine/rule.js";

/** The groups of the rules: on texts that are checked, and on saved ones. */
export const TEXTS = "Texts (arsom factcheck)";
export const SAVED_TEXTS = "Saved texts (arsom factcheck --saved)";

const CLAIM = "kind: claim\nversion: 1\nsource: release\nrecord: arsom-16\n";

const SOURCE = "kind: source\nversion: 1\nid: release\ntext: texts/release.txt\ntext_sha256: ";

/** A claim with these fields, and the text that it is held against. */
const saved = (fields: string, text: string) => `${CLAIM}${fields}\n# the saved text of release\n# ${text}`;

const RELEASE = "The 16th ARSOM was held in Bali on 19-20 February 2019.";

/** The rules: what they judge is no record, and so they are not among those that run on records. */
export const textRules: RuleData[] = [
  {
    id: "text-contradicts",
    group: TEXTS,
    severity: "error",
    summary: "a text certainly differs from the record",
    why: "Who reads the text is told what is not so, or the record is wrong: one of the two must be mended.",
    breaks: "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2019.",
    clean: "The 3rd ASEAN-Russia Summit was held in Singapore on 14 November 2018.",
  },
  {
    id: "text-open",
    group: TEXTS,
    severity: "warning",
    summary: "a text takes a side in a question that our sources leave open",
    why: "Our own sources differ here, and nobody has settled which is right.",
    breaks: "ASEAN-China relations were elevated to a comprehensive strategic partnership in October 2021.",
    clean: "ASEAN and China became strategic partners on 8 October 2003.",
  },
  {
    id: "text-differs",
    group: TEXTS,
    severity: "warning",
    summary: "a text differs from the record in part, or may mean something else",
    why: "The days overlap, or the name is another; a reader should look.",
    breaks: "The 16th ASEAN-Russia Senior Officials' Meeting was held in Bali on 18-20 February 2019.",
    clean: "The 16th ASEAN-Russia Senior Officials' Meeting was held in Bali on 19-20 February 2019.",
  },
  {
    id: "text-unknown",
    group: TEXTS,
    severity: "note",
    summary: "a text says what the record does not hold",
    why: "The record can be completed from it, if the text is a good source.",
    breaks: "The 4th ASEAN-Russia Summit was held in Hanoi.",
    clean: "The 3rd ASEAN-Russia Summit was held in Singapore.",
  },
  {
    id: "saved-contradicts",
    group: SAVED_TEXTS,
    severity: "error",
    summary: "a claim differs from the saved text of its own source",
    why: "The claim was typed wrongly, or its text was changed.",
    breaks: saved("start: 2019-02-18", RELEASE),
    clean: saved("start: 2019-02-19\nend: 2019-02-20", RELEASE),
  },
  {
    id: "saved-absent",
    group: SAVED_TEXTS,
    severity: "note",
    summary: "a value of a claim was not found in the saved text of its source",
    why: "It may stand there in words that are not read; a keeper should look once.",
    breaks: saved("venue: Hotel Mulia", RELEASE),
    clean: saved("city: Bali", RELEASE),
  },
  {
    id: "saved-changed",
    group: SAVED_TEXTS,
    severity: "warning",
    summary: "a saved text is not the one that was saved",
    why: "Its bytes have another SHA-256 than its source gives: what claims were read from may be gone.",
    breaks: `${SOURCE}${"0".repeat(64)}`,
    clean: `${SOURCE}…`,
  },
];

/** The rules on texts, or those on saved ones, for what prints rules beside findings. */
export function rulesOn(what: "text" | "saved"): RuleData[] {
  return textRules.filter(({ id }) => id.startsWith(`${what}-`));
}
