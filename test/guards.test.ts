// What guards a repository of records elsewhere: the action for GitHub and the hooks for pre-commit.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateAction } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../src/commands/index.js";
import { arsom, folder, ROOT } from "./run.js";

describe("action.yml", () => {
  const text = readFileSync(join(ROOT, "action.yml"), "utf8");
  const { inputs, runs } = parse(text);
  const step = runs.steps.at(-1);

  it("is an action, by GitHub's schema", () => {
    expect(validateAction(text).errors).toEqual([]);
    expect(validateAction(text.replace("composite", "compost")).errors).not.toEqual([]);
  });

  it("gives every input to the shell as a variable, none as a part of the script", () => {
    expect(step.run).not.toContain("${{");
    expect(Object.values(step.env).sort()).toEqual(
      Object.keys(inputs)
        .sort()
        .map((name) => `\${{ inputs.${name} }}`),
    );
  });

  it.each([
    ["as it is", { DATA: "", STRICT: "false", VERSION: "latest" }, ["--yes", "arsom@latest", "validate", "--format", "github"]],
    [
      "with all inputs",
      { DATA: "my records", STRICT: "true", VERSION: "0.1.0" },
      ["--yes", "arsom@0.1.0", "validate", "--format", "github", "--data", "my records", "--strict"],
    ],
    [
      "with a hostile input",
      { DATA: '"; touch harm; $(touch harm)', STRICT: "true; touch harm", VERSION: "$(touch harm)" },
      ["--yes", "arsom@$(touch harm)", "validate", "--format", "github", "--data", '"; touch harm; $(touch harm)'],
    ],
  ])("runs arsom %s", (_, env, wanted) => {
    const cwd = folder({ "bin/npx": '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
    chmodSync(join(cwd, "bin/npx"), 0o755);
    const PATH = `${join(cwd, "bin")}:${process.env.PATH}`;
    const { stdout, status } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run], {
      cwd,
      encoding: "utf8",
      env: { PATH, ...env },
    });
    expect([stdout.trimEnd().split("\n"), status]).toEqual([wanted, 0]);
    expect(existsSync(join(cwd, "harm"))).toBe(false);
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
