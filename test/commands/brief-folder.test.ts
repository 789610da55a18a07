// `arsom brief` on several partners or in several languages: a folder with a paper of each partner in each language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const TODAY = "--today 2026-11-28";

it("writes a paper of each partner in each language, the same as one alone", async () => {
  const at = folder({ "papers/mine.txt": "mine" });
  const { code, out, err } = await arsom(`brief RU norway russia -o papers/ --lang en,id --lang ru --format md ${TODAY}`, { cwd: at });
  expect([code, out, err]).toEqual([0, "", "arsom: 6 briefings are in papers/\n"]);
  const papers = ["norway", "russia"].flatMap((partner) => ["en", "id", "ru"].map((lang) => `brief-${partner}-${lang}.md`));
  expect(readdirSync(join(at, "papers")).sort()).toEqual([...papers, "mine.txt"]);
  const alone = await arsom(`brief norway --lang ru --format md ${TODAY}`);
  expect(readFileSync(join(at, "papers/brief-norway-ru.md"), "utf8")).toBe(alone.out);
});

it("writes Word, one paper too where a folder is named", async () => {
  const at = folder({});
  await arsom(`brief --partner russia,eu -o new --format docx ${TODAY}`, { cwd: at });
  expect(readdirSync(join(at, "new"))).toEqual(["brief-eu-en.docx", "brief-russia-en.docx"]);
  expect(readFileSync(join(at, "new/brief-eu-en.docx")).subarray(0, 2).toString()).toBe("PK");
  expect((await arsom(`brief eu -o one/ ${TODAY}`, { cwd: at })).err).toBe("arsom: 1 briefing is in one/\n");
  expect(readdirSync(join(at, "one"))).toEqual(["brief-eu-en.txt"]);
});

it.each([
  ["without a place", "russia eu", "2 briefings go into a folder: -o FOLDER/ --format docx"],
  ["in two languages, on standard output", "russia --lang en,ru -o -", "2 briefings go into a folder: -o FOLDER/ --format docx"],
  ["into a file", "russia eu -o both.html", "2 briefings go into a folder: -o FOLDER/ --format html"],
  ["on a partner that is none", "russia norwy -o out/", "no partner is called norwy; did you mean norway?"],
  ["in a language that is none", "russia eu --lang en,xx -o out/", "Allowed choices are en, id, ru"],
  ["in a format that is no paper", "russia eu -o out/ --format svg", "does not print in svg"],
])("refuses several %s, and writes nothing", async (_, line, message) => {
  const at = folder({});
  const { code, err } = await arsom(`brief ${line}`, { cwd: at });
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  expect(readdirSync(at)).toEqual([]);
});

it("writes all of them or none", async () => {
  const at = folder({ "out/brief-eu-en.txt": "old", "out/brief-russia-en.txt/mine": "" });
  const { code, err } = await arsom("brief eu russia -o out", { cwd: at });
  expect([code, err]).toEqual([2, "arsom: out/brief-russia-en.txt cannot be written: it is a folder; nothing was changed\n"]);
  expect(readFileSync(join(at, "out/brief-eu-en.txt"), "utf8")).toBe("old");
});
