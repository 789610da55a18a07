// Every README: its examples are what arsom prints, its tables are what the code says, its links lead somewhere, its picture is current.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { topics } from "../src/commands/help/index.js";
import { home } from "../src/commands/home.js";
import { commands } from "../src/commands/index.js";
import { printing } from "../src/commands/printing.js";
import { shippedKinds } from "../src/load/catalogue.js";
import type { Schema } from "../src/model/kind.js";
import { arsom, ROOT } from "./run.js";

const TODAY = "2026-11-22";
const PICTURE = "timeline --partner russia series.level:summit,ministerial,senior-officials --from 2004 --format svg";
/** The exchange at a terminal, which exchange.test.ts types. */
const EXCHANGE = /^\$ mkdir/;

const READMES = ["README.md", ...["data", "schemas", "src", "test"].flatMap(readmesIn)];
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Those in a folder, but for what `arsom init` writes. */
function readmesIn(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.replaceAll("\\", "/")}`,
  );
  return files.filter((file) => file.endsWith("/README.md") && !file.startsWith("src/templates/")).sort();
}

/** The commands of the `console` blocks of a README, each with what it prints. */
function examplesIn(file: string): [line: string, shown: string][] {
  const blocks = [...textOf(file).matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  return blocks
    .filter((block) => !EXCHANGE.test(block))
    .flatMap((block) => block.split(/^(?=\$ )/m))
    .map((part) => [/^\$ (.*)\n/.exec(part)?.[1] ?? part, part.replace(/^.*\n/, "")]);
}

/** The first lines of a text, as `head` prints them. */
const head = (text: string, count: number) => text.match(/.*\n/g)?.slice(0, count).join("") ?? "";

describe("the examples", () => {
  it.each(READMES.flatMap((file) => examplesIn(file).map((example) => [file, ...example] as const)))(
    "of %s: %s",
    async (_, line, shown) => {
      const [, command = "", count] = /^arsom(?: (.*?))?(?: \| head -(\d+))?$/.exec(line) ?? [undefined, undefined];
      expect(line).toMatch(/^arsom( |$)/);
      const { out, err } = await arsom(command, { today: TODAY });
      const [start, rest] = shown.split("…\n") as [string, string?];
      if (count !== undefined) expect(err + head(out, Number(count))).toBe(shown);
      else if (rest === undefined) expect(err + out).toBe(start);
      else expect(out.slice(0, start.length)).toBe(start);
    },
  );
});

describe("the first page", () => {
  const first = textOf("README.md");

  it("is for ten minutes", () => {
    expect(first.split("\n").length).toBeLessThanOrEqual(301);
  });

  it("shows a real example of every report", () => {
    const shown = examplesIn("README.md").map(([line]) => line.split(" ")[1]);
    expect(shown).toEqual(
      expect.arrayContaining([
        "validate",
        "timeline",
        "list",
        "show",
        "why",
        "consistency",
        "brief",
        "summary",
        "diff",
        "export",
        "explain",
      ]),
    );
  });

  it("names every topic of help", () => {
    const [, row = ""] = /^\| (`arsom help .*?) \|/m.exec(first) ?? [];
    expect(row.replace("arsom help ", "").match(/[a-z-]+/g)).toEqual(topics.map(({ name }) => name));
  });

  it("shows a picture that is what arsom draws", async () => {
    const [, picture = ""] = /!\[[^\]]+\]\(([^)]+)\)/.exec(first) ?? [];
    const { out, code } = await arsom(PICTURE, { today: TODAY });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(ROOT, picture));
  });
});

/** A README with what stands between two comments made anew. */
function made(file: string, name: string, content: string): string {
  const [before, after] = [`<!-- ${name}, made by test/readme.test.ts -->\n`, `<!-- end of ${name} -->`];
  const text = textOf(file);
  expect(text).toContain(before);
  return `${text.slice(0, text.indexOf(before) + before.length)}\n${content}\n${text.slice(text.indexOf(after))}`;
}

