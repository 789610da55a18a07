// Hostile and broken settings: the one line that a user sees of each, and how the run ends.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLanguages } from "../../src/build/languages.js";
import { LANGS } from "../../src/language/codes.js";
import { rules } from "../../src/rules/index.js";
import { arsom, folder, ROOT } from "../run.js";

const RECORD = "kind: delegation\nversion: 1\nid: lao\nsize: 12\n";
const LARGE = "x".repeat(70_000);
const LIST = LANGS.join(", ");
const ALL = "lang, languages, rules, schemas, limits";

/** What `arsom validate` says of a folder with these files, and its exit code. */
async function said(files: { [path: string]: string | Uint8Array }): Promise<[number, string]> {
  const { code, err, out } = await arsom("validate", { cwd: folder(files) });
  return [code, err || out];
}

describe("arsom.yaml", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["an unknown rule", "rules:\n  ordinal-gp: off\n", "arsom.yaml:2:3: no rule is called ordinal-gp; did you mean ordinal-gap?"],
    ["a rule like no other", "rules: {x: off}\n", "arsom.yaml:1:9: no rule is called x; arsom explain lists them"],
    ["an unknown severity", "rules: {uncited: eror}\n", "arsom.yaml:1:18: rules.uncited must be one of error, warning, note, off"],
    ["an unknown setting", "langg: en\n", "arsom.yaml:1:1: langg is not known here; did you mean lang?"],
    ["several", "lang: en\nlangs: en\nfoo: 1\n", "arsom.yaml:2:1: langs is not known here; did you mean lang? (and 1 more)"],
    ["an unknown limit", "limits: {filee: 1}\n", "arsom.yaml:1:10: limits: filee is not known here; did you mean file?"],
    ["a limit of nothing", "limits: {file: 0}\n", "arsom.yaml:1:16: limits.file must be at least 1"],
    ["a limit too high", "limits: {depth: 65}\n", "arsom.yaml:1:17: limits.depth must be at most 64"],
    ["a limit in words", "limits: {file: much}\n", "arsom.yaml:1:16: limits.file must be a whole number"],
    ["an unknown language", "# a comment\nlang: fr\r\n", `arsom.yaml:2:7: lang must be one of ${LIST}`],
    ["text for a list", "languages: en\n", "arsom.yaml:1:12: languages must be a list"],
    ["no value", "lang:\n", "arsom.yaml:1:1: lang must be text"],
    ["a list", "- lang\n", "arsom.yaml:1:1: it must be a map of names and values"],
    ["null", "null\n", "arsom.yaml:1:1: it must be a map of names and values"],
    ["a setting twice", "lang: en\nlang: id\n", "arsom.yaml:2:1: lang stands here a second time"],
    ["a rule twice", "rules: {uncited: off, 'uncited': error}\n", "arsom.yaml:1:23: uncited stands here a second time"],
    ["an anchor", "languages: &a [en]\n", "arsom.yaml:1:12: anchors are not part of settings"],
    ["an alias", "lang: *a\n", "arsom.yaml:1:7: aliases are not part of settings"],
    ["a tag", "lang: !!str en\n", "arsom.yaml:1:7: tags are not part of settings; if it is text, put it in quotes"],
    ["a directive", "%YAML 1.1\n---\nlang: en\n", "arsom.yaml:1:1: directives are not part of settings"],
    ["a merge key", "<<: {lang: en}\n", `arsom.yaml:1:1: << is not known here; there are ${ALL}`],
    ["a list for a name", "[a]: b\n", "arsom.yaml:1:1: the name of a setting is plain text"],
    ["two documents", "lang: en\n---\nlang: id\n", "arsom.yaml:2:1: settings are one document; this begins another"],
    ["an open bracket", "languages: [en\nlang: en\n", "arsom.yaml:1:12: this bracket is not closed"],
    ["a tab", "rules:\n\tuncited: off\n", "arsom.yaml:2:1: a tab cannot indent a line; write spaces"],
    ["a lone carriage return", "lang: en\rrules: x\r", "arsom.yaml:1:9: the character U+000D cannot stand in settings; delete it"],
    ["an escape", "lang: en # \u001b[2J\n", "arsom.yaml:1:12: the character U+001B cannot stand in settings; delete it"],
    ["an escaped escape", '"lang\\u001b\\n::x": en\n', `arsom.yaml:1:1: lang\\u{1b} ::x is not known here; there are ${ALL}`],
    ["names of objects", "__proto__: {lang: en}\n", `arsom.yaml:1:1: __proto__ is not known here; there are ${ALL}`],
    ["bytes of Latin-1", Buffer.from([0x6c, 0xff]), "arsom.yaml: byte 2 is no UTF-8; save it as UTF-8"],
    ["UTF-16", Buffer.from("\ufefflang: en\n", "utf16le"), "arsom.yaml: byte 1 is no UTF-8; save it as UTF-8"],
    ["two byte-order marks", "\ufeff\ufefflang: en\n", "arsom.yaml: it begins with a second byte-order mark; save it as UTF-8 without one"],
    ["too many bytes", `# ${LARGE}\n`, "arsom.yaml: it has more than 65536 bytes"],
    ["100,000 names", Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join(""), "arsom.yaml: it has more than 65536 bytes"],
    [
      "as many names as fit in",
      Array.from({ length: 7000 }, (_, i) => `k${i}: 1\n`).join(""),
      `arsom.yaml:1:1: k0 is not known here; there are ${ALL} (and 6999 more)`,
    ],
    ["deep nesting", `rules: ${"[".repeat(30_000)}\n`, "arsom.yaml:1:15: it is nested more than 8 levels deep"],
    ["deep names", "? ".repeat(30_000), "arsom.yaml:1:17: it is nested more than 8 levels deep"],
  ])("%s", async (_, text, words) => {
    expect(await said({ "arsom.yaml": text, "a.yaml": RECORD })).toEqual([3, `arsom: ${words}\n`]);
  });

  it.each([
    ["an absolute path", "schemas: [/etc/passwd]\n"],
    ["one of Windows", "schemas: ['C:\\x.json']\n"],
    ["a line break", 'schemas: ["a\\n::stop-commands::x"]\n'],
  ])("refuses a schema by %s, and does not repeat it", async (_, text) => {
    const words = "schemas.0 cannot be this: a schema is named by a path from this file, without a line break or another control character";
    expect(await said({ "arsom.yaml": text, "a.yaml": RECORD })).toEqual([3, `arsom: arsom.yaml:1:11: ${words}\n`]);
  });

  it.each(["", "# nothing\n", "---\n", "\ufefflang: en\n"])("%j is taken", async (text) => {
    const topic = "kind: topic\nversion: 1\nid: x\nname: X\npillar: economic\n";
    expect((await said({ "arsom.yaml": text, "a.yaml": topic }))[0]).toBe(0);
  });

  it("takes every rule there is", async () => {
    const text = `rules:\n${rules.map(({ id }) => `  ${id}: note\n`).join("")}`;
    expect((await said({ "arsom.yaml": text, "a.yaml": "kind: topic\nversion: 1\nid: x\nname: X\npillar: economic\n" }))[0]).toBe(0);
  });

  it("whatever it holds is one line and no bug", async () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("rules", "lang", "schemas", ": ", "\n", "[", "]", "{", "}", "&a ", "*a", "!x ", "- ", "? ", "'", '"'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const [code, words] = await said({ "arsom.yaml": parts.join(""), "a.yaml": RECORD });
        expect([1, 3]).toContain(code);
        if (code === 3) expect(words).toMatch(/^arsom: [^\n]+\n$/);
      }),
      { numRuns: 100 },
    );
  });
});

