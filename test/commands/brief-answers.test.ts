// What a briefing answers, on the shipped records: who is in office, what is in force, what is overdue, how many were held.
import { describe, expect, it } from "vitest";
import type { BriefData } from "../../src/reports/brief/data.js";
import { arsom, folder } from "../run.js";

const TODAY = "2026-11-28";
const brief = async (partner: string, more = "") => (await arsom(`brief --partner ${partner} ${more}`, { today: TODAY })).out;
const data = async (partner: string, more = ""): Promise<BriefData> => JSON.parse(await brief(partner, `--format json ${more}`));

describe("coordinators", () => {
  it.each([
    ["china", "Country coordinator\tMalaysia, August 2024 – 2027 ["],
    ["japan", "Country coordinator\tSingapore, from July 2024 ["],
    ["india", "Country coordinator\tPhilippines, 2024–2027 ["],
    ["rok", "Country coordinator\tThailand, as of 11 February 2026 ["],
    ["norway", "Country coordinator\tnone (sectoral dialogue partner; the ASEAN Secretariat) ["],
    ["chile", "Country coordinator\tnone (development partner)\n"],
    ["eu", "Country coordinator\tBrunei Darussalam, as of 11 July 2025 ["],
    ["un", "Country coordinator\tunknown\n"],
  ])("%s", async (partner, line) => {
    expect(await brief(partner)).toContain(line);
  });

  it("name as previous one that was only seen", async () => {
    expect(await brief("china")).toContain("Previous: Myanmar, as of 10 May 2024 [");
    expect(await brief("canada")).toContain("Previous: Malaysia, 5 August 2021 – 2024 [");
    expect((await data("australia")).coordinators.previous?.id).toBe("coordinator-australia-la-2021");
  });

  it("name as previous one who took over on the day on which another ended, not that other", async () => {
    expect((await data("new-zealand")).coordinators.previous?.id).toBe("coordinator-new-zealand-bn-2021");
  });

  it("say how sure each is", async () => {
    expect((await data("russia")).coordinator).toMatchObject({ country: "MM", strength: "certain" });
    expect((await data("rok")).coordinator).toMatchObject({ country: "TH", strength: "seen", seen: "2026-02-11" });
    expect((await data("india")).coordinators).toMatchObject({ next: "MM", next_strength: "seen" });
  });
});

describe("the plan in force", () => {
  it.each([
    ["canada", "Plan in force\tnone on record; 2021–2025 ended in 2025 ["],
    ["norway", "Plan in force\tnone on record; 2021–2025 ended in 2025 ["],
    ["eu", "Plan in force\tASEAN-EU Plan of Action 2023-2027 ["],
    ["brazil", "Plan in force\tnone on record\n"],
  ])("%s", async (partner, line) => {
    expect(await brief(partner)).toContain(line);
  });

  it("is that of the day", async () => {
    expect((await data("china", "--as-of 2018-06-01")).plan?.id).toBe("asean-china-poa-2016-2020");
    expect(await data("canada")).toMatchObject({ plan: null, plan_ended: { id: "asean-canada-poa-2021-2025", ended: "2025" } });
  });
});

describe("what is overdue", () => {
  it("is said since when, in the box and in the table", async () => {
    const out = await brief("russia");
    expect(out).toContain("ASEAN-Russia Senior Officials' Meeting: overdue since 2025 [");
    expect(out).toContain("\t25–26 April 2024; overdue since 2025\t");
    expect(await brief("russia", "--lang ru")).toContain("просрочено с 2025 г. [");
  });

  it("is not so while the year lasts", async () => {
    const { mechanisms } = await data("russia", "--as-of 2025-11-28");
    expect(mechanisms.find(({ id }) => id === "arsom")).toMatchObject({ next: "2025", overdue: false });
  });
});

