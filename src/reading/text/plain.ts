// A text as it is read: its words, and where each of them stands in the file.

/** Why a part of a file is not read as text. */
export type UnreadReason =
  | "front matter"
  | "markup"
  | "script"
  | "navigation"
  | "outside"
  | "form"
  | "hidden"
  | "caption"
  | "code"
  | "deleted"
  | "comment";

/** A part of a file that was passed over. */
export interface UnreadPart {
  start: number;
  end: number;
  reason: UnreadReason;
}

/** A day of publication, as the file itself writes it, and what in the file says so. */
export interface PublishedWords {
  text: string;
  from: "front matter" | "meta" | "time";
}

/** The words of a text, with the place in the file of each of them. */
export interface PlainText {
  /** What offsets count in: the file's text as given, after the byte-order mark; of a docx its paragraphs, a line feed between. */
  source: string;
  /** As it is read: NFC, plain hyphens, quotes and spaces, nothing invisible; a line feed stands between paragraphs and nowhere else. */
  text: string;
  /** `at[i]` is where unit i of `text` stands in `source`; one more than units, the last is the end. */
  at: Int32Array;
  /** `ends[i]` is where unit i of `text` ends in `source`: before the markup that may follow it, where `at[i + 1]` stands behind. */
  ends: Int32Array;
  /** Parts of `source` that were passed over, in order. */
  unread: UnreadPart[];
  /** The day of publication that the file itself names, as it writes it (any form). */
  published?: PublishedWords;
}

/** Why a file is not read, and what to do: a sentence that goes on from the file's name. */
export interface RefusedText {
  refused: string;
}

export const MIB = 1024 * 1024;

/** How much text is read at most. */
export const MAX_TEXT = 8 * MIB;

/** A caption of fewer characters is passed over. */
export const MIN_CAPTION = 40;