const KIND = {
  "x-kind": "delegation",
  type: "object",
  properties: {
    size: { type: "integer" },
    start: { $ref: "common.schema.json#/$defs/date", "x-date": true },
    city: { type: "string" },
    chair: { type: "string", "x-ref": ["chair"] },
  },
};

/** A data set with a schema, which is changed or another text. */
function data(schema: object | string, record = RECORD): { [path: string]: string } {
  const text = typeof schema === "string" ? schema : JSON.stringify({ ...KIND, ...schema });
  return { "arsom.yaml": "schemas: [kinds/d.json]\nrules: {uncited: off}\n", "kinds/d.json": text, "a.yaml": record };
}

const field = (part: object) => ({ properties: { ...KIND.properties, city: part } });
const FIELDS = "kind, version, id, size, start, city, chair, sources, note";
const FORMS = ["id", "date", "openDate", "country", "line", "text"].map((name) => `common.schema.json#/$defs/${name}`).join(", ");
const NAME = "a name begins with a small letter and holds small letters, digits and single hyphens";
const nested = (depth: number) => `{"x-kind":"d","properties":{"a":${'{"items":'.repeat(depth)}{}${"}".repeat(depth)}}}`;

describe("a schema of the user's own", () => {
  it.each<[string, object | string, string]>([
    ["an unknown field in x-when", { "x-when": [["start", "ende"]] }, `x-when: the kind delegation has no field ende; there are ${FIELDS}`],
    ["a field in x-when without a date", { "x-when": [["city"]] }, 'x-when: city holds no date; give it "x-date": true'],
    ["text for x-when", { "x-when": "start" }, "x-when must be a list"],
    [
      "an unknown field in x-columns",
      { "x-columns": ["id", "citty"] },
      "x-columns: the kind delegation has no field citty; did you mean city?",
    ],
    [
      "an unknown field behind a reference",
      { "x-columns": ["chair.nam"] },
      "x-columns: the kind chair has no field nam; did you mean name?",
    ],
    ["a step through no reference", { "x-columns": ["city.x"] }, "x-columns: city of the kind delegation is no reference (x-ref)"],
    ["the date of what has none", { "x-columns": ["date"] }, `x-columns: the kind delegation has no field date; there are ${FIELDS}`],
    ["a later day that is another field's", field({ "x-known-from": "start" }), "x-known-from: of city it is city"],
    [
      "a later day that no entry has",
      field({ type: "array", items: { type: "object", properties: { since: {} } }, "x-known-from": "sinse" }),
      "x-known-from: an entry has no field sinse; did you mean since?",
    ],
    ["an unknown kind", field({ "x-ref": ["chairr"] }), "x-ref: no kind is called chairr; did you mean chair?"],
    ["text for x-ref", field({ "x-ref": "chair" }), "properties.city.x-ref must be a list"],
    ["a way in a circle", { "x-through": { land: "land" } }, `x-through: the kind delegation has no field land; there are ${FIELDS}`],
    ["an unknown required field", { required: ["siz"] }, "required: the kind delegation has no field siz; did you mean size?"],
    ["a name that is none", { "x-kind": "Dele gation" }, `x-kind cannot be this: ${NAME}`],
    ["a name with a line break", { "x-kind": "a\n::error::" }, `x-kind cannot be this: ${NAME}`],
    ["a number for a name", { "x-kind": 5 }, "x-kind must be text"],
    ["no name", { "x-kind": undefined }, "it has no x-kind: the name of the kind it describes"],
    ["a kind that ships", { "x-kind": "meeting" }, "x-kind: arsom itself has a kind that is called meeting; give it another name"],
    ["the plural of one", { "x-plural": "chairs" }, "x-plural: arsom itself has a kind that is called chairs; give it another name"],
    ["a misspelt annotation", { "x-colums": ["id"] }, "x-colums is not known here; did you mean x-columns?"],
    ["a misspelt keyword", field({ minimun: 1 }), "properties.city: minimun is not known here; did you mean minimum?"],
    ["a format", field({ format: "date" }), "properties.city: format is not known here"],
    ["a misspelt type", field({ type: "int" }), "properties.city.type must be one of string, integer, number, boolean, array, object"],
    ["a length below 0", field({ minLength: -1 }), "properties.city.minLength must be at least 0"],
    ["a multiple of nothing", field({ multipleOf: 0 }), "properties.city.multipleOf must be more than 0"],
    ["no values", field({ enum: [] }), "properties.city.enum must have at least 1 entries"],
    ["a version in words", { "x-version": "2" }, "x-version must be a whole number"],
    [
      "a field that is no name",
      { properties: { "a\n::x": {} } },
      "a ::x cannot stand in properties: a field begins with a letter and holds letters, digits, _ and -",
    ],
    ["a schema of the network", field({ $ref: "http://127.0.0.1:9/x.json" }), `properties.city.$ref must be one of ${FORMS}`],
    ["a schema by its path", field({ $ref: "../../etc/passwd" }), `properties.city.$ref must be one of ${FORMS}`],
    ["a circle of references", field({ $ref: "#" }), `properties.city.$ref must be one of ${FORMS}`],
    ["definitions", { $defs: { a: { $ref: "#/$defs/a" } } }, "$defs is not known here"],
    ["5,000 nested items", nested(5000), "it is nested more than 24 levels deep"],
    ["20,000 nested items", nested(20_000), "it has more than 65536 bytes"],
    [
      "a lookahead",
      field({ pattern: "(?=a)b" }),
      "pattern: lookahead and lookbehind are refused: such a pattern can take time without end",
    ],
    [
      "a lookbehind",
      field({ pattern: "(?<!a)b" }),
      "pattern: lookahead and lookbehind are refused: such a pattern can take time without end",
    ],
    [
      "a back-reference",
      field({ pattern: "(a)\\1" }),
      "pattern: references back to a group are refused: such a pattern can take time without end",
    ],
    [
      "one by name",
      field({ pattern: "(?<n>a)\\k<n>" }),
      "pattern: references back to a group are refused: such a pattern can take time without end",
    ],
    ["a pattern that is none", field({ pattern: "(a" }), "pattern: it is no regular expression"],
    [
      "many repetitions",
      field({ pattern: "a{1000}".repeat(100) }),
      "pattern: it repeats too much, with those before it; write smaller counts",
    ],
    ["patterns for names", { patternProperties: { "^(a+)+$": {} } }, "patternProperties is not known here"],
    ["YAML", "x-kind: d\n", "it is no JSON: this is no text in double quotes, no number, and not true, false or null"],
    ["a password file", "root:x:0:0\n", "it is no JSON: this is no text in double quotes, no number, and not true, false or null"],
    ["a comma too many", '{"x-kind": "d",}', "it is no JSON: a name in double quotes should stand here"],
    ["a comment", '// d\n{"x-kind": "d"}', "it is no JSON: JSON has no comments"],
    ["half a schema", '{"x-kind": "d"', "it is no JSON: a closing brace should stand here"],
    ["nothing", "", "it is no JSON: a value should stand here"],
    ["null", "null", "it must be a map of names and values"],
    ["a list", "[]", "it must be a map of names and values"],
    ["a keyword twice", '{"x-kind": "d", "x-kind": "e"}', "x-kind stands here a second time"],
    ["a name of objects", '{"x-kind": "d", "__proto__": {"type": "array"}}', "__proto__ is not known here"],
  ])("%s", async (_, schema, words) => {
    const [code, text] = await said(data(schema));
    expect(code).toBe(3);
    expect(text.replace(/^(arsom: kinds\/d\.json):1:\d+: /, "$1: ")).toBe(`arsom: kinds/d.json: ${words}\n`);
  });

  it("is named with line and column", async () => {
    const text = JSON.stringify({ ...KIND, "x-when": [["start", "ende"]] }, null, 2);
    expect((await said(data(text)))[1]).toContain("arsom: kinds/d.json:25:7: x-when: ");
  });

  it.each<[string, object | string, string, number]>([
    ["the fields that every kind has, required", { required: ["kind", "version", "id", "size"] }, "", 0],
    [
      "those fields described once more",
      { properties: { ...KIND.properties, kind: { const: "delegation" }, version: { const: 1 } } },
      "",
      0,
    ],
    ["a stricter id", { properties: { ...KIND.properties, id: { pattern: "^z" } } }, "error[schema]: id cannot be lao", 1],
    ["columns through references", { "x-columns": ["id", "chair.name", "land"], "x-through": { land: "chair.country" } }, "", 0],
    ["its own time", { "x-when": [["start"]], "x-columns": ["id", "date"] }, "", 0],
    ["a byte-order mark", `\ufeff${JSON.stringify(KIND)}`, "", 0],
    ["another version of JSON Schema", { $schema: "http://json-schema.org/draft-07/schema#", $id: "meeting" }, "", 0],
    ["the name of what every object has", { "x-kind": "constructor" }, "error[unknown-kind]", 1],
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
    ["a condition", { if: { properties: { size: { const: 12 } } }, then: { required: ["city"] } }, "this delegation has no city", 1],
    ["what must not be", { not: { required: ["size"] } }, "error[schema]: this delegation breaks not in the schema of its kind", 1],
  ])("may hold %s", async (_, schema, words, exit) => {
    const [code, text] = await said(data(schema));
    expect(code).toBe(exit);
    expect(text).toContain(words);
  });

  it.each([
    ["^(a+)+$", `${"a".repeat(60_000)}!`, 1],
    ["^(a|a)*$", "a".repeat(60_000), 0],
    ["^\\p{Lu}\\p{L}+ \\u00e9$", "Đà é", 0],
  ])("the pattern %s is tested in linear time", async (pattern, city, exit) => {
    expect((await said(data(field({ type: "string", pattern }), `${RECORD}city: ${city}\n`)))[0]).toBe(exit);
  });

  it("an entry twice in a list is found in one pass", async () => {
    const list = { type: "array", uniqueItems: true, items: { type: "object", properties: { b: { type: "integer" } } } };
    const entries = Array.from({ length: 9000 }, (_, i) => `{b: ${i}}`);
    expect((await said(data(field(list), `${RECORD}city: [${entries.join(", ")}]\n`)))[0]).toBe(0);
    const [code, text] = await said(data(field(list), `${RECORD}city: [{b: 1}, {b: 2}, {b: 1}]\n`));
    expect([code, text.split("\n")[0]]).toEqual([1, "error[schema]: city holds an entry twice"]);
  });

  it("a kind of one refers to a kind of another, and none has the name of another", async () => {
    const other = { "x-kind": "party", type: "object", properties: { of: { type: "string", "x-ref": ["delegation"] } } };
    const two = (second: object) => ({
      ...data({}),
      "arsom.yaml": "schemas: [kinds/d.json, e.json]\nrules: {uncited: off}\n",
      "e.json": JSON.stringify(second),
    });
    expect((await said(two({ ...other, "x-through": { size: "of.size" } })))[0]).toBe(0);
    const taken = (name: string) => `arsom: e.json:1:11: x-kind: kinds/d.json has a kind that is called ${name}; give it another name\n`;
    expect(await said(two(KIND))).toEqual([3, taken("delegation")]);
    expect(await said(two({ ...other, "x-kind": "delegations" }))).toEqual([3, taken("delegations")]);
  });

  it("all of them together have a limit", async () => {
    const names = Array.from({ length: 5 }, (_, i) => `d${i}.json`);
    const files = Object.fromEntries(names.map((name, i) => [name, JSON.stringify({ "x-kind": `d${i}`, title: LARGE.slice(0, 60_000) })]));
    const words = "arsom: d0.json and the other schemas have more than 262144 characters together\n";
    expect(await said({ ...files, "arsom.yaml": `schemas: [${names.join(", ")}]\n`, "a.yaml": RECORD })).toEqual([3, words]);
  });
});

