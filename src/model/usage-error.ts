// A query, flag or argument that cannot be meant: said in one line, exit 2.

/** What the user wrote and arsom cannot use, with what to write instead. */
export class UsageError extends Error {}
