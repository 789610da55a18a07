// How much a briefing says: an overview of two pages, or all that the records hold.

/** The most that each section says; what is left out is counted at the end. */
export interface Length {
  keyDates: number;
  mechanisms: number;
  /** Last meetings of series beyond the last of each level. */
  otherMeetings: number;
  /** Subjects of a meeting before the last, and outcomes of one meeting. */
  topics: number;
  outcomes: number;
  people: number;
  plans: number;
  /** Subjects, outcomes and documents of one pillar. */
  subjects: number;
  pillarOutcomes: number;
  pillarDocuments: number;
  /** Disputes that are open, and those that are settled. */
  disputed: number;
  settled: number;
  unknown: number;
  reasons: "first sentence" | "whole";
  /** What stands in short tables and charts otherwise is run together. */
  runIn: boolean;
  /** Sources that a statement cites. */
  cited: number;
}

/** As a minister's desk takes it: two pages of A4, whatever the language. */
export const TWO_PAGES: Length = {
  keyDates: 6,
  mechanisms: 4,
  otherMeetings: 1,
  topics: 4,
  outcomes: 2,
  people: 2,
  plans: 1,
  subjects: 2,
  pillarOutcomes: 1,
  pillarDocuments: 1,
  disputed: 1,
  settled: 1,
  unknown: 0,
  reasons: "first sentence",
  runIn: true,
  cited: 1,
};

const ALL = Number.POSITIVE_INFINITY;

/** Everything (`--full`). */
export const WHOLE: Length = {
  keyDates: ALL,
  mechanisms: ALL,
  otherMeetings: ALL,
  topics: ALL,
  outcomes: ALL,
  people: ALL,
  plans: ALL,
  subjects: ALL,
  pillarOutcomes: ALL,
  pillarDocuments: ALL,
  disputed: ALL,
  settled: ALL,
  unknown: ALL,
  reasons: "whole",
  runIn: false,
  cited: ALL,
};
