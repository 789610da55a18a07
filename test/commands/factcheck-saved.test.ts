// `arsom factcheck --saved`: whether claims still stand in the saved texts of their sources.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const SEED = readFileSync(join(ROOT, "test/fixtures/seed/article.txt"), "utf8");
const SOURCE = "baliekbis-2019-arsom-16";
const FILE = `data/texts/${SOURCE}.txt`;

/** What a repository has that `arsom init` begins, its first source with a saved text. */
async function begun(text = SEED, more = `text: texts/${SOURCE}.txt\n`): Promise<string> {
  const cwd = folder({});
  await arsom("init", { cwd });
  mkdirSync(join(cwd, "data/texts"));
  writeFileSync(join(cwd, FILE), text);
  edit(cwd, "data/russia/sources.yaml", "origin: baliekbis\n", `origin: baliekbis\n${more}`);
  return cwd;
}

function edit(cwd: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
}

const hashed = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the shipped records", () => {
  it("have the text of the first source, in which its claims stand", async () => {
    const { code, out, err } = await arsom("factcheck --saved");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`Claims and the saved texts of their sources

${SOURCE}: ${FILE}

Not in the text

  - ASEAN-Russia Senior Officials' Meeting, interval in years: 1

24 values in 8 claims: 0 contradict the text, 23 stand in it, 1 was not found.
`);
    expect(readFileSync(join(ROOT, FILE), "utf8")).toBe(SEED);
  });

  it("say so in each language, as data and as findings", async () => {
    expect((await arsom("factcheck --saved --lang id")).out).toContain("Tidak ada dalam naskah\n");
    expect((await arsom("factcheck --saved --lang ru")).out).toContain("Нет в тексте\n");
    const [saved] = JSON.parse((await arsom("factcheck --saved --format json")).out).saved;
    expect(saved).toMatchObject({
      source: SOURCE,
      file: FILE,
      changed: false,
      summary: { claims: 8, stands: 23, contradicts: 0, absent: 1 },
    });
    expect((await arsom("factcheck --saved --format github")).out).toMatch(/^::notice file=data\/russia\/claims\.yaml,line=\d+,/);
  });
});

describe("a saved text", () => {
  it("fails a claim that it contradicts, at the claim, with its own words", async () => {
    const cwd = await begun();
    expect((await arsom("validate", { cwd })).out).toContain("0 errors, 0 warnings");
    expect((await arsom("factcheck --saved", { cwd })).code).toBe(0);
    edit(cwd, "data/russia/claims.yaml", "start: 2019-02-19\nend: 2019-02-20\n", "start: 2018-02-19\nend: 2018-02-20\n");
    const { code, out } = await arsom("factcheck --saved", { cwd });
    expect(code).toBe(1);
    expect(out).toContain(
      "error[saved-contradicts]: 16th ASEAN-Russia Senior Officials' Meeting (ARSOM), date: the claim has 19–20 February 2018; the text of its own source has 19–20 February 2019\n",
    );
    expect(out).toContain("data/russia/claims.yaml:7:8\n");
    expect(out).toContain(`${FILE}:3:95: this text\n`);
    const sarif = JSON.parse((await arsom("factcheck --saved --format sarif", { cwd })).out);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("saved-contradicts");
  });

  it("lists what is not found in it, which does not fail", async () => {
    const cwd = await begun();
    edit(cwd, "data/russia/claims.yaml", "venue: Hotel Padma, Legian\n", "venue: Hotel Mulia\n");
    edit(cwd, "data/russia/claims.yaml", "weekday: wednesday", "weekday: tuesday");
    const { code, out } = await arsom("factcheck --saved", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("  - 16th ASEAN-Russia Senior Officials' Meeting (ARSOM), venue: Hotel Mulia\n");
    expect(out).toContain("  - 16th ASEAN-Russia Senior Officials' Meeting (ARSOM), weekday: Tuesday\n");
  });

  it("is named when it is another than was saved", async () => {
    const same = await begun(SEED, `text: texts/${SOURCE}.txt\ntext_sha256: ${hashed(SEED)}\n`);
    expect((await arsom("factcheck --saved", { cwd: same })).out).not.toContain("SHA-256");
    const cwd = await begun(`${SEED}\nMore.\n`, `text: texts/${SOURCE}.txt\ntext_sha256: ${hashed(SEED)}\n`);
    const { code, out } = await arsom("factcheck --saved", { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("The text is not the one that was saved: its SHA-256 is another.\n")]);
    expect((await arsom("factcheck --saved --format github", { cwd })).out).toContain("::warning file=data/texts/");
  });

  it("is chosen by a query of sources", async () => {
    const cwd = await begun();
    expect((await arsom("factcheck --saved class:press", { cwd })).out).toContain(`${SOURCE}: ${FILE}\n`);
    const { code, out } = await arsom("factcheck --saved class:agency", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("No source asked for has a saved text: its field text names one, below the folder of the records.\n");
  });

  it.each(["../secret.txt", "/etc/passwd", "texts/../../secret.txt", ".git/config", "texts\\a.txt", "C:/a.txt", ""])(
    "lies below the folder of the records: %s is refused",
    async (path) => {
      const { code, out } = await arsom("validate", { cwd: await begun(SEED, `text: '${path}'\n`) });
      expect([code, out]).toEqual([1, expect.stringContaining("sources.yaml")]);
    },
  );

  it("is no link, and no folder; one that cannot be read ends with 3", async () => {
    const cwd = await begun();
    rmSync(join(cwd, FILE));
    const refused = async () => {
      const { code, err } = await arsom("factcheck --saved", { cwd });
      expect(code).toBe(3);
      return err;
    };
    const lead = `arsom: ${FILE}, the text of ${SOURCE}, cannot be read: `;
    expect(await refused()).toBe(`${lead}it is not there\n`);
    writeFileSync(join(cwd, "secret.txt"), SEED);
    symlinkSync(join(cwd, "secret.txt"), join(cwd, FILE));
    expect(await refused()).toContain(`${lead}links are not followed\n`);
    rmSync(join(cwd, FILE));
    mkdirSync(join(cwd, FILE));
    expect(await refused()).toBe(`${lead}it is a folder\n`);
    rmSync(join(cwd, "data/texts"), { recursive: true });
    mkdirSync(join(cwd, "elsewhere"));
    writeFileSync(join(cwd, `elsewhere/${SOURCE}.txt`), SEED);
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "data/texts"));
    expect(await refused()).toContain(`${lead}links are not followed\n`);
  });

  it("is refused where it is no text", async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, FILE), Buffer.from([0, 1, 2, 0xff]));
    const { code, err } = await arsom("factcheck --saved", { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`^arsom: ${FILE}, the text of ${SOURCE}, .*\n$`));
  });
});

describe("factcheck", () => {
  it("needs a text, or --saved", async () => {
    expect(await arsom("factcheck")).toEqual({
      code: 2,
      out: "",
      err: "arsom: factcheck needs a text: a file, or - for standard input; --saved checks those of the records\n",
    });
  });
});
