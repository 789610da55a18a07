// Writing under failure: every call to the file system fails in turn, and each file is the old or the new one, whole.

import * as fs from "node:fs";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileChange } from "../../src/runtime/write/change.js";
import { create, type Disk, disk as system } from "../../src/runtime/write/disk.js";
import type { LockFolder } from "../../src/runtime/write/lock.js";
import { ownerState, ownName, self } from "../../src/runtime/write/owner.js";
import { digest } from "../../src/runtime/write/place.js";
import { writing } from "../../src/runtime/write/writer.js";
import { kills, pairs } from "../bench/kills.js";
import { failing } from "../failing.js";
import { arsom, copyOfRecords, folder } from "../run.js";

const OLD: { [name: string]: string } = { "meetings.yaml": "kind: meeting\n".repeat(500), "terms.yaml": "kind: term\n".repeat(20) };
const NEW: { [name: string]: string } = {
  "meetings.yaml": "kind: meeting # new\n".repeat(500),
  "terms.yaml": "kind: term # new\n",
  "places.yaml": "kind: place\n",
};

const placeAt = (at: string): LockFolder => ({ folder: at, shown: (path) => basename(path), holds: (path) => !path.startsWith(".") });

/** Writes under the lock; gives what was said of a write before. */
async function write(at: string, changes: FileChange[], disk?: Disk, patience = 100): Promise<string[]> {
  const said: string[] = [];
  await writing(
    placeAt(at),
    "test",
    (line) => said.push(line),
    (writer) => writer.place(changes),
    { disk, patience },
  );
  return said;
}

/** Gives what this process has left to one that is gone. */
function abandon(at: string): void {
  for (const name of readdirSync(at).filter((name) => name.endsWith(".lock")))
    renameSync(join(at, name), join(at, name.replace(`-${process.pid}-`, "-2147483646-")));
}

function changesIn(at: string, names: string[]): FileChange[] {
  return names.map((name) => ({
    path: join(at, name),
    shown: name,
    ...(name in OLD && { before: Buffer.from(OLD[name] as string) }),
    after: NEW[name] as string,
  }));
}

/** What the folder holds, and which files in waiting were left. */
function held(at: string) {
  const names = readdirSync(at);
  return {
    files: Object.fromEntries(names.filter((name) => !name.startsWith(".")).map((name) => [name, readFileSync(join(at, name), "utf8")])),
    left: names.filter((name) => name.startsWith(".")),
  };
}

const SETS = [["meetings.yaml"], ["places.yaml"], ["meetings.yaml", "terms.yaml", "places.yaml"]];

describe.each(SETS.map((names) => [names.join(", "), names] as const))("writing %s", (_, names) => {
  const before = Object.fromEntries(Object.entries(OLD));
  const after = { ...OLD, ...Object.fromEntries(names.map((name) => [name, NEW[name]])) };

  it("writes them all and leaves nothing behind", async () => {
    const at = folder(OLD);
    await write(at, changesIn(at, names));
    expect(held(at)).toEqual({ files: after, left: [] });
  });

  it.each(["ENOSPC", "EIO", "EACCES", "EROFS"])("%s at any call: all of them new, or all of them old and said so", async (code) => {
    let failures = 0;
    for (let nth = 1; ; nth++) {
      const at = folder(OLD);
      const { disk, calls } = failing(nth, code, false);
      const error = await write(at, changesIn(at, names), disk).then(
        () => undefined,
        (error: Error) => error,
      );
      const { files, left } = held(at);
      if (error) {
        failures++;
        expect(error.message).toMatch(/(\.yaml cannot be written|nothing can be written in .+): .+; nothing was changed$/);
        expect(files).toEqual(before);
      } else expect(files).toEqual(after);
      // Only where taking them away was what failed may files in waiting stay, and the next writer takes them away.
      abandon(at);
      await write(at, []);
      expect(held(at)).toEqual({ files, left: [] });
      if (calls() < nth) break;
      expect(left.length).toBeLessThanOrEqual(2);
    }
    expect(failures).toBeGreaterThan(8);
  });

  it("killed at any call: every file whole, and the next writer finishes or undoes it, killed itself at any call", async () => {
    const ends = new Set<string>();
    for (let nth = 1; ; nth++) {
      const at = folder(OLD);
      const { disk, calls } = failing(nth, "EIO", true);
      await write(at, changesIn(at, names), disk).catch(() => {});
      for (const [name, text] of Object.entries(held(at).files)) expect([OLD[name], NEW[name]]).toContain(text);
      // The next is killed as well, a few calls later every time.
      abandon(at);
      await write(at, [], failing(1 + (nth % 13), "EIO", true).disk).catch(() => {});
      abandon(at);
      await write(at, []);
      const { files, left } = held(at);
      expect(left).toEqual([]);
      expect([before, after]).toContainEqual(files);
      ends.add(JSON.stringify(files));
      if (calls() < nth) break;
    }
    expect(ends.size).toBe(2);
  });
});

