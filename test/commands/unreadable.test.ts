// Nothing to read, or not all of it: exit 3 from every command and in every format, with what was read still printed.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const SEED = readFileSync(join(ROOT, "test/fixtures/seed/bali.yaml"), "utf8");

const deep: string[] = [];
// rmSync cannot take away what lies deeper than a path may be long.
afterAll(() => void spawnSync("rm", ["-rf", ...deep]));

/** Sound records beside folders that go deeper than a path may be long: no one, the superuser included, can read the last. */
function partly(files: { [path: string]: string } = {}): string {
  const at = folder({ "arsom.yaml": "", "a.yaml": SEED, ...files });
  deep.push(join(at, "d".repeat(250)));
  const dig = 'for (let i = 0; i < 20; i++) { fs.mkdirSync("d".repeat(250)); process.chdir("d".repeat(250)); }';
  const made = spawnSync(process.execPath, ["-e", dig], { cwd: at, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  return at;
}

describe.skipIf(process.platform === "win32")("a folder that cannot be read", () => {
  const FORMATS: [command: string, formats: string[]][] = [
    ["", ["text", "md", "html", "docx", "json"]],
    ["list", ["text", "md", "html", "docx", "json", "jsonl", "csv", "tsv"]],
    ["list meetings", ["text", "json", "csv"]],
    ["show arsom-16", ["text", "md", "json", "jsonl"]],
    ["timeline", ["text", "md", "html", "docx", "json", "jsonl", "csv", "tsv", "svg", "ics"]],
    ["summary", ["text", "json", "csv", "svg"]],
    ["consistency", ["text", "md", "json", "csv"]],
    ["brief --partner russia", ["text", "docx", "json"]],
    ["why arsom-16.start", ["text", "json"]],
    ["export", ["jsonl", "ics", "jsonld"]],
    ["validate", ["text", "md", "json", "jsonl", "github", "sarif", "junit"]],
    ["diff . other", ["text", "md", "json", "jsonl"]],
    ["fmt --check", ["text", "json"]],
    ["fix --check", ["text", "json"]],
    ["migrate --check", ["text", "json"]],
  ];

  it.each(FORMATS)("%s: exit 3, what was read is printed, in %j", async (line, formats) => {
    const whole = folder({ "arsom.yaml": "", "a.yaml": SEED, "other/a.yaml": SEED.replaceAll("arsom-16", "arsom-17") });
    const cwd = partly({ "other/a.yaml": SEED.replaceAll("arsom-16", "arsom-17") });
    for (const format of formats) {
      const [without, ran] = [
        await arsom(`${line} --format ${format}`, { cwd: whole }),
        await arsom(`${line} --format ${format}`, { cwd }),
      ];
      expect([without.code < 2, ran.code], format).toEqual([true, 3]);
      expect(ran.err, format).toMatch(/^arsom: d+\/[d/]+ cannot be read: its name is too long\n/);
      expect(ran.out, format).toBe(without.out);
    }
  });

  it("export to a folder of tables", async () => {
    const cwd = partly();
    expect((await arsom("export --format csv -o ../tables", { cwd: join(cwd) })).code).toBe(3);
    expect(readFileSync(join(cwd, "../tables/meetings.csv"), "utf8")).toContain("arsom-16");
    spawnSync("rm", ["-rf", join(cwd, "../tables")]);
  });

  it("completion still completes, without a word", async () => {
    const ran = await arsom(["completion", "fish", "--", "show", "arsom-1"], { cwd: partly() });
    expect([ran.out.split("\t")[0], ran.err]).toEqual(["arsom-16", ""]);
  });

  it("a schema, a rule and the version need no records", async () => {
    const cwd = partly();
    for (const line of ["schema", "schema meeting", "explain", "explain uncited", "--version", "list --help"]) {
      expect(await arsom(line, { cwd }), line).toMatchObject({ code: 0, err: "" });
    }
  });

  it("a record that is not found may stand in it: still exit 3", async () => {
    const { code, err } = await arsom("show arsom-99", { cwd: partly() });
    expect([code, err.split("\n").at(-2)]).toEqual([3, "arsom: no record has the id arsom-99; did you mean arsom-16?"]);
  });

  it.each([
    ["rename arsom-16 arsom-17", "not every file could be read, and one of them may name it; nothing was changed"],
    ["new topic --id trade --name Trade", "not every file could be read, and one of them may hold the same; nothing was changed"],
  ])("%s changes nothing", async (line, said) => {
    const cwd = partly();
    const { code, err } = await arsom(line, { cwd });
    expect([code, err.split("\n").at(-2)]).toEqual([3, `arsom: ${said}`]);
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(SEED);
  });
});

describe.skipIf(process.platform === "win32")("no permission", () => {
  /** Runs the built program as one who is not the superuser. */
  function asNobody(args: string[], cwd: string) {
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/arsom.js"), ...args], {
      cwd,
      uid,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    return { code: status, out: stdout, err: stderr };
  }

  it("to read a file, or a folder: exit 3, and the others are read", () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": SEED, "b.yaml": SEED, "c/c.yaml": SEED });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "b.yaml"), 0);
    chmodSync(join(cwd, "c"), 0);
    const ran = asNobody(["list", "meetings", "--columns", "id"], cwd);
    chmodSync(join(cwd, "c"), 0o755);
    expect(ran).toEqual({
      code: 3,
      out: "id\narsom-16\nasean-russia-summit-3\n",
      err: "arsom: c cannot be read: no permission to read it\narsom: b.yaml cannot be read: no permission to read it\n",
    });
  });

  it("to look into the folder of the records", () => {
    const cwd = folder({ "closed/data/a.yaml": SEED });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "closed"), 0);
    const [folderItself, inside, path] = [
      ["list", "--data", "closed"],
      ["list", "--data", "closed/data"],
      ["validate", "closed/data"],
    ].map((args) => asNobody(args, cwd));
    chmodSync(join(cwd, "closed"), 0o755);
    expect(folderItself).toEqual({
      code: 3,
      out: "",
      err: "arsom: closed cannot be read: no permission to read it\narsom: no record was found in closed\n",
    });
    expect(inside).toEqual({
      code: 3,
      out: "",
      err: "arsom: closed/data is no folder: no permission to read it; --data takes the folder of the records, or shipped\n",
    });
    expect(path).toEqual({ code: 3, out: "", err: "arsom: closed/data cannot be read: no permission to read it\n" });
  });
});

