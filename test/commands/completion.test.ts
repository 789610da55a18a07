// What is offered at the end of a line, by the table of commands and the records at hand.
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/language/codes.js";
import { repository } from "../repository.js";
import { arsom, folder } from "../run.js";

/** The candidates for the last of these words, a line each, as fish is told them. */
async function offered(...words: string[]): Promise<string[]> {
  const { out, err, code } = await arsom(["completion", "fish", "--", ...words]);
  expect([err, code]).toEqual(["", 0]);
  return out.split("\n").filter(Boolean);
}

describe("a command line is completed with", () => {
  it("commands and what they do", async () => {
    expect(await offered("va")).toEqual(["validate\tcheck the records"]);
    expect(await offered("help", "wh")).toEqual(["why\tone value: who says so, who says otherwise"]);
    expect((await offered("")).length).toBeGreaterThan(11);
    expect(await offered("he")).toEqual(["help\tthe help of a command, or of a topic"]);
    expect(await offered("help", "dat")).toEqual(["dates\thow dates are written, stored and compared"]);
  });

  it("what the rows of a sheet are, and the fields that all of them may have", async () => {
    expect(await offered("import", "a.csv", "--kind", "meet")).toEqual(["meeting\tOne meeting."]);
    expect(await offered("import", "a.csv", "--input", "x")).toEqual(["xlsx"]);
    expect(await offered("import", "a.csv", "--kind", "meeting", "series=arso")).toEqual([
      "series=arsom\tASEAN-Russia Senior Officials' Meeting",
    ]);
  });

  it("flags that were not given yet", async () => {
    expect(await offered("validate", "--no")).toEqual([expect.stringMatching(/^--notes\t/), expect.stringMatching(/^--no-cache\t/)]);
    expect(await offered("validate", "--notes", "--no")).toEqual([expect.stringMatching(/^--no-cache\t/)]);
    expect(await offered("validate", "--rule", "schema", "--ru")).toEqual([expect.stringMatching(/^--rule\t/)]);
    expect(await offered("validate", "--rule", "schema", "--sk")).toEqual([]);
    expect(await offered("--ver")).toEqual(["--version\tthe version"]);
  });

  it("the fields of the kind that is made new, and the ids they may hold", async () => {
    expect(await offered("new", "meetin")).toEqual(["meeting\tOne meeting."]);
    expect(await offered("new", "meeting", "--ser")).toEqual(["--series\tThe series it belongs to"]);
    expect(await offered("new", "meeting", "--series", "arso")).toEqual(["arsom\tASEAN-Russia Senior Officials' Meeting"]);
    expect(await offered("new", "meeting", "--mode=v")).toEqual(["--mode=virtual"]);
    expect(await offered("new", "meeting", "--topics", "trade-investment,transn")).toEqual([
      "trade-investment,transnational-crime\tTransnational crime",
    ]);
  });

  it("fields with an equals sign, each once, and what each may hold", async () => {
    expect(await offered("new", "meeting", "ser")).toEqual(["series=\tThe series it belongs to"]);
    expect(await offered("new", "meeting", "series=arsom", "ser")).toEqual([]);
    expect(await offered("new", "meeting", "series=arso")).toEqual(["series=arsom\tASEAN-Russia Senior Officials' Meeting"]);
    expect(await offered("new", "meeting", "mode=")).toEqual(["mode=in-person\tin person", "mode=virtual", "mode=hybrid"]);
    expect(await offered("new", "meeting", "topics=trade-investment,transn")).toEqual([
      "topics=trade-investment,transnational-crime\tTransnational crime",
    ]);
    expect(await offered("new", "meeting", "city=Vient")).toEqual([expect.stringMatching(/^city=Vientiane\t\d+ records$/)]);
    expect(await offered("new", "meeting", "start=")).toEqual(["start=2026-11-22\ttoday"]);
    expect(await offered("new", "chair", "offices=title=Minister for Foreign Affairs,fr")).toEqual([
      "offices=title=Minister for Foreign Affairs,from=\tSince when",
    ]);
    expect(await offered("new", "chair", "chairs=")).toEqual([]);
  });

  it("the fields of the record that a claim speaks of", async () => {
    expect(await offered("new", "claim", "vent")).toEqual([]);
    expect(await offered("new", "claim", "venu")).toEqual([]);
    expect(await offered("new", "claim", "record=arsom-16", "venu")).toEqual([expect.stringMatching(/^venue=\t/)]);
    expect(await offered("new", "claim", "--record", "arsom-16", "mode=h")).toEqual(["mode=hybrid"]);
    expect(await offered("new", "claim", "rank=rej")).toEqual(["rank=rejected"]);
    expect(await offered("new", "claim", "source=baliekbis")).toEqual([expect.stringMatching(/^source=baliekbis-2019-arsom-16\t/)]);
  });

  it("records, terms and changes for set, and what is taken from a list of those that stand in it", async () => {
    expect(await offered("set", "meet")).toEqual(["meetings\tOne meeting."]);
    expect(await offered("set", "arsom-16", "topics")).toEqual(
      ["topics=", "topics+=", "topics-="].map((word) => `${word}\tWhat was talked about`),
    );
    expect(await offered("set", "arsom-16", "topics+=cyber-s")).toEqual(["topics+=cyber-security\tCyber security and security of ICTs"]);
    expect(await offered("set", "arsom-16", "topics-=counter")).toEqual(["topics-=counter-terrorism\tCounter-terrorism"]);
    expect(await offered("set", "arsom-16", "topics-=cyber-s")).toEqual([]);
    expect(await offered("set", "arsom-16", "arsom-15")).toEqual(["arsom-15\t15th ASEAN-Russia Senior Officials' Meeting (ARSOM)"]);
    expect(await offered("set", "meetings", "partner:rus")).toEqual(["partner:russia\tRussia"]);
    expect(await offered("set", "baliekbis-2019-arsom-16--arsom-16", "rank=rej")).toEqual(["rank=rejected"]);
    expect(await offered("set", "baliekbis-2019-arsom-16--arsom-16", "venu")).toEqual([expect.stringMatching(/^venue=\t/)]);
  });

  it("branches and tags of git, alone and in a range", async () => {
    const { cwd, git } = repository({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade\n" });
    git(["branch", "feature/summit"]);
    git(["tag", "v1"]);
    const names = async (word: string) =>
      (await arsom(["completion", "fish", "--", "diff", word], { cwd, variables: { PATH: String(process.env.PATH) } })).out;
    expect(await names("")).toBe(
      ["HEAD", "feature/summit", "main", "v1"]
        .map((name) => `${name}\ta revision of git`)
        .concat(":folders\n")
        .join("\n"),
    );
    expect(await names("main..fea")).toBe("main..feature/summit\ta revision of git\n:folders\n");
    expect(await names("v1...ma")).toBe("v1...main\ta revision of git\n:folders\n");
    expect(await names("kind:top")).toBe("kind:topic\t1 record\n:folders\n");
    // Outside of a repository folders are left.
    expect((await arsom(["completion", "fish", "--", "diff", ""], { cwd: folder({ "arsom.yaml": "", "a.yaml": "" }) })).out).toBe(
      ":folders\n",
    );
  });

  it("ids alone where there are very many, with titles once they are few", async () => {
    const many = await offered("show", "a");
    expect(many.length).toBeGreaterThan(200);
    expect(many.some((line) => line.includes("\t"))).toBe(false);
  });

  it.each([
    [["timeline", "--lang", ""], [...LANGS]],
    [
      ["--color", "a"],
      ["auto", "always"],
    ],
    [["timeline", "--lang=i"], ["--lang=id"]],
    [["timeline", "--partner", "RUS"], ["russia\tRussia"]],
    [["list", "-o", ""], [":files"]],
    [["validate", ""], [":files"]],
    [
      ["list", "--data", "s"],
      ["shipped\tthe records that come with arsom", ":folders"],
    ],
    [
      ["export", "--format", "jsonl"],
      ["jsonl", "jsonld"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["timeline", "--from", ""], ["2026-11-22\ttoday"]],
    [["due", "--within", "12"], ["12m"]],
    [
      ["read", "a.txt", "--class", "a"],
      ["agency", "academic"],
    ],
    [["read", "a.txt", "--publisher", "Channel News"], ["Channel NewsAsia\t4 records"]],
    [["factcheck", "--only", "agrees,op"], ["agrees,open"]],
    [["factcheck", ""], [":files"]],
    [["factcheck", "--saved", "class:off"], ["class:official"]],
    [["merge", "a", ""], [":files"]],
    [["explain", "text-cont"], ["text-contradicts\ta text certainly differs from the record"]],
    [["list", "--limit", ""], []],
    [["rename", "arsom-16"], ["arsom-16\t16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"]],
    [["rename", "arsom-16", ""], []],
    [["fmt", ""], [":files"]],
    [["init", ""], [":folders"]],
    [["nonsense", ""], []],
    [["--color", "never", ""], []],
  ] as [string[], string[]][])("values: %j", async (words, wanted) => {
    expect(await offered(...words)).toEqual(wanted);
  });

  it("kinds, ids with titles, fields of a record", async () => {
    expect(await offered("list", "meetings,part")).toEqual([expect.stringMatching(/^meetings,partners\t/)]);
    expect(await offered("schema", "mee")).toEqual(["meeting\tOne meeting."]);
    expect(await offered("show", "jose-tavares", "arsom-16")).toEqual(["arsom-16\t16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"]);
    expect(await offered("why", "arsom-16")).toEqual(["arsom-16.\t16th ASEAN-Russia Senior Officials' Meeting (ARSOM)"]);
    expect(await offered("why", "arsom-16.st")).toEqual(['arsom-16.start\t"2019-02-19"']);
  });

  it("lists with commas, each entry once, and fields to sort backwards by", async () => {
    expect(await offered("validate", "--rule", "ordinal-gap,ordinal-")).toEqual(
      expect.not.arrayContaining([expect.stringContaining("ordinal-gap,ordinal-gap")]),
    );
    expect(await offered("list", "meetings", "--sort", "number,-sta")).toEqual(["number,-status", "number,-start"]);
  });

  it("terms: fields of the kinds asked for, steps through references, the contrary", async () => {
    const fields = await offered("list", "topics", "p");
    expect(fields.map((line) => line.split("\t")[0])).toEqual(["pillar:"]);
    const computed = ["label:\tthe title that a report prints", "year:\tthe year in which it begins"];
    expect([...(await offered("list", "meetings", "lab")), ...(await offered("list", "meetings", "ye"))]).toEqual(computed);
    expect(await offered("list", "topics", "year")).toEqual([]);
    expect(await offered("list", "meetings", "--columns", "id,lab")).toEqual(["id,label"]);
    expect(await offered("summary", "--by", "partner,mon")).toEqual(["partner,month"]);
    expect(await offered("list", "summ")).toEqual(["summits\tmeetings, series.level:summit"]);
    expect(await offered("list", "summits", "mod")).toEqual([expect.stringMatching(/^mode:\t/)]);
    expect(await offered("timeline", "chair.cou")).toEqual([expect.stringMatching(/^chair\.country:\t/)]);
    expect(await offered("timeline", "not:series.lev")).toEqual([expect.stringMatching(/^not:series\.level:\t/)]);
    expect(await offered("list", "meetings", "part")).toEqual([
      "partner:\tThe partner it is held with",
      "partner.\ta field of what it names",
    ]);
  });

  it("values of a term: closed ones, those in use, years, one behind another", async () => {
    expect(await offered("list", "meetings", "mode:")).toEqual(
      ["mode:in-person", "mode:virtual", "mode:hybrid"].map((word) => expect.stringContaining(word)),
    );
    expect(await offered("list", "meetings", "country:ID,M")).toEqual(["country:ID,MM\tMyanmar", "country:ID,MY\tMalaysia"]);
    expect(await offered("list", "meetings", "partner:russia", "city:Sie")).toEqual([
      expect.stringMatching(/^city:Siem Reap\t\d records$/),
    ]);
    expect(await offered("list", "meetings", "start:1961")).toEqual([]);
    expect(await offered("list", "meetings", "start:2019")).toEqual([expect.stringMatching(/^start:2019\t\d+ records$/)]);
    expect(await offered("list", "meetings", 'venue:"Hotel P')).toEqual(['venue:"Hotel Padma, Legian"\t1 record']);
  });
});

describe("bash is given what it will put in as it is", () => {
  const lines = async (line: string, replaced: string) =>
    (await arsom(["completion", "bash", "--", line, replaced])).out.split("\n").slice(0, -1);

  it.each([
    ["arsom list meetings city:Sie", "Sie", ["Siem\\ Reap"]],
    ["arsom list meetings city:Siem\\ R", "Siem\\ R", ["Siem\\ Reap"]],
    ["arsom list meetings 'city:Sie", "city:Sie", ["city:Siem Reap"]],
    ['arsom list meetings venue:"Hotel P', "Hotel P", ['\\"Hotel Padma, Legian\\"']],
    ["arsom timeline --lang=", "", [...LANGS]],
    ["/opt/bin/arsom  explain follows-l", "follows-l", ["follows-later"]],
    ["arsom new meeting series=arso", "arso", ["arsom"]],
    ["arsom set arsom-16 topics+=cyber-s", "cyber-s", ["cyber-security"]],
  ])("%s", async (line, replaced, wanted) => {
    expect(await lines(line, replaced)).toEqual(wanted);
  });
});

describe("whatever goes wrong", () => {
  it("nothing is offered, and nothing said", async () => {
    const empty = folder({ "arsom.yaml": "" });
    const broken = folder({ "arsom.yaml": "rules: [" });
    for (const cwd of [empty, broken])
      expect(await arsom(["completion", "zsh", "--", "show", ""], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(await arsom(["completion", "zsh", "--", "show", "--data", "/nowhere", ""])).toEqual({ code: 0, out: "", err: "" });
  });

  it("broken records do not keep the others from being offered", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": "kind: topic\nversion: 1\nid: trade\nname: Trade\n---\nkind: topic\nid: [\n" });
    expect((await arsom(["completion", "zsh", "--", "show", ""], { cwd })).out).toBe("trade\tTrade\n");
  });

  it("text of records stays on its line, without control characters, and short", async () => {
    const name = `"two\\nlines\\tand ${"long ".repeat(40)}"`;
    const cwd = folder({ "arsom.yaml": "", "a.yaml": `kind: topic\nversion: 1\nid: trade\nname: ${name}\n` });
    const { out } = await arsom(["completion", "zsh", "--", "show", ""], { cwd });
    expect(out).toMatch(/^trade\ttwo lines and [long ]+…\n$/);
    expect(out.length).toBeLessThan(80);
    // A value that no one could type is not offered; one that looks like an order to the script is not either.
    expect((await arsom(["completion", "zsh", "--", "list", "topics", "name:"], { cwd })).out).toBe("");
  });

  it("nothing that JavaScript knows by itself is a shell", async () => {
    expect((await arsom("completion constructor")).code).toBe(2);
  });

  it("a shell that is not known is named", async () => {
    expect(await arsom("completion fishy")).toMatchObject({
      code: 2,
      err: "arsom: arsom completes in bash, zsh, fish, not in fishy; did you mean fish?\n",
    });
  });
});