describe("a file that is not what it was", () => {
  it("is not overwritten when it changed meanwhile, nor are those beside it", async () => {
    const at = folder(OLD);
    const changes = changesIn(at, ["meetings.yaml", "terms.yaml"]);
    writeFileSync(join(at, "terms.yaml"), "kind: term # somebody else's\n");
    await expect(write(at, changes)).rejects.toThrow("terms.yaml was changed meanwhile; nothing was written, run the command again");
    expect(held(at)).toEqual({ files: { ...OLD, "terms.yaml": "kind: term # somebody else's\n" }, left: [] });
  });

  it("is not overwritten when it changes while the others are placed: they are put back", async () => {
    const at = folder(OLD);
    const theirs = "kind: term # somebody else's\n";
    const rename = (from: string, to: string) => {
      if (to.endsWith("meetings.yaml")) writeFileSync(join(at, "terms.yaml"), theirs);
      renameSync(from, to);
    };
    await expect(
      write(at, changesIn(at, ["meetings.yaml", "terms.yaml"]), { ...system, renameSync: rename as Disk["renameSync"] }),
    ).rejects.toThrow("terms.yaml was changed meanwhile; nothing was written, run the command again");
    expect(held(at)).toEqual({ files: { ...OLD, "terms.yaml": theirs }, left: [] });
  });

  it("is not overwritten when it was to be new and is there", async () => {
    const at = folder({ "places.yaml": "kind: place # there\n" });
    await expect(write(at, changesIn(at, ["places.yaml"]))).rejects.toThrow("places.yaml is there already; nothing was changed");
    expect(held(at).files).toEqual({ "places.yaml": "kind: place # there\n" });
  });
});

const TOPIC = "version: 1\nkind: topic\nid: trade\nname: Trade\npillar: economic\n";
const FORMED = "kind: topic\nversion: 1\nid: trade\nname: Trade\npillar: economic\n";

