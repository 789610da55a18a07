// What a briefing answers, on the shipped records: who is in office, what is in force, what is overdue, how many were held.
import { describe, expect, it } from "vitest";
import type { BriefData } from "../../src/reports/brief/data.js";
import { arsom } from "../run.js";

const TODAY = "2026-11-28";
const brief = async (partner: string, more = "") => (await arsom(`brief --partner ${partner} ${more}`, { today: TODAY })).out;
const data = async (partner: string, more = ""): Promise<BriefData> => JSON.parse(await brief(partner, `--format json ${more}`));

describe("coordinators", () => {
  it.each([
    ["china", "Country coordinator\tMalaysia, seen February 2025 ["],
    ["japan", "Country coordinator\tSingapore, seen October 2025 ["],
    ["india", "Country coordinator\tPhilippines, seen 10 July 2025 ["],
    ["rok", "Country coordinator\tThailand, seen 27 October 2025 ["],
    ["norway", "Country coordinator\tnone (sectoral dialogue partner; the ASEAN Secretariat) ["],
    ["chile", "Country coordinator\tnone (development partner)\n"],
    ["eu", "Country coordinator\tunknown\n"],
  ])("%s", async (partner, line) => {
    expect(await brief(partner)).toContain(line);
  });

  it("name as previous one that was only seen", async () => {
    expect(await brief("china")).toContain("Previous: Myanmar, seen 10 May 2024 [");
    expect(await brief("canada")).toContain("Previous: Malaysia, seen May 2023 [");
    expect((await data("australia")).coordinators.previous?.id).toBe("coordinator-australia-la-2021");
  });

  it("say how sure each is", async () => {
    expect((await data("russia")).coordinator).toMatchObject({ country: "MM", strength: "certain" });
    expect((await data("china")).coordinator).toMatchObject({ country: "MY", strength: "seen", seen: "2025-02" });
    expect((await data("rok")).coordinators).toMatchObject({ next: "SG", next_strength: "seen" });
  });
});
