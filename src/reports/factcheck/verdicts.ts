// What may be said to a statement of a text.

/** What the records say to a statement. */
export type TextVerdict = "agrees" | "differs" | "contradicts" | "unknown" | "open";

/** The verdicts, the gravest first. */
export const VERDICTS: TextVerdict[] = ["contradicts", "differs", "agrees", "unknown", "open"];