describe("a file", () => {
  it("keeps its mode, and its owner", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": TOPIC });
    chmodSync(join(at, "a.yaml"), 0o640);
    if (process.getuid?.() === 0) chownSync(join(at, "a.yaml"), 1234, 1235);
    const { uid, gid } = statSync(join(at, "a.yaml"));
    expect((await arsom("fmt", { cwd: at })).code).toBe(0);
    expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(FORMED);
    expect(statSync(join(at, "a.yaml"))).toMatchObject({ uid, gid });
    expect(statSync(join(at, "a.yaml")).mode & 0o7777).toBe(0o640);
  });

  it("whose owner cannot be kept is not written", async () => {
    const at = folder(OLD);
    const fchown = () => {
      throw Object.assign(new Error("EPERM"), { code: "EPERM" });
    };
    const lstat = (path: string, options: object) => {
      const stats = lstatSync(path, options);
      return stats && path.endsWith("terms.yaml") ? Object.assign(stats, { uid: 4321 }) : stats;
    };
    const disk = { ...system, fchownSync: fchown, lstatSync: lstat as Disk["lstatSync"] };
    await expect(write(at, changesIn(at, ["terms.yaml"]), disk)).rejects.toThrow(
      /^terms.yaml cannot be written: it belongs to another user or group \(4321:\d+\), which writing it anew would change; nothing was changed$/,
    );
    expect(held(at)).toEqual({ files: OLD, left: [] });
  });

  it("with a name at the limit of the file system is written", async () => {
    const name = `${"n".repeat(250)}.yaml`;
    const at = folder({ "arsom.yaml": "", [name]: TOPIC });
    expect(await arsom("fmt", { cwd: at })).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(at, name), "utf8")).toBe(FORMED);
    const report = `${"r".repeat(252)}.md`;
    expect(await arsom(["list", "topics", "-o", report], { cwd: at })).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(at).sort()).toEqual(["arsom.yaml", name, report]);
  });

  it("with a second name, or read-only, is refused with the reason, and so are those beside it", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": TOPIC, "b.yaml": TOPIC.replace("trade", "energy"), "elsewhere/kept": "" });
    linkSync(join(at, "b.yaml"), join(at, "elsewhere/second"));
    expect(await arsom("fmt", { cwd: at })).toMatchObject({
      code: 2,
      err: "arsom: b.yaml cannot be written: it has a second name on the disk (a hard link) that would keep the old text; remove one of them; nothing was changed\n",
    });
    expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(TOPIC);
    const other = folder({ "arsom.yaml": "", "a.yaml": TOPIC });
    chmodSync(join(other, "a.yaml"), 0o444);
    expect((await arsom("fmt", { cwd: other })).err).toBe("arsom: a.yaml cannot be written: it is read-only; nothing was changed\n");
    expect(readdirSync(other).sort()).toEqual(["a.yaml", "arsom.yaml"]);
  });

  it("is never written through a link: not a record, not a new file, not below a folder that is one", async () => {
    const at = folder({ "data/arsom.yaml": "", "data/a.yaml": FORMED, "outside/there.yaml": "mine\n" });
    symlinkSync(join(at, "outside/there.yaml"), join(at, "data/file.yaml"));
    symlinkSync(join(at, "outside/none.yaml"), join(at, "data/none.yaml"));
    symlinkSync(join(at, "outside"), join(at, "data/folder"));
    const topic = ["new", "topic", "--id", "energy", "--name", "Energy", "--pillar", "economic", "--file"];
    for (const [file, why] of [
      ["data/file.yaml", "it is a link"],
      ["data/none.yaml", "it is a link"],
      ["data/folder/there.yaml", "its folder folder is a link"],
      ["data/folder/deep/new.yaml", "its folder folder is a link"],
    ] as const) {
      const { code, err } = await arsom([...topic, file], { cwd: at });
      expect(code, file).toBe(2);
      expect(err).toContain(`arsom: ${file} cannot be written: ${why}, and nothing is written through links; nothing was changed\n`);
    }
    expect(readdirSync(join(at, "outside"))).toEqual(["there.yaml"]);
    expect(readFileSync(join(at, "outside/there.yaml"), "utf8")).toBe("mine\n");
  });

  it("in waiting has a name that no one can guess, and is made only where nothing is", () => {
    expect(ownName("tmp")).not.toBe(ownName("tmp"));
    expect(ownName("tmp")).toMatch(/[0-9a-f]{32}/);
    const at = folder({ "mine.txt": "mine" });
    symlinkSync(join(at, "mine.txt"), join(at, "planted"));
    symlinkSync(join(at, "none.txt"), join(at, "dangling"));
    for (const name of ["planted", "dangling", "mine.txt"]) expect(() => create(join(at, name), 0o600, system)).toThrow("EEXIST");
    expect(readdirSync(at).sort()).toEqual(["dangling", "mine.txt", "planted"]);
  });
});

/** A name of a lock or file of another process. */
const nameOf = (ending: "lock" | "tmp" | "out", { pid = process.pid, started = self().started, host = self().host }) =>
  ownName(ending).replace(`-${process.pid}-${self().started}-`, `-${pid}-${started}-`).replace(self().host, host);