describe("how many were held", () => {
  it("counts undated ones apart, and says which number is the highest", async () => {
    const out = await brief("russia");
    expect(out).toContain("\t9, 1 undated; 1 more unconfirmed; the latest with a number is the 20th\t");
    expect(out).toContain("\t6; 1 more unconfirmed; the latest with a number is the 4th\t");
    expect(out).toContain("\t9, 1 undated; the latest with a number is the 21st\t");
  });

  it("counts as summary does, with every partner", async () => {
    for (const partner of ["russia", "eu", "canada", "china", "norway"]) {
      const { by } = JSON.parse((await arsom(`summary --partner ${partner} --format json`, { today: TODAY })).out);
      const counted = new Map(by.series.map(({ value, count }: { value: string; count: number }) => [value, count]));
      for (const { id, held } of (await data(partner)).mechanisms) expect([id, held]).toEqual([id, counted.get(id) ?? 0]);
    }
  });
});

describe("before a partner was one", () => {
  it("says nothing of what it is today", async () => {
    const out = await brief("uk", "--as-of 2019-02-20");
    expect(out).toContain("\nStatus\tunknown\nCountry coordinator\tunknown\n");
    expect(out).toContain("Previous: unknown. Next by the rota: not to be computed from the rota.");
    expect(await brief("india", "--as-of 1994-06-30")).toContain("\nStatus\tsectoral dialogue partner since 28 January 1992");
    expect((await arsom("list partners status:dialogue id:india,japan --count --as-of 1994-06-30")).out).toBe("1\n");
  });
});

describe("a plan without a period", () => {
  it("may be in force, and says so", async () => {
    expect(await brief("japan")).toContain("Cooperation; adopted 17 December 2023, its period is not on record [");
    expect((await data("japan")).plan_ended).toBeNull();
  });
});

describe("on an earlier day, with nothing hidden", () => {
  it("meetings that came later are not the last, and the first of them is the next", async () => {
    const { last_meeting, next_meeting } = await data("russia", "--today 2019-02-20");
    expect([last_meeting?.id, next_meeting?.id]).toEqual(["arsom-16", "asean-russia-jcc-17"]);
  });

  it("a term that is recorded is the next before the rota is asked", async () => {
    expect(await brief("russia", "--today 2019-02-20")).toContain("Next: Cambodia, August 2021 – 26 July 2024 [");
  });
});

describe("the state of the record", () => {
  it("names the latest meeting and the newest source", async () => {
    expect(await brief("russia")).toContain("latest meeting on record 17–18 June 2026; newest source Manila Bulletin, 19 June 2026\n");
    expect((await data("russia")).freshness).toMatchObject({ meeting: "asean-russia-summit-kazan-2026", stale: false });
  });

  it("is emphasised when the latest meeting is older than a year", async () => {
    expect(await brief("canada", "--format md")).toContain("**latest meeting on record 10 July 2025; newest source VGP, 11 July 2025**");
    expect(await brief("canada", "--format md --as-of 2025-12-01")).not.toContain("**latest meeting");
  });
});

