// Texts made to take long.
const MIB = 1024 * 1024;
const filled = (piece: string, size = MIB) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Hostile texts by name. */
export const HOSTILE: { [name: string]: string } = {
  "a line of digits": filled("1"),
  spaces: filled(" "),
  "50,000 times ASEAN-": "ASEAN-".repeat(50_000),
  "50,000 times ke-1": "ke-1 ".repeat(50_000),
  "50,000 times ASEAN-Russia Summit": "ASEAN-Russia Summit ".repeat(50_000),
  "20,000 dates in one sentence": "14 November 2018, ".repeat(20_000),
  "1,000 meetings in one sentence": "the 3rd ASEAN-Russia Summit in Singapore on 14 November 2018, ".repeat(1000),
  "20,000 sentences of The meeting": "The meeting was held in Singapore on 14 November. ".repeat(20_000),
  "Russian words of one letter": filled("а ", MIB / 2),
  "full stops": filled("."),
  "words of one first letter": filled("Association of Southeast Asian "),
};