describe("the lock", () => {
  it("keeps a second writer waiting, who then sees what the first wrote", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": FORMED });
    const ran = await Promise.all([arsom("rename trade commerce", { cwd: at }), arsom("rename trade business", { cwd: at })]);
    expect(ran.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(ran.find(({ code }) => code === 2)?.err).toContain("no record has the id trade");
    expect(readdirSync(at).sort()).toEqual(["a.yaml", "arsom.yaml"]);
  });

  it("gives two new meetings at once two numbers", async () => {
    const at = copyOfRecords();
    const next = (day: string) => arsom(["new", "meeting", "--series", "arsom", "--start", day, "--accept"], { cwd: at });
    const ran = await Promise.all([next("2031-01-01"), next("2032-01-01")]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    const ids = ran.map(({ out }) => /^id: (.*)$/m.exec(out)?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect((await arsom("validate", { cwd: at })).code).toBe(0);
  });

  it("held for long: says who holds it", async () => {
    const at = folder(OLD);
    writeFileSync(join(at, nameOf("lock", {})), "");
    await expect(write(at, [])).rejects.toThrow(/^another arsom writes in .+ \(process \d+\); nothing was changed, run the command again$/);
    const far = folder(OLD);
    writeFileSync(join(far, nameOf("lock", { host: "desk-7", pid: 4 })), "");
    await expect(write(far, [])).rejects.toThrow(
      /\(process 4 on desk-7\); .+; if it is gone, or this came with a checkout, delete \.arsom-4-.+\.lock$/,
    );
  });

  it("of a process that is gone is taken over, though another has its number by now", async () => {
    const at = folder(OLD);
    writeFileSync(join(at, nameOf("lock", { pid: 2147483646 })), "");
    if (existsSync("/proc/self/stat")) writeFileSync(join(at, nameOf("lock", { started: "1" })), "");
    expect(await write(at, changesIn(at, ["terms.yaml"]))).toEqual([]);
    expect(held(at)).toEqual({ files: { ...OLD, "terms.yaml": NEW["terms.yaml"] }, left: [] });
    expect(ownerState(self())).toBe("running");
  });

  it("does not stand while a person thinks; what others wrote meanwhile is looked at before the record is written", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": FORMED });
    const other = "kind: topic\nversion: 1\nid: energy\nname: Another\npillar: economic\n";
    const yes = () => {
      expect(readdirSync(at).filter((name) => name.startsWith("."))).toEqual([]);
      writeFileSync(join(at, "b.yaml"), other);
      return "y";
    };
    const { code, err } = await arsom("new topic --id energy --name Energy --pillar economic", {
      cwd: at,
      answers: ["", "", yes, "n"],
    });
    expect(err).toContain("energy is the id of another record, b.yaml:1");
    expect(err).toContain("nothing was written");
    expect(code).toBe(1);
    expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(FORMED);
  });
});

/** Records in the middle of a rename: two of the three files are placed, and the process is gone. */
async function interrupted(): Promise<string> {
  const topic = (id: string) => `kind: topic\nversion: 1\nid: ${id}\nname: Trade\npillar: economic\nsources: [first]\n`;
  const source = "kind: source\nversion: 1\nid: first\nurl: https://example.org/\ntitle: Title\npublisher: Publisher\n";
  const at = folder({ "arsom.yaml": "", "a.yaml": topic("trade"), "b/b.yaml": topic("energy"), "c.yaml": source });
  const names = ["a.yaml", "b/b.yaml", "c.yaml"];
  const changes = names.map((name) => {
    const before = readFileSync(join(at, name));
    return { path: join(at, name), shown: name, before, after: before.toString().replace("first", "one") };
  });
  let renames = 0;
  const ended = () => {
    throw new Error("killed");
  };
  const rename = (from: string, to: string) => (++renames > 2 ? ended() : renameSync(from, to));
  const disk = {
    ...system,
    renameSync: rename,
    unlinkSync: ended,
    writeFileSync: (...args: [number, string]) => (renames > 2 ? ended() : fs.writeFileSync(...args)),
  };
  await write(at, changes, disk as Disk).catch(() => {});
  abandon(at);
  return at;
}

const journalIn = (at: string) => readdirSync(at).find((name) => name.endsWith(".lock")) as string;
const litterIn = (at: string) => readdirSync(at, { recursive: true, encoding: "utf8" }).filter((name) => basename(name).startsWith("."));

describe("a write that was left unfinished", () => {
  it("is said by commands that read, and finished by the next that writes", async () => {
    const at = await interrupted();
    expect(readFileSync(join(at, "c.yaml"), "utf8")).toContain("id: first");
    const said =
      "arsom: arsom test (process 2147483646) left a write unfinished; the next command that writes, arsom fmt for one, finishes or undoes it\n";
    for (const line of ["validate", "list topics", "summary", "fmt --check", "rename trade x --dry-run"])
      expect((await arsom(line, { cwd: at })).err, line).toContain(said);
    const { code, out, err } = await arsom("fmt", { cwd: at });
    expect([code, err]).toEqual([0, "arsom: arsom test (process 2147483646) was ended in the middle: finished it, 3 files are written\n"]);
    expect(out).toContain("0 files written, 3 as they are.");
    expect(litterIn(at)).toEqual([]);
    expect(await arsom("validate", { cwd: at })).toMatchObject({ code: 0, err: "" });
  });

  it("leaves alone what was changed since, and says so", async () => {
    const at = await interrupted();
    const mine = `${readFileSync(join(at, "c.yaml"), "utf8")}note: mine\n`;
    writeFileSync(join(at, "c.yaml"), mine);
    expect((await arsom("fmt", { cwd: at })).err).toBe(
      "arsom: arsom test (process 2147483646) was ended in the middle: finished it, but for what was changed since: c.yaml; arsom validate shows what does not fit\n",
    );
    expect(readFileSync(join(at, "c.yaml"), "utf8")).toBe(mine);
    expect(litterIn(at)).toEqual([]);
  });

  it("that came with a copy or a checkout is refused: said, and nothing of it done", async () => {
    const at = join(folder({}), "copy");
    cpSync(await interrupted(), at, { recursive: true });
    const before = litterIn(at);
    const says = `arsom: ${journalIn(at)} says that a write was left unfinished, but was not written here by you: it came with a checkout or a copy, or from someone else; look at it and delete it`;
    expect(await arsom("fmt", { cwd: at })).toMatchObject({ code: 2, out: "", err: `${says}; nothing was changed\n` });
    expect((await arsom("list topics", { cwd: at })).err).toContain(`${says}\n`);
    expect(litterIn(at)).toEqual(before);
    expect(readFileSync(join(at, "c.yaml"), "utf8")).toContain("id: first");
  });

  it("on another computer is said by commands that read, and waited for by those that write", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": FORMED });
    const name = nameOf("lock", { pid: 4, host: "desk-7" });
    writeFileSync(join(at, name), "{}\n");
    expect((await arsom("validate", { cwd: at })).err).toBe(
      `arsom: ${name} tells of a write on desk-7: it runs there, was left unfinished, or came with a checkout or a copy\n`,
    );
  });

  it.runIf(process.getuid?.() === 0)("of another user is refused", async () => {
    const at = await interrupted();
    chownSync(join(at, journalIn(at)), 4321, 4321);
    expect((await arsom("fmt", { cwd: at })).err).toContain("was not written here by you");
  });

  it("by -o leaves a file beside the report, and the next report takes it away, but no file of a running or another's process", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": FORMED });
    const mine = nameOf("out", { pid: 2147483646 });
    const others = [nameOf("out", {}), nameOf("out", { host: "desk-7" }), nameOf("tmp", { pid: 2147483646 }), ".arsom-notes"];
    for (const name of [mine, ...others]) writeFileSync(join(at, name), "");
    expect((await arsom("list topics -o report.md", { cwd: at })).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual([...others, "a.yaml", "arsom.yaml", "report.md"].sort());
  });
});

