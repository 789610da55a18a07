// `arsom followup`: what came of a meeting or an agreement.
import { describe, expect, it } from "vitest";
import type { FollowupData } from "../../src/reports/followup/data.js";
import { arsom } from "../run.js";

async function followup(line: string): Promise<FollowupData> {
  return JSON.parse((await arsom(`followup ${line} --format json`)).out);
}

describe("arsom followup asean-russia-summit-3", () => {
  it("has its outcomes, its documents, the meeting that follows it, and since when it is silent", async () => {
    const { outcomes, documents, later, silent } = await followup("asean-russia-summit-3");
    expect(outcomes).toContain("Joint statement adopted");
    expect(documents.map(({ id }) => id)).toEqual(["asean-russia-strategic-partnership-statement-2018"]);
    expect(later.map(({ id, how, of }) => [id, how, of])).toEqual([["arsom-16", "follows", "asean-russia-summit-3"]]);
    expect(silent.map(({ id, after }) => [id, after])).toEqual([
      ["asean-russia-summit-3", "2019-02-20"],
      ["asean-russia-strategic-partnership-statement-2018", null],
    ]);
  });

  it("knows of a day only what came by then", async () => {
    const { later, silent } = await followup("asean-russia-summit-3 --as-of 2019-01-01");
    expect([later, silent[0]?.after]).toEqual([[], null]);
  });
});

describe("arsom followup asean-russia-cpa-2016-2020", () => {
  it("has the meetings that follow it, its progress, and the plan that replaces it", async () => {
    const { later, progress, documents } = await followup("asean-russia-cpa-2016-2020");
    expect(later.map(({ id, how }) => [id, how])).toEqual([
      ["asean-russia-pmc-2019", "reported"],
      ["asean-russia-jcc-18", "follows"],
      ["asean-russia-jcc-19", "follows"],
      ["asean-russia-cpa-2021-2025", "replaces"],
    ]);
    expect(progress.map(({ date, done, total }) => [date, done, total])).toEqual([
      ["2020-03-13", 92, 139],
      ["2021-04-02", 99, 139],
    ]);
    expect(documents).toEqual([]);
  });

  it("says so in words", async () => {
    const { out } = await arsom("followup asean-russia-cpa-2016-2020");
    expect(out).toContain("92 of 139 action lines by 13 March 2020 [vietnamplus-2020-jcc-18]");
  });
});

it("says that nothing is on record after the last that speaks of a meeting", async () => {
  const { out } = await arsom("followup arsom-20");
  expect(out).toContain("no follow-up on record after 26 July 2024");
});

it("takes a meeting or an agreement", async () => {
  const person = await arsom("followup russia");
  expect([person.code, person.err]).toEqual([
    2,
    "arsom: russia is a partner; followup takes a meeting or an agreement: arsom list meetings text:words\n",
  ]);
  const unknown = await arsom("followup arsom-99");
  expect([unknown.code, unknown.err]).toEqual([2, "arsom: no record has the id arsom-99; did you mean arsom-19?\n"]);
});

it("takes an id, an acronym and a number, or a title, and says what was understood", async () => {
  const { out } = await arsom("followup arsom-16");
  expect(await arsom("followup ARSOM 16")).toMatchObject({
    out,
    err: "ARSOM 16: meeting 16th ASEAN-Russia Senior Officials' Meeting (ARSOM)\n",
  });
  const summit = await arsom(["followup", "3-й саммит АСЕАН — Россия"]);
  expect(summit).toMatchObject({ code: 0, err: "3-й саммит АСЕАН — Россия: meeting 3rd ASEAN-Russia Summit\n" });
  expect(await arsom("followup arsom-16 arsom-17")).toMatchObject({
    code: 2,
    err: "arsom: followup is on one record, not on arsom-16 and arsom-17\n",
  });
  expect((await arsom(["followup", "3rd ASEAN-Russia Sumit"])).err).toContain("arsom followup asean-russia-summit-3");
});

it("lists its sources by number but in text, where their ids lead on", async () => {
  const { out } = await arsom("followup asean-russia-summit-3 --format md");
  expect(out).toContain("## Sources\n\n1. ");
  expect(out).not.toContain("cna-2018-summit");
  expect((await arsom("due --partner russia --format md")).out).toContain("## Sources\n\n1. ");
  expect((await arsom("followup asean-russia-summit-3")).out).toContain("[asean-economic-russia-priorities, cna-2018-summit]");
});
