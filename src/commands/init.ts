// `arsom init`: a repository of records with a first meeting, the schema for the editor, a hook for git and a check for CI.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { shownPath } from "../load/load.js";
import { isWalked, walk } from "../load/walk.js";
import { escapeControls, escapeRunnerCommands, oneLine } from "../model/escape.js";
import { UsageError } from "../model/usage-error.js";
import type { Env } from "../runtime/env.js";
import { makeFolder } from "../runtime/write/folder.js";
import { writing } from "../runtime/write/writer.js";
import type { Command } from "./command.js";
import { mainBranch } from "./init/branch.js";
import { configureDriver } from "./init/driver.js";
import { switchHook } from "./init/hook.js";
import { initFolder, isInside } from "./init/place.js";
import { blanksOf, filled } from "./init/templates.js";

/** Where a file of the package goes; the names that begin with a dot would be lost on the way to the registry. */
type Placed = [from: string, to: string];

const HOOK_TEMPLATE = "src/templates/pre-commit";
const HOOK = ".githooks/pre-commit";
const WORKFLOW = ".github/workflows/records.yml";

const BESIDE: Placed[] = [
  ["schemas/record.schema.json", "schemas/record.schema.json"],
  ["src/templates/vscode-settings.json", ".vscode/settings.json"],
  ["src/templates/gitattributes", ".gitattributes"],
  ["src/templates/README.md", "README.md"],
];

/** What git and GitHub look for at the top of a repository alone. */
const AT_TOP: Placed[] = [
  [HOOK_TEMPLATE, HOOK],
  ["src/templates/hooks-gitattributes", ".githooks/.gitattributes"],
  ["src/templates/workflow.yml", WORKFLOW],
];

export const command: Command = {
  name: "init",
  listed: { order: 130, summary: "a repository of records with a first meeting" },
  arguments: "[folder]",
  summary: "a repository of records with a first meeting, set up for git, editors and CI",
  details: `Writes data/ with a small record of ASEAN's meetings with Russia, which validates, and
around it .vscode/settings.json with schemas/record.schema.json, .gitattributes and
README.md; at the top of the repository, .githooks/pre-commit and
.github/workflows/records.yml. What is there already is left as it is, and said; where
there are records in data/, no example joins them. Outside a git repository one is
begun, its hook switched on, and git set to merge branches by arsom merge; in one that
is there git is left alone, and the lines that do so are printed.`,
  flags: [],
  examples: [
    ["arsom init", "in the folder at hand"],
    ["arsom init records", "in a new folder"],
  ],
  async run([folder = "."], _, env) {
    const root = resolve(env.cwd, folder);
    const place = initFolder(root);
    const shown = (path: string) => escapeControls(shownPath(path, env.cwd));
    if (existsSync(join(root, "arsom.yaml")))
      throw new UsageError(
        `${shown(join(root, "arsom.yaml"))} is there: records are kept in this folder already; arsom init keeps them in data/ below it`,
      );
    // A folder may be named through links; what is below the top of a repository is reached through none.
    const top = place.prefix === "" ? root : place.top;
    const settings = join(root, "data/arsom.yaml");
    const wanted = [...below(root, [...recordsFor(root, env), ...BESIDE]), ...below(top, AT_TOP)];
    const out = wanted.find(([, to]) => !isInside(place, to));
    if (out) throw new UsageError(`${shown(out[1])} cannot be written: a link on the way to it leads out of ${shown(top)}`);
    const branch = await mainBranch(place, env.variables);
    const blanks = blanksOf(place, branch);
    const hook = { text: filled(env.shipped, HOOK_TEMPLATE, blanks), shown: shown(join(top, HOOK)) };
    makeFolder(top, shown(top));
    const ours = new Set(wanted.map(([, to]) => to));
    const { changes, kept } = await writing(
      { folder: top, shown, holds: (path) => ours.has(join(top, path)) || isWalked(path) },
      "init",
      (line) => env.stderr.write(`arsom: ${line}`),
      async (writer) => {
        const kept = wanted.filter(([, to]) => existsSync(to));
        const changes = wanted
          .filter((one) => !kept.includes(one))
          .map(([from, path]) => ({
            path,
            shown: shown(path),
            after: filled(env.shipped, from, blanks),
            // A hook is a program.
            mode: path === join(top, HOOK) ? 0o777 : 0o666,
          }));
        // The settings come last: without them there is no data set, and so none that is half written.
        await writer.place(changes.toSorted((a, b) => Number(a.path === settings) - Number(b.path === settings)));
        return { changes, kept };
      },
    );
    const wrote = (path: string) => changes.some((change) => change.path === join(top, path));
    const said = [
      ...changes.map(({ shown }) => `wrote ${shown}`),
      ...kept.map(([, to]) => `kept ${shown(to)}, which was there`),
      ...(await switchHook(place, hook, branch, env.variables)),
      ...(await configureDriver(place, env.variables)),
      ...(wrote(WORKFLOW) ? [`to be filled in: OWNER in ${shown(join(top, WORKFLOW))}, the account that keeps arsom on GitHub`] : []),
      `next: ${folder === "." ? "" : `cd ${escapeControls(folder)}, `}arsom validate, arsom new meeting`,
    ];
    env.stdout.write(said.map((line) => `${escapeRunnerCommands(oneLine(line))}\n`).join(""));
    return {};
  },
};

function below(folder: string, files: Placed[]): Placed[] {
  return files.map(([from, to]) => [from, join(folder, to)]);
}

/** The files of the first meeting, and the settings; where there are records, the settings alone. */
function recordsFor(root: string, env: Env): Placed[] {
  const data = join(root, "data");
  const settings: Placed = ["src/templates/data/arsom.yaml", "data/arsom.yaml"];
  if (existsSync(data) && walk(data).files.length > 0) return [settings];
  const template = join(dirname(env.shipped), "src/templates");
  const files = walk(join(template, "data")).files.map((path) => shownPath(path, template));
  return [settings, ...files.map((path): Placed => [`src/templates/${path}`, path])];
}