describe("a planted journal", () => {
  /** A journal whose number of the file is right, as if it were written here. */
  function plant(at: string, entries: unknown[]): void {
    const path = join(at, nameOf("lock", { pid: 2147483646 }));
    writeFileSync(path, "");
    const inode = String(lstatSync(path, { bigint: true }).ino);
    writeFileSync(
      path,
      [{ version: 1, inode, command: "fmt" }, { plan: entries }, { placing: true }, {}].map((line) => JSON.stringify(line)).join("\n"),
    );
  }

  const EVIL = "kind: topic\nversion: 1\nid: evil\nname: Evil\npillar: economic\n";
  const temporary = nameOf("tmp", { pid: 2147483646 });
  const entry = { path: "a.yaml", temporary, before: digest(FORMED), after: digest(EVIL) };
  const outside = { "mine.yaml": FORMED, [temporary]: EVIL, ".ssh/config": "mine" };

  it.each([
    ["a path out of the folder", { ...entry, path: "../outside/mine.yaml" }],
    ["a path below the root", { ...entry, path: "/etc/a.yaml" }],
    ["a link to a folder outside", { ...entry, path: "link/mine.yaml" }],
    ["the settings", { ...entry, path: "arsom.yaml" }],
    ["a folder of git's", { ...entry, path: ".git/hooks/a.yaml" }],
    ["a file that is no record", { ...entry, path: "README.md" }],
    ["a temporary file that is not arsom's", { ...entry, temporary: "b.yaml" }],
    ["a temporary file elsewhere", { ...entry, temporary: `../outside/${temporary}` }],
    ["no digest", { ...entry, before: "x" }],
    ["no entry", null],
  ])("that names %s is refused, and nothing is written, followed or deleted", async (_, planted) => {
    const at = folder({
      "data/arsom.yaml": "",
      "data/a.yaml": FORMED,
      "data/b.yaml": "",
      "data/README.md": FORMED,
      [`data/${temporary}`]: EVIL,
    });
    for (const [name, text] of Object.entries(outside)) {
      mkdirSync(dirname(join(at, "outside", name)), { recursive: true });
      writeFileSync(join(at, "outside", name), text);
    }
    symlinkSync(join(at, "outside"), join(at, "data/link"));
    plant(join(at, "data"), [entry, planted]);
    const all = () => readdirSync(at, { recursive: true, encoding: "utf8" }).sort();
    const before = all();
    expect(await arsom("fmt", { cwd: at })).toMatchObject({ code: 2, err: expect.stringContaining("was not written here by you") });
    expect(all()).toEqual(before);
    expect(readFileSync(join(at, "data/a.yaml"), "utf8")).toBe(FORMED);
    expect(readFileSync(join(at, "outside/mine.yaml"), "utf8")).toBe(FORMED);
  });

  it("can do no more than a pull request could: a record below the folder, of the bytes that it names, is replaced", async () => {
    const at = folder({ "arsom.yaml": "", "a.yaml": FORMED, [temporary]: EVIL });
    plant(at, [entry]);
    expect((await arsom("fmt", { cwd: at })).err).toContain("finished it");
    expect(held(at)).toEqual({ files: { "arsom.yaml": "", "a.yaml": EVIL }, left: [] });
  });

  it("replaces nothing whose bytes it does not know, and by nothing but the bytes it names", async () => {
    for (const wrong of [{ before: digest("else") }, { after: digest("else") }, { before: null }]) {
      const at = folder({ "arsom.yaml": "", "a.yaml": FORMED, [temporary]: EVIL });
      plant(at, [{ ...entry, ...wrong }]);
      await arsom("fmt", { cwd: at });
      expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(FORMED);
    }
  });
});

