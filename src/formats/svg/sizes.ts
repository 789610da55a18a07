// The measures of a drawing: all of it is laid out from these.

export const WIDTH = 1100;
/** The names of the lanes stand left of the plot. */
export const PLOT = { left: 208, right: 1084 };
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
