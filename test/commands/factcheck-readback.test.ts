// What arsom prints is read back: its own papers do not contradict the records that they were printed from.
import { describe, expect, it } from "vitest";
import { printPapers, readBack } from "../bench/factcheck/readback.js";
import { arsom, folder } from "../run.js";

const TODAY = "2026-11-22";

describe("briefs, timelines and records read back", () => {
  it.each(["russia", "canada", "us", "pakistan"])("of %s contradict nothing, and their dates agree", async (partner) => {
    const files = await printPapers([partner], folder({}), arsom);
    expect(files).toHaveLength(27);
    const { dates, agreeingDates, contradictions } = await readBack(files, TODAY, arsom);
    expect(contradictions.map(({ paper, statement }) => `${paper}:${statement.line}: ${statement.message}`)).toEqual([]);
    expect(dates).toBeGreaterThan(50);
    expect(agreeingDates / dates).toBeGreaterThanOrEqual(0.9);
  });
});
