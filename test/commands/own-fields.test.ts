// Fields of the user's own (`x_…`): no schema says what they hold, so what would be printed otherwise is the text that was written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder } from "../run.js";

const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";

/** As it is written, as arsom gives it, and as `fmt` writes it. */
const VALUES: [written: string, meant: unknown, canonical: string][] = [
  ["0042", "0042", '"0042"'],
  ["+6221", "+6221", '"+6221"'],
  ["1.10", "1.10", '"1.10"'],
  ["0x1F", "0x1F", '"0x1F"'],
  ["0o17", "0o17", '"0o17"'],
  ["1_000", "1_000", '"1_000"'],
  [".5", ".5", '".5"'],
  ["1e3", "1e3", '"1e3"'],
  ["1e-7", "1e-7", '"1e-7"'],
  ["e0", "e0", '"e0"'],
  ["-0", "-0", '"-0"'],
  ["9007199254740993", "9007199254740993", '"9007199254740993"'],
  [".inf", ".inf", '".inf"'],
  ["~", "~", '"~"'],
  ["Null", "Null", '"Null"'],
  ["True", "True", '"True"'],
  ["yes", "yes", '"yes"'],
  ["y", "y", '"y"'],
  ["2019-02-19", "2019-02-19", '"2019-02-19"'],
  ["2019-02-19 10:00:00", "2019-02-19 10:00:00", '"2019-02-19 10:00:00"'],
  ["12:30", "12:30", '"12:30"'],
  ["12:30:45", "12:30:45", '"12:30:45"'],
  ["'0042'", "0042", "'0042'"],
  // What prints back the same is what it is to every reader.
  ["42", 42, "42"],
  ["-1.5", -1.5, "-1.5"],
  ["true", true, "true"],
  ["null", null, "null"],
  ["Desk 4", "Desk 4", "Desk 4"],
];

describe("a value of the user's own", () => {
  it.each(VALUES)("%s", async (written, meant, canonical) => {
    const at = folder({ "arsom.yaml": "lang: en\n", "a.yaml": `${TOPIC}x_a: ${written}\nx_l: [${written}, z]\nx_m:\n  - k: ${written}\n` });
    const list = async (format: string, reader?: string) =>
      (await arsom(`list topics --format ${format} --data ${at}`, { variables: reader ? { ARSOM_READER: reader } : {} })).out;
    for (const reader of [undefined, "yaml"]) {
      const [record] = JSON.parse(await list("json", reader));
      expect([record.x_a, record.x_l, record.x_m]).toEqual([meant, [meant, "z"], [{ k: meant }]]);
      expect(JSON.parse(await list("jsonl", reader)).x_a).toEqual(meant);
    }
    expect((await arsom(`fmt --data ${at}`)).code).toBe(0);
    const made = readFileSync(join(at, "a.yaml"), "utf8");
    expect(made).toBe(`${TOPIC}x_a: ${canonical}\nx_l: [${canonical}, z]\nx_m:\n  - k: ${canonical}\n`);
    expect(JSON.parse(await list("json"))[0].x_a).toEqual(meant);
    expect((await arsom(`fmt --check --data ${at}`)).code).toBe(0);
  });

  it("keeps its text in a claim, and in names of a map", async () => {
    const at = folder({
      "arsom.yaml": "lang: en\n",
      "a.yaml": `${TOPIC}x_m: [{0042: 1.10, no: 1}]\n---\nkind: claim\nversion: 1\nsource: s\nrecord: trade\nname: Trade\nx_file: 0042\n`,
    });
    const [claim] = JSON.parse((await arsom(`list claims --format json --data ${at}`)).out);
    expect(claim.x_file).toBe("0042");
    await arsom(`fmt --data ${at}`);
    const text = readFileSync(join(at, "a.yaml"), "utf8");
    expect(text).toContain('x_m: [{"0042": "1.10", "no": 1}]\n');
    expect(text).toContain('x_file: "0042"\n');
  });

  it("is found and exported as it is written", async () => {
    const at = folder({ "arsom.yaml": "lang: en\n", "a.yaml": `${TOPIC}x_file: 0042\nx_version: 1.10\n` });
    const list = await arsom(`list topics x_file:0042 --columns id,x_file,x_version --data ${at}`);
    expect(list.out).toContain("trade\t0042\t1.10");
    expect((await arsom(`list topics --format csv --columns x_file,x_version --data ${at}`)).out).toContain("0042,1.10");
    expect((await arsom(`show trade --data ${at}`)).out).toContain("0042");
    const tables = join(folder({}), "tables");
    expect((await arsom(`export --format csv -o ${tables} --data ${at}`)).code).toBe(0);
    expect(readFileSync(join(tables, "topics.csv"), "utf8")).toContain("0042,1.10");
  });

  it("that `new` is given is text, in quotes where it must be", async () => {
    const at = folder({ "arsom.yaml": "lang: en\n" });
    const made = await arsom(["new", "topic", "--id", "a", "--name", "A", "--x_file", "0042", "x_time=12:30", "--data", at]);
    expect(made.code).toBe(0);
    const [record] = JSON.parse((await arsom(`list topics --format json --data ${at}`)).out);
    expect([record.x_file, record.x_time]).toEqual(["0042", "12:30"]);
  });
});

describe("a colon without a name", () => {
  it.each(["x_a: [:]", "x_a:\n  - : b", "x_a: [{: b}]"])("%j is refused: every reader makes another name of it", async (field) => {
    const at = folder({ "arsom.yaml": "lang: en\n", "a.yaml": `${TOPIC}${field}\n` });
    const { code, out } = await arsom(`validate --data ${at}`);
    expect(out).toContain("error[yaml-feature]: the name of a field is one plain word");
    expect(code).toBe(1);
  });
});

describe("line separators that some readers know and others do not", () => {
  it.each([
    ["\u2028", "U+2028"],
    ["\u2029", "U+2029"],
    ["\u0085", "U+0085"],
  ])("%j is refused, plainly, in quotes, in a comment and as an escape", async (sign, code) => {
    const escaped = `"a\\u${code.slice(2)}b"`;
    const fields = [`x_a: a${sign}b`, `x_a: "a${sign}b"`, `x_a: b # a${sign}b`, `x_a: ${escaped}`, `note: ${escaped}`];
    for (const [reader, field] of ["", "yaml"].flatMap((reader) => fields.map((field): [string, string] => [reader, field]))) {
      const at = folder({ "arsom.yaml": "lang: en\n", "a.yaml": `kind: topic\nversion: 1\nid: a\nname: A\n---\n${TOPIC}${field}\n` });
      const { out } = await arsom(`validate --data ${at}`, { variables: { ARSOM_READER: reader } });
      expect(out, field).toContain(`control-character]: the character ${code} has no place in a record`);
    }
  });

  it("is refused by `new` as well", async () => {
    const at = folder({ "arsom.yaml": "lang: en\n" });
    const { code, out, err } = await arsom(["new", "topic", "--id", "a", "--name", "A\u2028B", "--data", at]);
    expect(code).not.toBe(0);
    expect(out + err).toContain("U+2028");
  });
});
