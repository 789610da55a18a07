// Runs git from outside of the folders it is asked about, with nothing of their settings that could run a program.
import { devNull } from "node:os";
import { join, parse } from "node:path";

/** How git ended, and what it wrote. */
export interface Ran {
  code: number;
  out: Buffer;
  error: string;
}

/** Settings that take precedence over those of the repository, the user and the system. */
const SETTINGS = ["safe.bareRepository=explicit", "protocol.allow=never", "core.fsmonitor=false", `core.hooksPath=${devNull}`];

/** The only variables of git's that it is given. */
const VARIABLES = {
  // Over `protocol.<name>.allow`, which a repository may set: no address is contacted, and no program of one is run.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  // What a commit holds is what it was made with.
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
};

/** The variables of a process. */
export type Variables = { [name: string]: string | undefined };

/** Runs git, without a shell, about the repository with this top; undefined when git cannot be started. */
export function gitAt(top: string, args: string[], variables: Variables, input = ""): Promise<Ran | undefined> {
  return runGit([`--git-dir=${join(top, ".git")}`, `--work-tree=${top}`, ...args], variables, input);
}

/** Runs git, without a shell, about no repository; undefined when git cannot be started. */
export function runGit(args: string[], variables: Variables, input = ""): Promise<Ran | undefined> {
  const line = ["--no-pager", ...SETTINGS.flatMap((setting) => ["-c", setting]), ...args];
  const others = Object.entries(variables).filter(([name]) => !/^GIT_/i.test(name));
  const env = { ...Object.fromEntries(others), ...VARIABLES, LC_ALL: "C" };
  // In a folder of records a relative entry of PATH, or on Windows the folder itself, would be searched for git.
  const cwd = parse(process.execPath).root;
  // Loaded when it is used: with it comes all of the network.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((done) => {
    const child = spawn("git", line, { cwd, env, windowsHide: true });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.on("error", () => done(undefined));
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => error.push(part));
    // One that has said enough no longer reads.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("close", (code) => done({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString("utf8") }));
  });
}