describe("the built program", () => {
  it.each(["rename", "set", "delete", "import", "merge"] as const)(
    "killed in the middle of %s: the next command settles it, nothing is mixed and nothing stays",
    async (command) => {
      expect(await kills(5, "SIGKILL", command)).toMatchObject({ mixed: 0, litter: 0 });
    },
  );

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "ended by %s: nothing is mixed and nothing stays, without a next command",
    async (signal) => {
      expect(await kills(4, signal)).toMatchObject({ mixed: 0, litter: 0 });
    },
  );

  it("run twice at once over the same files: no change is lost", async () => {
    expect(await pairs(6)).toMatchObject({ lost: 0, litter: 0 });
  });
});

describe("very many records", () => {
  it("are written again, never answered from what was printed before", async () => {
    const topic = (i: number) => `version: 1\nkind: topic\nid: t-${i}\nname: Topic ${i}\nnote: ${"n".repeat(20_000)}\npillar: economic\n`;
    const text = Array.from({ length: 440 }, (_, i) => topic(i)).join("---\n");
    const at = folder({ "arsom.yaml": "", "a.yaml": text });
    const world = { cwd: at, variables: { XDG_CACHE_HOME: folder({}) } };
    expect((await arsom("fmt", world)).out).toContain("1 file written");
    const formed = readFileSync(join(at, "a.yaml"), "utf8");
    writeFileSync(join(at, "a.yaml"), text);
    await arsom("fmt", world);
    expect(readFileSync(join(at, "a.yaml"), "utf8")).toBe(formed);
  });
});
