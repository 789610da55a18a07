// `arsom init`: a repository of records with a first meeting, the schema for the editor, a hook for git and a check for CI.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Env } from "../env.js";
import { shownPath } from "../load/load.js";
import { isWalked, walk } from "../load/walk.js";
import { plain } from "../model/plain.js";
import { Mistake } from "../query/mistake.js";
import { writing } from "../runtime/write/writer.js";
import type { Command } from "./command.js";
import { makeFolder } from "./folder.js";
import { version } from "./version.js";

const HOOK = ".githooks/pre-commit";
const SETTINGS = "data/arsom.yaml";

/** Where each file of the package goes; the names that begin with a dot would be lost on the way to the registry. */
const AROUND: [from: string, to: string][] = [
  ["schemas/record.schema.json", "schemas/record.schema.json"],
  ["src/templates/vscode-settings.json", ".vscode/settings.json"],
  ["src/templates/pre-commit", HOOK],
  ["src/templates/workflow.yml", ".github/workflows/records.yml"],
  ["src/templates/gitattributes", ".gitattributes"],
  ["src/templates/README.md", "README.md"],
];

export const command: Command = {
  name: "init",
  arguments: "[folder]",
  summary: "a repository of records with a first meeting, set up for git, editors and CI",
  details: `Writes data/ with a small record of ASEAN's meetings with Russia, which validates, and
around it .vscode/settings.json with schemas/record.schema.json, .githooks/pre-commit,
.github/workflows/records.yml, .gitattributes and README.md. What is there already is
left as it is, and said; where there are records in data/, no example joins them.
Outside a git repository one is begun, and its hook switched on; in one that is there
git is left alone, and the line that switches the hook on is printed.`,
  flags: [],
  examples: [
    ["arsom init", "in the folder at hand"],
    ["arsom init records", "in a new folder"],
  ],
  async run([folder = "."], _, env) {
    const root = resolve(env.cwd, folder);
    const shown = (path: string) => plain(shownPath(join(root, path), env.cwd));
    if (existsSync(join(root, "arsom.yaml")))
      throw new Mistake(
        `${shown("arsom.yaml")} is there: records are kept in this folder already; arsom init keeps them in data/ below it`,
      );
    makeFolder(root, shown("."));
    const place = { folder: root, shown: (path: string) => shownPath(path, env.cwd), holds: isOurs };
    const { changes, kept } = await writing(
      place,
      "init",
      (line) => env.stderr.write(`arsom: ${line}\n`),
      async (writer) => {
        const wanted = [...recordsFor(root, env), ...AROUND];
        const kept = wanted.filter(([, to]) => existsSync(join(root, to)));
        const missing = wanted.filter((one) => !kept.includes(one));
        const changes = missing.map(([from, to]) => ({
          path: join(root, to),
          shown: shown(to),
          after: textOf(from, env),
          mode: modeOf(to),
        }));
        // The settings come last: without them there is no data set, and so none that is half written.
        await writer.place(changes.toSorted((a, b) => Number(a.path === join(root, SETTINGS)) - Number(b.path === join(root, SETTINGS))));
        return { changes, kept };
      },
    );
    const said = [
      ...changes.map(({ shown }) => `wrote ${shown}`),
      ...kept.map(([, to]) => `kept ${shown(to)}, which was there`),
      ...hookSwitched(root),
      `next: ${folder === "." ? "" : `cd ${plain(folder)}, `}arsom validate, arsom new meeting`,
    ];
    env.stdout.write(said.map((line) => `${line}\n`).join(""));
    return {};
  },
};

/** True of a path that init writes. */
function isOurs(path: string): boolean {
  return path === SETTINGS || (path.startsWith("data/") && isWalked(path)) || AROUND.some(([, to]) => to === path);
}

/** A hook is a program. */
function modeOf(path: string): number {
  return path === HOOK ? 0o777 : 0o666;
}

/** The files of the first meeting, and the settings; where there are records, the settings alone. */
function recordsFor(root: string, env: Env): [from: string, to: string][] {
  const data = join(root, "data");
  const settings: [string, string] = ["src/templates/data/arsom.yaml", SETTINGS];
  if (existsSync(data) && walk(data).files.length > 0) return [settings];
  const template = join(packageOf(env), "src/templates");
  const files = walk(join(template, "data")).files.map((path) => shownPath(path, template));
  return [settings, ...files.map((path): [string, string] => [`src/templates/${path}`, path])];
}

function packageOf(env: Env): string {
  return dirname(env.shipped);
}

function textOf(from: string, env: Env): string {
  return readFileSync(join(packageOf(env), from), "utf8").replaceAll("{version}", version());
}

/** Begins a repository where there is none, with its hook switched on; says what was done or is to be done. */
function hookSwitched(root: string): string[] {
  const git = (...args: string[]) => spawnSync("git", ["-C", root, ...args], { encoding: "utf8" });
  const top = git("rev-parse", "--show-toplevel");
  if (top.error) return ["git was not found: where it is, git init and git config core.hooksPath .githooks switch the hook on"];
  if (top.status !== 0) {
    if (git("init", "--quiet").status !== 0 || git("config", "core.hooksPath", ".githooks").status !== 0)
      return ["git init failed here: git init and git config core.hooksPath .githooks switch the hook on"];
    return ["began a git repository, whose commits .githooks/pre-commit checks"];
  }
  if (git("rev-parse", "--show-prefix").stdout.trim() !== "")
    return [`this folder lies inside the repository ${plain(top.stdout.trim())}: its own hook is to run arsom validate`];
  if (git("config", "core.hooksPath").stdout.trim() === ".githooks") return [];
  return ["to have every commit checked: git config core.hooksPath .githooks"];
}
