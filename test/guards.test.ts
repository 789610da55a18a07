// What guards a repository of records elsewhere: the action for GitHub and the hooks for pre-commit.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateAction } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../src/commands/index.js";
import { arsom, folder, ROOT } from "./run.js";

/** A step of an action that runs a script. */
interface Step {
  run: string;
  env: { [name: string]: string };
}

describe("action.yml", () => {
  const text = readFileSync(join(ROOT, "action.yml"), "utf8");
  const { inputs, runs } = parse(text);
  const steps: Step[] = runs.steps.filter(({ run }: Partial<Step>) => run);

  it("is an action, by GitHub's schema", () => {
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace("composite", "compost")).errors).not.toEqual([]);
  });

  it("gives every input to the shell as a variable, none as a part of the script", () => {
    for (const { run } of steps) expect(run).not.toContain("${{");
    const given = steps.flatMap(({ env }) => Object.values(env)).filter(Boolean);
    expect(given.sort()).toEqual(
      Object.keys(inputs)
        .sort()
        .map((name) => `\${{ inputs.${name} }}`),
    );
  });

  /** A checkout whose npm and Node would run what it brings, and the file that would be made. */
  function hostile(records: string, settings = "") {
    const marker = join(folder({}), "ran");
    const script = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "");\n`;
    const shell = `#!/bin/sh\ntouch ${marker}\n`;
    const scripts = ["preinstall", "install", "postinstall", "prepare", "build"].map((name) => [name, `touch ${marker}`]);
    const checkout = folder({
      "data/arsom.yaml": settings,
      "data/a.yaml": records,
      ".npmrc": "node-options=--require ./evil.cjs\nscript-shell=./evil.sh\nignore-scripts=false\nregistry=http://localhost:9/\nprefix=.\n",
      "evil.cjs": script,
      "evil.sh": shell,
      "package.json": JSON.stringify({ name: "arsom", version: "9.9.9", bin: "evil.cjs", scripts: Object.fromEntries(scripts) }),
      "node_modules/arsom/package.json": JSON.stringify({ name: "arsom", version: "0.1.0", bin: "evil.cjs" }),
      "node_modules/arsom/evil.cjs": script,
      "node_modules/esbuild/index.js": script,
      "bin/arsom.js": script,
      "src/build/build.js": script,
      ...Object.fromEntries(["arsom", "npm", "npx", "node"].map((name) => [`node_modules/.bin/${name}`, shell])),
      ".git/HEAD": "ref: refs/heads/main\n",
      ".git/config": `[core]\n\tfsmonitor = touch ${marker}\n[alias]\n\tls-files = !touch ${marker}\n`,
    });
    spawnSync("chmod", ["-R", "a+x", checkout]);
    return { checkout, marker };
  }

  /** Runs a step as the runner does, in the checkout; `more` are variables of the workflow. */
  function run(
    step: Step,
    checkout: string,
    action: string,
    given: { [input: string]: string } = {},
    more: { [name: string]: string } = {},
  ) {
    const env = Object.entries(step.env).map(([name, value]) => {
      const input = /inputs\.(\w+)/.exec(value)?.[1];
      return [name, input === undefined ? value : (given[input] ?? inputs[input].default)];
    });
    return spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.run], {
      cwd: checkout,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: folder({}), ...more, ...Object.fromEntries(env), GITHUB_ACTION_PATH: action },
    });
  }

  const TOPIC = "kind: topic\nversion: 1\nid: trade\nname: Trade\n";

  it("installs and builds in its own folder, whatever the checkout holds and the workflow sets for Node", () => {
    const { checkout, marker } = hostile(TOPIC);
    const action = folder({});
    for (const part of [
      "action.yml",
      "bin",
      "data",
      "package.json",
      "package-lock.json",
      "schemas",
      "src",
      "tsconfig.json",
      "tsconfig.library.json",
    ])
      cpSync(join(ROOT, part), join(action, part), { recursive: true });
    // Stands for npm, which would take long, and tells how it was called.
    const npm = folder({ npm: `#!/bin/sh\npwd -P >&2; printf '%s\\n' "$@" >&2\nln -s '${join(ROOT, "node_modules")}' node_modules\n` });
    chmodSync(join(npm, "npm"), 0o755);
    const [install, check] = steps as [Step, Step];
    const built = run(install, checkout, action, {}, { PATH: `${npm}:${process.env.PATH}`, NODE_OPTIONS: "--require ./evil.cjs" });
    const wanted = [realpathSync(action), "ci", "--prefix", action, "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
    expect([built.stderr.trimEnd().split("\n"), built.status]).toEqual([wanted, 0]);
    const { status, stdout } = run(check, checkout, action, { fmt: "true" }, { NODE_OPTIONS: "--require ./evil.cjs" });
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^::notice file=data\/a\.yaml,line=3,[\s\S]*\n0 files would be written, 1 as it is\.\n/),
    ]);
    expect(existsSync(marker)).toBe(false);
    // The trap works.
    spawnSync("node", ["-e", ""], { cwd: checkout, env: { PATH: process.env.PATH, NODE_OPTIONS: "--require ./evil.cjs" } });
    expect(existsSync(marker)).toBe(true);
  });

  it("checks the records of the checkout, and their form when asked", () => {
    const check = steps.at(-1) as Step;
    const sound = hostile(TOPIC, "rules: {unused-topic: warning}\n");
    const formless = hostile(TOPIC.replace("name: Trade", 'name: "Trade"'));
    const wrong = hostile(TOPIC.replace("version: 1\n", ""));
    for (const [{ checkout }, given, wanted] of [
      [sound, {}, 0],
      [sound, { fmt: "true" }, 0],
      [sound, { fmt: "true", strict: "true" }, 1],
      [formless, { data: "data" }, 0],
      [formless, { data: "data", fmt: "true" }, 1],
      [wrong, {}, 1],
      [wrong, { fmt: "true" }, 1],
      [wrong, { data: "nowhere" }, 3],
    ] as const)
      expect([given, run(check, checkout, ROOT, given).status]).toEqual([given, wanted]);
    for (const { marker } of [sound, formless, wrong]) expect(existsSync(marker)).toBe(false);
  });

  it("takes an input for text, whatever it holds", () => {
    const { checkout } = hostile(TOPIC);
    const given = { data: '"; touch harm; $(touch harm)', strict: "true; touch harm", fmt: "$(touch harm)" };
    const { status, stderr } = run(steps.at(-1) as Step, checkout, ROOT, given);
    expect([status, stderr]).toEqual([3, expect.stringContaining('"; touch harm; $(touch harm) is no folder')]);
    expect(existsSync(join(checkout, "harm"))).toBe(false);
  });

  it("keeps the runner from taking the name of a file for a command", () => {
    const { checkout } = hostile(TOPIC);
    writeFileSync(join(checkout, "data/::set-env name=x::y.yaml"), TOPIC.replace("trade", "other").replace("name: Trade", 'name: "Other"'));
    const { status, stdout } = run(steps.at(-1) as Step, join(checkout, "data"), ROOT, { fmt: "true" });
    const [, token, inside] = /^::stop-commands::([0-9a-f]{32})\n([\s\S]*)::\1::\n$/m.exec(stdout) ?? [];
    expect([status, token?.length, inside]).toEqual([1, 32, expect.stringContaining("::set-env name=x::y.yaml")]);
  });

  it("says what arsom takes", async () => {
    const { code, out } = await arsom("validate --format github --data test/fixtures/seed --strict");
    expect(code).toBe(1);
    expect(out).toContain("::error file=test/fixtures/seed/bali.yaml,line=11,");
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks: { [key: string]: unknown }[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

  it("has hooks in the keys that pre-commit documents", () => {
    const keys = ["id", "name", "description", "entry", "language", "files", "pass_filenames"];
    expect(hooks.map(({ id }) => id)).toEqual(["arsom-validate", "arsom-fmt"]);
    for (const hook of hooks) expect(Object.keys(hook)).toEqual(keys);
    for (const hook of hooks) expect(hook).toMatchObject({ language: "node", pass_filenames: false });
  });

  it("calls commands that there are, when a file of records or settings changes", () => {
    const names = commands.map(({ name }) => `arsom ${name}`);
    for (const { entry, files } of hooks) {
      expect(names).toContain(entry);
      const pattern = new RegExp(files as string);
      expect(["data/russia/meetings.yaml", "arsom.yaml", "a.yml", "README.md", "yaml"].map((name) => pattern.test(name))).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
    }
  });
});