describe("where settings and schemas are", () => {
  /** Of the built program, in a process of its own that is ended if it waits. */
  function run(at: string, ...args: string[]) {
    const { status, stderr } = spawnSync("node", [join(ROOT, "bin/arsom.js"), "validate", ...args], {
      cwd: at,
      encoding: "utf8",
      timeout: 60_000,
    });
    return [status, stderr];
  }

  it.each<[string, string, (path: string) => void, string]>([
    ["a pipe", "arsom.yaml", (path) => execFileSync("mkfifo", [path]), "it is no ordinary file"],
    ["a pipe", "kinds/d.json", (path) => execFileSync("mkfifo", [path]), "it is no ordinary file"],
    ["a link to a device", "arsom.yaml", (path) => symlinkSync("/dev/zero", path), "links are not followed; it must be an ordinary file"],
    ["a link to a device", "kinds/d.json", (path) => symlinkSync("/dev/zero", path), "links are not followed; it must be an ordinary file"],
    ["a link out", "kinds/d.json", (path) => symlinkSync("/etc/passwd", path), "links are not followed; it must be an ordinary file"],
    ["a link to nothing", "arsom.yaml", (path) => symlinkSync("nowhere", path), "links are not followed; it must be an ordinary file"],
    ["a link to itself", "arsom.yaml", (path) => symlinkSync("arsom.yaml", path), "links are not followed; it must be an ordinary file"],
    ["a folder", "arsom.yaml", (path) => mkdirSync(path), "it is a folder"],
    ["nothing", "kinds/d.json", () => {}, "it is not there"],
  ])("%s for %s", (_, path, make, words) => {
    const at = folder(data({}));
    rmSync(join(at, path));
    make(join(at, path));
    expect(run(at)).toEqual([3, `arsom: ${path}: ${words}\n`]);
  });

  it("a folder that is a link", () => {
    const at = folder(data({}));
    symlinkSync("kinds", join(at, "more"));
    execFileSync("sed", ["-i", "s/kinds/more/", join(at, "arsom.yaml")]);
    expect(run(at)).toEqual([3, "arsom: more/d.json: links are not followed; it must be an ordinary file\n"]);
  });

  it("inside the repository, or else beside the settings", async () => {
    const { "arsom.yaml": settings, "kinds/d.json": schema, "a.yaml": record } = data({});
    const above = (name: string) => ({
      [`${name}/arsom.yaml`]: String(settings).replace("kinds", "../kinds"),
      "kinds/d.json": String(schema),
      [`${name}/a.yaml`]: String(record),
    });
    const outside = "arsom: kinds/d.json: it lies outside of the repository\n";
    const code = async (cwd: string, name: string) => {
      const ran = await arsom(["validate", "--data", name], { cwd });
      return [ran.code, ran.err];
    };
    expect(await code(folder(above("data")), "data")).toEqual([0, ""]);
    expect(await code(folder(above("records")), "records")).toEqual([3, outside]);
    expect(await code(folder({ ...above("records"), ".git/HEAD": "" }), "records")).toEqual([0, ""]);
    expect(await code(folder({ ...above("records"), "records/.git": "gitdir: ../x\n" }), "records")).toEqual([3, outside]);
  });
});

