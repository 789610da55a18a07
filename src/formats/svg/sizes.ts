// The measures of a drawing: all of it is laid out from these.

/** A drawing that fills a broad page, and a small one among text, legible in the width of a page that stands upright. */
export const WIDTH = 1100;
export const SMALL = 760;
/** The names of the lanes stand left of the plot; a margin is right of it. */
export const PLOT = { left: 208, margin: 16 };
export const NAME = { left: 30, width: 166 };
export const SIZE = 12;
export const ROW = 18;
export const LINE = 15;
/** Above and below the rows of a lane. */
export const PAD = 6;
/** Between a mark and its label, and between two items of a row. */
export const GAP = { label: 4, item: 12 };
/** The longest label drawn. */
export const LONGEST = 640;
/** How far a bar is drawn towards an end that nobody knows. */
export const STUB = 34;
