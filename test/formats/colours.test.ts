// Colour adds nothing to what is said: without its codes every screen is the plain one.
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { arsom } from "../run.js";

it.each([
  "list meetings partner:russia",
  "show asean-russia-summit-3",
  "timeline --partner russia",
  "timeline --partner russia,china",
  "summary --coverage",
  "brief russia",
  "due",
  "followup asean-russia-summit-3",
  "consistency --partner russia",
  "why asean-russia-summit-3.start",
  "validate --data shipped",
  "explain follows-later",
])("arsom %s", async (line) => {
  const coloured = await arsom(line, { terminal: true, width: 80, variables: { FORCE_COLOR: "1" } });
  const plain = await arsom(line, { terminal: true, width: 80, variables: { NO_COLOR: "1" } });
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  expect(coloured.out).not.toBe(plain.out);
});