describe("what is made from the code (vitest -u makes it anew)", () => {
  it("what prints in what, which help.test.ts holds against the program", async () => {
    const loaded = await Promise.all(commands.map((listed) => listed.load()));
    const rows = printing([home, ...loaded]).map(
      ([names, prints]) => `| ${names.map((name) => `\`${name}\``).join(", ")} | ${prints.join(", ")} |
`,
    );
    const table = `| | prints in |\n|---|---|\n${rows.join("")}`;
    await expect(made("README.md", "what prints in what", table)).toMatchFileSnapshot(join(ROOT, "README.md"));
  });

  it("the fields of every kind", async () => {
    const tables = shippedKinds.kinds.map((schema) => `### ${schema["x-kind"]}\n\n${schema.description}\n\n${fieldTable(schema)}`);
    await expect(made("data/README.md", "the fields", tables.join("\n"))).toMatchFileSnapshot(join(ROOT, "data/README.md"));
  });
});

function fieldTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties)
    .filter(([name, field]) => !["kind", "version", "id"].includes(name) || (name === "id" && field.enum))
    .map(([name, field]) => `| ${required.includes(name) ? `**${name}**` : name} | ${holds(field)} | ${field.description} |\n`);
  return `| field | holds | |\n|---|---|---|\n${rows.join("")}`;
}

/** What a field holds, in words. */
function holds(field: Schema): string {
  const { type, enum: values, items, properties } = field;
  if (type === "array") return `list: ${holds(items ?? {})}`;
  if (properties) return Object.keys(properties).join(", ");
  if (values) return values.join(", ");
  if (field["x-ref"]) return `id (${field["x-ref"].join(", ") || "any record"})`;
  if (field["x-date"]) return "date";
  if (field["x-code"]) return "country code";
  return { integer: "number", boolean: "true or false" }[type ?? ""] ?? "text";
}

describe("the annotations", () => {
  const described = [...textOf("schemas/README.md").matchAll(/^\| `(x-[a-z-]+)` \|/gm)].map(([, name]) => name);

  it("are those that a schema of one's own may hold", () => {
    const { properties = {}, $defs } = JSON.parse(textOf("schemas/kind.schema.json"));
    const known = [...Object.keys(properties), ...Object.keys($defs.part.properties)].filter((name) => name.startsWith("x-"));
    expect(described).toEqual(known);
  });

  it("are shown in the schema that the example lists records of", () => {
    expect(textOf("schemas/README.md")).toContain(`\`\`\`json\n${textOf("test/fixtures/own-kind/delegation.json")}\`\`\``);
  });
});

/** The headings of a page, as links write them. */
function anchorsOf(file: string): string[] {
  const prose = textOf(file).replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("links", () => {
  const links = READMES.flatMap((file) => {
    const prose = textOf(file)
      .replaceAll(/^```[\s\S]*?^```$/gm, "")
      .replaceAll(/`[^`\n]*`/g, "");
    return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]): [string, string] => [file, target]);
  });
  const within = links.filter(([, target]) => !/^https?:/.test(target));

  it.each(within)("of %s to %s", (file, target) => {
    const [path = "", anchor] = target.split("#");
    const at = path === "" ? file : join(dirname(file), path);
    expect(existsSync(join(ROOT, at)), at).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(statSync(join(ROOT, at)).isFile() ? at : join(at, "README.md"))).toContain(anchor);
  });

  it("lead from the first page to every other", () => {
    const linked = within.filter(([file]) => file === "README.md").map(([, target]) => target);
    expect(linked).toEqual(expect.arrayContaining(READMES.filter((file) => !["README.md", "src/README.md"].includes(file))));
  });
});

describe("the catalogue of rules", () => {
  it("is what arsom explain --format md prints", async () => {
    expect(textOf("src/rules/README.md")).toBe((await arsom("explain --format md")).out);
  });
});