describe("key dates", () => {
  it("are chosen by rank, in order of time, for every partner", async () => {
    const out = await brief("eu");
    const dates = out.slice(out.indexOf("\nKey dates\n"), out.indexOf("\nMechanisms\n"));
    const said = [
      "1972\tRelations begin [",
      "July 1977\tBecomes a dialogue partner [",
      "12 July 2012\tAccession of the European Union to the Treaty of Amity and Cooperation",
      "1 December 2020\tBecomes a strategic partner [",
      "August 2022\tASEAN-EU Plan of Action 2023-2027",
      "14 December 2022\tASEAN-EU Commemorative Summit, 45th anniversary",
    ];
    const places = said.map((line) => dates.indexOf(line));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("tell a step once: by its milestone where there is one", async () => {
    const { key_dates } = await data("russia");
    expect(key_dates.filter(({ rank }) => rank <= 2).map(({ id, date }) => [id, date])).toEqual([
      ["asean-russia-relations-1991", "1991-07-19"],
      ["asean-russia-dialogue-partner-1996", "1996-07"],
      ["russia", "2018-11-14"],
    ]);
  });

  it("keep every commemorative summit", async () => {
    const out = await brief("india");
    for (const { id, rank, title } of (await data("india")).key_dates) if (rank <= 5) expect([id, out.includes(title)]).toEqual([id, true]);
  });
});

describe("last meetings", () => {
  it("begin with the latest of each level, and leave out no newer one", async () => {
    for (const partner of ["eu", "russia", "china", "japan"]) {
      const { last_of_each, last_meeting } = await data(partner);
      expect(last_of_each.map(({ id }) => id)).toContain(last_meeting?.id);
    }
    const [summit, ministers] = (await data("eu")).last_of_each;
    expect([summit?.id, ministers?.id]).toEqual(["asean-eu-summit-commemorative-2022", "aemm-25"]);
    expect(await brief("eu")).toMatch(/\nASEAN-EU Summit \[\d+\]\tsummit\t3\t14 December 2022\t/);
    expect(await brief("eu")).toContain("\nASEAN-EU Commemorative Summit, 45th anniversary. When: 14 December 2022 [");
  });

  it("of other mechanisms are those of the last ten years", async () => {
    expect(await brief("us")).toContain("Of other mechanisms: Special ASEAN-U.S. Foreign Ministers' Meeting, by video, 14 July 2021 [");
    expect(await brief("rok")).not.toContain("Of other mechanisms");
    expect(await brief("rok", "--full")).toContain("2nd ASEAN-ROK Joint Sectoral Cooperation Committee Meeting");
  });

  it("name each meeting once", async () => {
    const ids = (await data("russia")).last_of_each.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the chairs of a meeting", () => {
  it("have the offices that they held on its days, and no earlier or later ones", async () => {
    const out = await brief("india");
    expect(out).toContain("Co-chairs: Theresa P. Lazaro (Philippines), Secretary of Foreign Affairs; Pabitra Margherita (India), ");
    expect(out).toContain("Co-chairs: Theresa P. Lazaro (Philippines), Undersecretary of Foreign Affairs and SOM Leader; Jaideep ");
    expect(out).toContain("\tSecretary of Foreign Affairs\tas of 10 July 2025\n");
    expect(await brief("russia")).toContain("Andrey Rudenko (Russia), Deputy Minister of Foreign Affairs and SOM Leader of Russia [");
  });

  it("are one chair, or the one co-chair that is known", async () => {
    expect(await brief("china")).toContain(". Chair: Anwar Ibrahim (Malaysia), Prime Minister [");
    expect(await brief("china", "--lang ru")).toContain(". Председатель: Анвар Ибрагим (Малайзия), премьер-министр [");
    expect(await brief("japan")).toContain(". Co-chair: Masahiko Kiya (Japan), Ambassador to ASEAN [");
  });
});

describe("words in a row", () => {
  it("are parted by semicolons where one of them holds a comma or an and, else by commas", async () => {
    const out = await brief("russia");
    expect(out).toContain("Subjects: plan of action; energy; digital technology and digital economy; health [");
    expect(out).toContain("Subjects: plan of action, narrowing the development gap, connectivity and transnational crime [");
  });

  it("end in one full stop, also where an abbreviation has it", async () => {
    const records = [
      "kind: partner\nversion: 1\nid: china\ncode: CN\nname: China\nstatus: dialogue\n",
      "kind: series\nversion: 1\nid: apt\npartners: [china]\nname: ASEAN Plus Three Summit\nlevel: summit\n",
      "kind: meeting\nversion: 2\nid: apt-27\nseries: apt\nstart: 2024-10-10\n",
    ];
    const cwd = folder({ "arsom.yaml": "", "records.yaml": records.join("---\n") });
    const { out } = await arsom("brief china --lang ru", { cwd, today: TODAY });
    expect(out).toContain("последняя встреча в записях — 10 октября 2024 г.\n");
  });
});

describe("a doubt in Markdown", () => {
  it("stands in emphasis that a reader sees as such: no space within its marks", async () => {
    expect(await brief("china", "--format md")).toContain("since November 2021 *(disputed)* \\[");
  });
});

describe("cooperation by pillar", () => {
  it("places a document by its own title, not by what its meeting spoke of", async () => {
    const { cooperation } = await data("eu");
    const pillar = cooperation.find(({ documents }) => documents.some(({ id }) => id === "asean-eu-cooperation-agreement-1980"));
    expect(pillar?.pillar).toBe("cross-cutting");
  });

  it("gives subjects, outcomes and documents of each, and how far the plan came", async () => {
    const out = await brief("russia");
    expect(out).toMatch(/\n {2}- Economic: .*tourism \(4\).* Documents: Joint Statement on Energy Cooperation \(18 June 2026\) \[/);
    expect(out).toMatch(/\n {2}- Political-security: .*transnational crime \(2\)/);
    expect(await brief("russia", "--as-of 2020-06-01")).toMatch(/Progress of the plan: .*: 92 of 139 action lines by 13 March 2020/);
  });

  it("has each subject, outcome and document once", async () => {
    const { cooperation, subjects, agreements } = await data("russia");
    expect(cooperation.flatMap((one) => one.subjects.map(({ topic }) => topic)).sort()).toEqual(subjects.map(({ topic }) => topic).sort());
    const documents = cooperation.flatMap((one) => one.documents.map(({ id }) => id));
    expect(documents.sort()).toEqual(
      agreements.flatMap(({ type, items }) => (type === "accession" ? [] : items.map(({ id }) => id))).sort(),
    );
  });
});

describe("what is not there", () => {
  it("is named in one line, without a heading", async () => {
    const out = await brief("chile");
    expect(out).toContain("No record of: mechanisms, last meetings, people, plans of action, cooperation by pillar and open questions.");
    expect(out).not.toMatch(/\n(Mechanisms|People|Plans of action)\n/);
    expect(out).not.toMatch(/\n(None\.|unknown)\n/);
  });
});

describe("sources", () => {
  const source = (id: string, kind: string) => `kind: source\nversion: 1\nid: ${id}\ntitle: ${id} says so\nclass: ${kind}\n`;
  const partner = (sources: string) =>
    `kind: partner\nversion: 1\nid: norway\ncode: "NO"\nname: Norway\nstatus: sectoral\nrelations_since: 2015\nsources: [${sources}]\n`;
  const boxOf = async (sources: string) => {
    const records = [partner(sources), source("wiki", "reference"), source("paper", "press"), source("ministry", "official")].join("---\n");
    const cwd = folder({ "arsom.yaml": "", "records.yaml": records });
    return (await arsom("brief --partner norway", { cwd, today: TODAY })).out;
  };

  it("that are weak are marked, and a line of the box that has no others says so", async () => {
    const out = await boxOf("wiki");
    expect(out).toContain("Relations since\t2015 (only weak sources) [1]\n");
    expect(out).toContain("1. “wiki says so” (reference work)\n");
    expect(await brief("turkiye")).toMatch(/table of parties by date.*\(reference work\)/);
  });

  it("that are official are cited before others", async () => {
    const out = await boxOf("wiki, paper, ministry");
    expect(out).toContain("Relations since\t2015 [1]\n");
    expect(out).toContain("1. “ministry says so”\n");
  });
});

describe("a partner named alone", () => {
  it.each(["russia", "RU", "Russia"])("%s is the same as the flag", async (word) => {
    expect((await arsom(["brief", word], { today: TODAY })).out).toBe(await brief("russia"));
  });

  it("is one: not two, and not unknown", async () => {
    expect(await arsom("brief russia --partner norway")).toMatchObject({ code: 2, err: expect.stringContaining("name them twice") });
    expect(await arsom("brief russla")).toMatchObject({ code: 2, err: expect.stringContaining("did you mean russia?") });
  });
});