describe("what other commands say of bad settings", () => {
  const bad = () => folder(data({ "x-columns": ["citty"] }));
  const words = "arsom: kinds/d.json:1:227: x-columns: the kind delegation has no field citty; did you mean city?\n";

  it.each([
    "",
    "list",
    "list delegations",
    "timeline",
    "show lao",
    "schema delegation",
    "new delegation --size 3",
    "fmt",
    "fix",
    "rename lao laos",
    "export",
    "validate --format json",
  ])("arsom %s", async (line) => {
    expect(await arsom(line, { cwd: bad() })).toEqual({ code: 3, out: "", err: words });
  });

  it("help, the catalogue of rules and completion go without", async () => {
    for (const line of ["new delegation --help", "explain", "completion bash", "completion fish -- list ", "schema"])
      expect(await arsom(line, { cwd: bad() })).toMatchObject({ code: 0, err: "" });
  });

  it("validate --watch says it, and checks again when it is mended", async () => {
    const cwd = bad();
    let interrupt = () => {};
    const interrupted = new Promise<void>((done) => {
      interrupt = done;
    });
    let runs = 0;
    const clock = () => {
      runs++;
      if (runs === 1) execFileSync("sed", ["-i", "s/citty/city/", join(cwd, "kinds/d.json")]);
      else interrupt();
      return "12:00:00";
    };
    const { code, err, out } = await arsom("validate --watch", { cwd, clock, interrupted });
    expect([code, err]).toEqual([130, words]);
    expect(out).toContain("1 record in 1 file of .: 0 errors");
  });

  it("the library throws them", async () => {
    const { load, BadSettings } = await import("../../src/library/index.js");
    const at = bad();
    await expect(load(at)).rejects.toThrow(BadSettings);
    await expect(load(at)).rejects.toThrow(/kinds\/d\.json:1:227: x-columns: the kind delegation has no field citty/);
  });
});

it("the schema of schemas takes those that ship", async () => {
  const form = join(ROOT, "schemas/kind.schema.json");
  const { checkBy } = await import("../../src/load/compile.js");
  const check = checkBy(JSON.parse(readFileSync(form, "utf8")));
  const names = readdirSync(join(ROOT, "schemas")).filter((name) => name.endsWith(".schema.json"));
  const schemas = names.map((name) => JSON.parse(readFileSync(join(ROOT, "schemas", name), "utf8"))).filter((schema) => "x-kind" in schema);
  expect(schemas.length).toBeGreaterThan(10);
  for (const schema of schemas) expect(check(inLanguages(schema, [...LANGS]))).toEqual([]);
});
