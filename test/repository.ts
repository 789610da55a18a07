// A git repository of records for a test, its commits made on days of the test's choosing.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { arsom, folder } from "./run.js";

/** A repository with git's own settings out of the way. */
export function repository(files: { [path: string]: string }) {
  const cwd = folder(files);
  const variables = {
    PATH: String(process.env.PATH),
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: "1",
    ...Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Keeper"],
        [`GIT_${who}_EMAIL`, "keeper@example.org"],
      ]),
    ),
  };
  const git = (args: string[], day = "2026-01-10") => {
    const date = `${day}T12:00:00`;
    return execFileSync("git", args, {
      cwd,
      env: { ...variables, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, TZ: "UTC" },
      encoding: "utf8",
      stdio: "pipe",
    });
  };
  const commit = (day?: string) => {
    git(["add", "--all"]);
    git(["commit", "--quiet", "--no-verify", "--message", "Records"], day);
  };
  // Without the template, whose files would take longer to make than all the rest.
  git(["init", "--quiet", "--template=", "--initial-branch", "main"]);
  commit("2025-12-01");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  return { cwd, git, commit, write, diff: (line = "", at = cwd) => arsom(`diff ${line}`, { cwd: at, variables }) };
}