describe("nothing to read", () => {
  const READING = [
    "",
    "list",
    "list meetings",
    "show x",
    "timeline",
    "summary",
    "consistency",
    "brief --partner russia",
    "why x.start",
    "export",
  ];
  const WRITING = ["fmt", "fmt --check", "fix", "migrate", "rename a b"];

  it.each([...READING, ...WRITING, "validate"])("%s in an empty data set: exit 3", async (line) => {
    const cwd = folder({ "empty/arsom.yaml": "" });
    expect(await arsom(`${line} --data empty`, { cwd })).toEqual({ code: 3, out: "", err: "arsom: no record was found in empty\n" });
  });

  it.each([
    ["a folder that is not there", "nowhere", "it is not there"],
    ["a file", "a.yaml", "it is a file"],
    ["a path through a file", "a.yaml/data", "it is not a folder"],
    ["a link that leads back to itself", "loop", "it is a link that leads back to itself"],
    ["a name that is too long", "d".repeat(300), "its name is too long"],
  ])("--data of %s: exit 3 from every command", async (_, data, why) => {
    const cwd = folder({ "a.yaml": SEED });
    symlinkSync("loop", join(cwd, "loop"));
    for (const line of [...READING, ...WRITING, "validate", "new topic --name x", "diff", "schema meeting"]) {
      const said = `arsom: ${data} is no folder: ${why}; --data takes the folder of the records, or shipped\n`;
      expect(await arsom(`${line} --data ${data}`, { cwd }), line).toEqual({ code: 3, out: "", err: said });
    }
  });

  it("a folder that $ARSOM_DATA names is said to be", async () => {
    const { code, err } = await arsom("list", { cwd: folder({}), variables: { ARSOM_DATA: "nowhere" } });
    expect([code, err]).toEqual([
      3,
      "arsom: nowhere is no folder: it is not there; $ARSOM_DATA takes the folder of the records, or shipped\n",
    ]);
  });

  it.each([...WRITING, "validate", "new topic --name x", "diff"])(
    "%s where there is no data set at all: exit 3, and what to do",
    async (line) => {
      const cwd = folder({});
      expect(await arsom(line, { cwd })).toEqual({
        code: 3,
        out: "",
        err: "arsom: no arsom.yaml here or above; use --data DIR, arsom init, or --data shipped\n",
      });
    },
  );

  it.each([
    ["another ending", { "meetings.json": "{}", "notes.txt": "" }, "it holds meetings.json, notes.txt"],
    ["a second ending that Windows hides", { "meetings.yaml.txt": SEED }, "it holds meetings.yaml.txt"],
    ["very many", Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.csv`, ""])), "it holds a.csv, b.csv, c.csv and others"],
  ])("files with %s are named", async (_, files, holds) => {
    const cwd = folder({ "arsom.yaml": "", ...files });
    const said = `arsom: no record was found in .; records stand in files that end in .yaml or .yml, and ${holds}\n`;
    for (const line of ["validate", "list meetings", "fmt"]) expect(await arsom(line, { cwd })).toEqual({ code: 3, out: "", err: said });
  });

  it("a path inside the records that holds none is no green run", async () => {
    const cwd = folder({ "arsom.yaml": "", "a.yaml": SEED, "russia/notes.txt": "" });
    for (const line of ["validate", "fmt --check", "fix", "migrate"]) {
      expect(await arsom(`${line} russia/notes.txt`, { cwd }), line).toMatchObject({ code: 3, out: "" });
      const { code, err } = await arsom(`${line} russia`, { cwd });
      expect([code, err]).toEqual([
        3,
        "arsom: no record was found in russia; records stand in files that end in .yaml or .yml, and it holds notes.txt\n",
      ]);
    }
  });

  it("two empty sides are nothing to compare; one is what was added", async () => {
    const cwd = folder({ "old/b.txt": "", "new/a.yaml": SEED });
    expect(await arsom("diff old old/.", { cwd })).toMatchObject({ code: 3, err: "arsom: no record was found on either side\n" });
    expect((await arsom("diff old new", { cwd })).code).toBe(0);
  });

  it("a new record may be the first", async () => {
    const cwd = folder({ "arsom.yaml": "" });
    expect((await arsom("new topic --id trade --name Trade --pillar economic", { cwd })).code).toBe(0);
    expect((await arsom("list topics --columns id", { cwd })).out).toBe("id\ntrade\n");
  });

  it.skipIf(process.platform === "win32")("a pipe is read whole, once, and a device only as far as a file may be large", () => {
    const cwd = folder({ "a.yaml": `# ${"x".repeat(200_000)}\n${SEED}` });
    cpSync(join(cwd, "a.yaml"), join(cwd, "b.yaml"));
    const shell = (line: string) =>
      spawnSync("bash", ["-c", line, "bash", process.execPath, join(ROOT, "bin/arsom.js")], { cwd, encoding: "utf8" });
    expect(shell('"$1" "$2" validate --quiet <(cat a.yaml)').stdout).toMatch(/^8 records in 1 file of /);
    expect(shell('"$1" "$2" validate /dev/zero').stdout).toContain("the file has more than 67108864 bytes and is not read");
  });
});
