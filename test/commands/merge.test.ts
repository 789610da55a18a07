// `arsom merge` as git and a keeper see it: two clones with a meeting each, a real conflict, and files that are no records.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";
const read = (at: string, name: string) => readFileSync(join(at, name), "utf8");
const VARIABLES = { PATH: String(process.env.PATH) };

/** A folder with `arsom` as it would be installed. */
const installed = () => {
  const at = folder({ arsom: `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, "bin/arsom.js")}' "$@"\n` });
  spawnSync("chmod", ["+x", join(at, "arsom")]);
  return at;
};

/** Runs a line in a shell, with git's own settings out of the way; gives what it wrote. */
function shell(line: string, cwd: string, path: string) {
  const who = Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) => [
      [`GIT_${role}_NAME`, "Keeper"],
      [`GIT_${role}_EMAIL`, "k@example.org"],
    ]),
  );
  const env = { ...process.env, ...who, PATH: `${path}:${process.env.PATH}`, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, encoding: "utf8", env });
  return { status, said: stdout + stderr };
}

describe("two keepers, each in a clone of a repository with the records in a subfolder", () => {
  it("add a meeting each: git merges both, the hook and validate pass; a real conflict is named by validate", async () => {
    const cwd = folder({});
    const path = installed();
    const run = (line: string, at = cwd) => shell(line, at, path);
    run("git init -q -b main top && git -C top commit -q --allow-empty -m begin");
    const init = run("cd top && arsom init records").said;
    const line = /^to have branches merged record by record: (git config .*)$/m.exec(init)?.[1];
    expect(line).toBeDefined();
    run("cd top && git add . && git commit -qm records && cd .. && git clone -q top one && git clone -q top two");
    for (const clone of ["one", "two"]) run(`cd ${clone} && cp .githooks/pre-commit .git/hooks/ && ${line}`);
    const added = (clone: string, number: number, start: string) =>
      run(
        `cd ${clone}/records && arsom new meeting --series arsom --number ${number} --start ${start} --city Bali --sources mfa-sg-2019-arsom-16 --accept && git commit -qam ${number}`,
      );
    expect(added("one", 17, "2021-01-26").status).toBe(0);
    expect(added("two", 18, "2022-01-26").status).toBe(0);
    const merged = run("cd two && git pull -q --no-rebase --no-edit ../one main");
    expect([merged.status, merged.said]).toEqual([0, expect.not.stringContaining("arsom")]);
    const numbers = [...read(cwd, "two/records/data/russia/meetings.yaml").matchAll(/^id: arsom-(\d+)$/gm)].map(([, number]) => number);
    expect(numbers).toEqual(["16", "17", "18"]);
    expect((await arsom("validate", { cwd: join(cwd, "two/records") })).code).toBe(0);

    const moved = (clone: string, city: string) =>
      run(
        `cd ${clone}/records && sed -i '/^id: arsom-17$/,/^---$/s/^city: .*/city: ${city}/' data/russia/meetings.yaml && git commit -qam ${city} --no-verify`,
      );
    moved("one", "Vientiane");
    moved("two", "Moscow");
    const refused = run("cd two && git pull -q --no-rebase --no-edit ../one main");
    expect(refused.status).toBe(1);
    expect(refused.said).toContain(
      "arsom: records/data/russia/meetings.yaml: arsom-17: both sides changed city; settle it between the marks, arsom validate names them\n",
    );
    expect(read(cwd, "two/records/data/russia/meetings.yaml")).toContain(
      "<<<<<<< ours\ncity: Moscow\n=======\ncity: Vientiane\n>>>>>>> theirs\n",
    );
    const { code, out } = await arsom("validate", { cwd: join(cwd, "two/records") });
    expect(code).toBe(1);
    expect(out.match(/^error\[.*/gm)).toEqual([
      "error[merge-conflict]: a merge left its conflict here; this record is not read until it is settled",
    ]);
    expect((await arsom("list meetings --columns id", { cwd: join(cwd, "two/records") })).out).toContain("arsom-18\n");
  });

  it("without arsom git merges as it always does", () => {
    const cwd = folder({});
    const run = (line: string, at = cwd) => shell(line, at, installed());
    run("arsom init && git add . && git commit -qm records --no-verify && git checkout -q -b other");
    run("sed -i s/^mode:.*/mode:\\ hybrid/ data/russia/meetings.yaml && git commit -qam other --no-verify && git checkout -q -");
    run("sed -i s/^mode:.*/mode:\\ virtual/ data/russia/meetings.yaml && git commit -qam ours --no-verify");
    const { status } = shell("git merge other", cwd, "/nowhere");
    expect(status).toBe(1);
    expect(read(cwd, "data/russia/meetings.yaml")).toMatch(/^<{7}.*\nmode: virtual\n={7}\nmode: hybrid\n>{7}/m);
  });
});

describe("arsom merge with other files", () => {
  const merge = (files: { [name: string]: string }, more: string[] = []) => {
    const cwd = folder(files);
    return arsom(["merge", "b", "o", "t", ...more], { cwd, variables: VARIABLES }).then((ran) => ({ ...ran, cwd }));
  };

  it("of which no record can be made: git merges them, and why is said", async () => {
    const ran = await merge({ b: "one\n\ntwo\n", o: "one!\n\ntwo\n", t: "one\n\ntwo\n\nthree\n" });
    expect([ran.code, ran.out, ran.err]).toEqual([0, "", "arsom: o: merged line by line, for a record that was changed cannot be read\n"]);
    expect(read(ran.cwd, "o")).toBe("one!\n\ntwo\n\nthree\n");
  });

  it("settings are merged by git", async () => {
    const ran = await merge({ b: "lang: en\n", o: "lang: id\n", t: "lang: ru\n" }, ["--path=data/arsom.yaml"]);
    expect([ran.code, ran.err]).toEqual([
      1,
      "arsom: data/arsom.yaml: merged line by line, for settings are no records; settle it between the marks\n",
    ]);
    expect(read(ran.cwd, "o")).toBe("<<<<<<< ours\nlang: id\n=======\nlang: ru\n>>>>>>> theirs\n");
  });

  it("that hold no text stay, and where the other is to be had is said", async () => {
    const ran = await merge({ b: "a\0b\n", o: "a\0c\xff\n", t: "a\0d\n" });
    expect(ran.code).toBe(1);
    expect(read(ran.cwd, "o")).toBe("a\0c\xff\n");
  });

  it("that are not there: exit 2, nothing is changed", async () => {
    const { cwd, ...ran } = await merge({ b: TOPIC, o: TOPIC });
    expect(ran).toEqual({ code: 2, out: "", err: "arsom: t cannot be read: it is not there; nothing was changed\n" });
    expect(readdirSync(cwd).sort()).toEqual(["b", "o"]);
  });

  it("a byte-order mark of ours stays", async () => {
    const { cwd, code } = await merge({ b: TOPIC, o: `\ufeff${TOPIC}`, t: TOPIC.replace("Trade", "Commerce") });
    expect(code).toBe(0);
    expect(read(cwd, "o")).toBe(`\ufeff${TOPIC.replace("Trade", "Commerce")}`);
  });
});
