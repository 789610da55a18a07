// Word documents: real styles, footnotes, nothing but text from a record, the same bytes each time; opened by LibreOffice.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { widthsOf } from "../../src/formats/docx/widths.js";
import { docx } from "../../src/formats/docx.js";
import type { Block, Paper } from "../../src/model/paper.js";
import { arsom, folder } from "../run.js";

const SCREEN = { terminal: false, width: 80, colour: false };
const HOSTILE = `</w:t><w:p> & "'> \u0007\u001b[2J \u202e \ufffe \ud800 ]]> <!--`;

async function bytesOf(paper: Paper): Promise<Uint8Array> {
  return (await docx({ paper: () => paper }, SCREEN)) as Uint8Array;
}

function partsOf(bytes: Uint8Array): { [name: string]: string } {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function escapedXml(text: string): string {
  const signs: { [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] as string);
}

async function documentOf(paper: Paper): Promise<string> {
  return partsOf(await bytesOf(paper))["word/document.xml"] as string;
}

const entry = {
  date: "2019-02-19",
  end: "2019-02-20",
  kind: "meeting",
  event: "held",
  id: "arsom-16",
  series: "arsom",
  number: 16,
  title: "16th meeting",
  place: "Bali, Indonesia",
  chairs: ["Jose Tavares (Indonesia)", "Igor Morgulov (Russia)"],
  sources: [],
  level: null,
  status: "held",
  when: "19–20 February 2019",
} as const;

const finding = {
  severity: "error",
  rule: "follows-later",
  message: "it follows a later one",
  at: { file: "data/x.yaml", text: "", start: 0, end: 0, line: 3, column: 1 },
  related: [],
  help: ["look again"],
} as const;

const EVERY: Paper = {
  title: "Overview",
  lang: "en",
  date: "2019-02-20",
  sources: [
    { id: "a", number: 1, text: "Baliekbis, “ARSOM”", url: "https://example.org/x?a=1&b=2" },
    { id: "b", number: 2, text: HOSTILE, url: "javascript:alert(1)" },
  ],
  blocks: [
    { heading: "In brief" },
    { fields: [{ name: "Since", text: ["1991 ", { cite: ["a"] }, { cite: ["a"] }] }] },
    { paragraph: ["Held in ", { strong: "Bali" }, { emphasis: "!" }, { faint: "?" }, { record: "x", text: "y" }, { cite: ["a", "b"] }] },
    { list: [["terrorism"], ["disasters"]] },
    { note: ["As of a day."] },
    { code: "a: <b>\nc: d" },
    { verbatim: "as it is" },
    { paragraph: ["A table:"] },
    { table: { columns: [{ key: "a", heading: "A" }], rows: [[["1"]], [[HOSTILE]]] } },
    { timeline: [{ ...entry, chairs: [...entry.chairs], sources: [] }] },
    { drawing: true },
    { bars: [{ label: "Summit", count: 5 }], unit: "meetings" },
    { findings: [{ ...finding, related: [], help: [...finding.help] }] },
    { ordered: true, list: [["first", { faint: " https://example.org/x?a=1&b=2" }], ["second"]] },
    { sources: "Sources" },
  ],
};

describe("a document", () => {
  it("is well-formed XML in every part", async () => {
    const parts = partsOf(await bytesOf({ ...EVERY, title: HOSTILE }));
    for (const [name, text] of Object.entries(parts)) expect(XMLValidator.validate(text), name).toBe(true);
    expect(parts["word/document.xml"]).not.toMatch(/[\u0007\u001b\u202e\ufffe]/);
    expect(parts["word/document.xml"]).toContain("\\u{7}\\u{1b}[2J");
  });

  it("uses the styles that Word knows, and defines them", async () => {
    const parts = partsOf(await bytesOf(EVERY));
    const used = new Set(
      [...(parts["word/document.xml"] as string).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id),
    );
    const styles = new XMLParser({ ignoreAttributes: false }).parse(parts["word/styles.xml"] as string)["w:styles"]["w:style"];
    const defined = new Set(styles.map((style: { [key: string]: string }) => style["@_w:styleId"]));
    expect([...used].filter((id) => !defined.has(id) && id !== "Normal")).toEqual([]);
    for (const id of ["Title", "Heading1", "ListBullet", "ListNumber", "PaperTable", "Caption", "Note"]) expect(used).toContain(id);
  });

  it("repeats the head of a table and cuts no row", async () => {
    const xml = await documentOf(EVERY);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? -1);
  });

  it("is A4, with page numbers, in the language of the paper", async () => {
    const parts = partsOf(await bytesOf({ ...EVERY, lang: "ru" }));
    expect(parts["word/document.xml"]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts["word/footer1.xml"]).toContain("NUMPAGES");
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="ru-RU"/>');
    expect(parts["word/document.xml"]).toContain("Сопредседатели");
  });

  it("keeps the sign of a year beside its number", async () => {
    const parts = partsOf(await bytesOf({ blocks: [{ paragraph: ["2018–2021 гг. и № 16 от 20 мая 2018 г."] }] }));
    expect(parts["word/document.xml"]).toContain("2018–2021\u00a0гг. и №\u00a016 от 20 мая 2018\u00a0г.");
  });

  it("says a source once, in a footnote, and refers to it after that", async () => {
    const parts = partsOf(await bytesOf(EVERY));
    const notes = parts["word/footnotes.xml"] as string;
    expect(notes.match(/<w:footnote w:id="[1-9]/g)).toHaveLength(2);
    expect(parts["word/document.xml"]?.match(/<w:footnoteReference /g)).toHaveLength(2);
    expect(parts["word/document.xml"]).toContain('<w:fldSimple w:instr="NOTEREF _RefNote1 \\f \\h">');
    expect(
      Object.values(parts)
        .join("")
        .match(/Baliekbis, “ARSOM”/g),
    ).toHaveLength(1);
    expect(notes).toContain("Baliekbis, “ARSOM”");
  });

  it("numbers its footnotes as every other format numbers the sources", async () => {
    const cwd = folder({});
    for (const length of ["", " --full"]) {
      const line = `brief --data shipped --partner russia${length}`;
      await arsom(`${line} -o russia.docx`, { cwd });
      const notes = partsOf(readFileSync(join(cwd, "russia.docx")))["word/footnotes.xml"] as string;
      const said = [...notes.matchAll(/<w:footnote w:id="([1-9]\d*)">.*?<\/w:footnote>/g)].map(
        ([note, number]) =>
          `${number}. ${[...note.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)]
            .map(([, text]) => text)
            .join("")
            .trim()}`,
      );
      const { out } = await arsom(line);
      const listed = [...out.matchAll(/^ *(\d+\. .*)$/gm)].map(([, source]) =>
        escapedXml((source as string).replace(/ https?:\/\/(?=\S+$)/, ", ")),
      );
      expect(said.length).toBeGreaterThan(10);
      expect(said).toEqual(listed);
    }
  });

  it("cites by id where the paper lists no sources", async () => {
    const parts = partsOf(await bytesOf({ ...EVERY, sources: undefined }));
    expect(parts["word/document.xml"]).toContain("[a, b]");
    expect(parts["word/document.xml"]).not.toContain("footnoteReference");
  });

  it("links to the web and to nothing else", async () => {
    const parts = partsOf(await bytesOf(EVERY));
    const targets = Object.entries(parts).flatMap(([name, text]) =>
      name.endsWith(".rels") ? [...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target) : [],
    );
    expect(new Set(targets)).toEqual(new Set(["https://example.org/x?a=1&amp;b=2"]));
  });

  it("is dated by the paper, or not at all", async () => {
    expect(partsOf(await bytesOf(EVERY))["docProps/core.xml"]?.match(/2019-02-20T00:00:00Z/g)).toHaveLength(2);
    expect(partsOf(await bytesOf({ ...EVERY, date: undefined }))["docProps/core.xml"]).not.toMatch(/dcterms:(created|modified)>/);
  });

  it("prints any block alone", async () => {
    for (const block of EVERY.blocks as Block[]) expect(XMLValidator.validate(await documentOf({ blocks: [block] }))).toBe(true);
  });
});

describe("columns", () => {
  it.each([
    [["2019", "a ".repeat(200)], 9000],
    [["w".repeat(80), "w".repeat(80), "w".repeat(80), "w".repeat(80), "w".repeat(80)], 3000],
    [[""], 100],
  ])("fill the page", (cells, width) => {
    const columns = cells.map((_, i) => ({ key: String(i), heading: "" }));
    const widths = widthsOf(columns, [cells.map((cell) => [cell])], width);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});

describe("the same bytes", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("twice, and in another time zone", async () => {
    const first = await bytesOf(EVERY);
    process.env.TZ = "Pacific/Kiritimati";
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(14 * -60);
    expect(Buffer.compare(first, await bytesOf(EVERY))).toBe(0);
  });

  it("of a report on the records", async () => {
    const cwd = folder({});
    const write = async (name: string) => arsom(`consistency --data shipped --partner russia --today 2026-11-22 -o ${name}`, { cwd });
    expect(await write("a.docx")).toMatchObject({ code: 0, out: "" });
    await write("b.docx");
    expect(Buffer.compare(readFileSync(join(cwd, "a.docx")), readFileSync(join(cwd, "b.docx")))).toBe(0);
  });
});

const office = spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftotext", ["-v"]).error === undefined;
if (!office)
  console.warn("LibreOffice or pdftotext is not installed: Word documents are not opened (apt: libreoffice-writer-nogui poppler-utils)");

describe.skipIf(!office && !process.env.CI)("LibreOffice", () => {
  function textOf(cwd: string, name: string): string {
    const profile = `-env:UserInstallation=file://${cwd}/profile`;
    const done = spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", cwd, join(cwd, name)], {
      timeout: 150_000,
    });
    expect(done.status, String(done.error ?? done.stderr)).toBe(0);
    return spawnSync("pdftotext", ["-layout", join(cwd, name.replace(/docx$/, "pdf")), "-"], { encoding: "utf8" }).stdout;
  }

  it("opens every block", { timeout: 180_000 }, async () => {
    const cwd = folder({});
    writeFileSync(join(cwd, "every.docx"), await bytesOf(EVERY));
    const text = textOf(cwd, "every.docx");
    for (const words of ["Overview", "In brief", "Bali", "19–20 February 2019", "Igor Morgulov", "</w:t><w:p>", "meetings", "look again"])
      expect(text).toContain(words);
    expect(text).toMatch(/Overview\s+1 ?\/ ?1/);
  });

  it.each([
    "--partner russia",
    "--partner russia --lang id",
    "--partner russia --lang ru",
    "--partner russia --as-of 2019-02-20 --lang id",
    "--partner china --lang ru",
  ])("opens a briefing on two pages: %s", { timeout: 180_000 }, async (line) => {
    const cwd = folder({});
    await arsom(`brief --data shipped ${line} -o brief.docx`, { cwd });
    expect(textOf(cwd, "brief.docx")).toMatch(/\s2 ?\/ ?2\s*$/);
  });

  it("opens a timeline on many pages, its head on each", { timeout: 180_000 }, async () => {
    const cwd = folder({});
    await arsom("timeline --data shipped --partner russia -o russia.docx", { cwd });
    const pages = textOf(cwd, "russia.docx")
      .split("\f")
      .filter((page) => page.trim() !== "");
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toMatch(/Date\s+Event\s+Place\s+Co-chairs/);
  });
});
