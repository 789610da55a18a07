// What git holds of a folder at a commit, read from its objects: nothing is checked out and no hook is run.
import { posix } from "node:path";
import { nearest } from "../../model/nearest.js";
import { plain } from "../../model/plain.js";
import { Mistake } from "../../query/mistake.js";

/** The repository that a folder lies in. */
export interface Repository {
  /** The folder, and its path from the top of the repository: `data/`, or nothing. */
  folder: string;
  prefix: string;
  variables: { [name: string]: string | undefined };
}

/** A commit: how it was asked for, what it is, and its day, `YYYY-MM-DD`. */
export interface Commit {
  name: string;
  id: string;
  day: string;
}

/** A file of a commit. */
export interface Blob {
  /** Its path from the folder, with forward slashes. */
  path: string;
  id: string;
  size: number;
}

/** The repository of a folder; throws Mistake when it lies in none, or there is no git. */
export async function repositoryOf(folder: string, shown: string, variables: Repository["variables"]): Promise<Repository> {
  // A hook of git's sets these, of the repository it runs for and relative to its top.
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...others } = variables;
  const repository = { folder, prefix: "", variables: { ...others, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" } };
  const { code, out, error } = await git(repository, ["rev-parse", "--show-prefix"]);
  if (code === 0) return { ...repository, prefix: out.toString("utf8").replace(/\n$/, "") };
  if (!error.includes("not a git repository")) throw new Mistake(`git cannot read the repository of ${shown}: ${firstLine(error)}`);
  throw new Mistake(`${shown} lies in no git repository; give two folders: arsom diff OLD NEW`);
}

/** The commit that a revision names; undefined when it names none. */
export async function commitOf(repository: Repository, revision: string): Promise<Commit | undefined> {
  // What begins with a dash would be an option of git's.
  if (revision.startsWith("-") || revision === "") return undefined;
  const { code, out } = await git(repository, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (code !== 0) return undefined;
  return { name: revision, ...(await lastOf(repository, [out.toString("latin1").trim()])) } as Commit;
}

/** The commit on which both of two lines of history stand; undefined when they share none. */
export async function baseOf(repository: Repository, a: Commit, b: Commit): Promise<Commit | undefined> {
  const { code, out } = await git(repository, ["merge-base", a.id, b.id]);
  return code === 0 ? commitOf(repository, out.toString("latin1").trim()) : undefined;
}

/** The last commit of the branch before a day begins, by the local clock; merged branches count from their merge. */
export async function commitBefore(repository: Repository, day: string): Promise<Commit | undefined> {
  const last = await lastOf(repository, ["--first-parent", `--before=${day} 00:00:00`, "HEAD"]);
  return last && { name: last.id.slice(0, 7), ...last };
}

async function lastOf(repository: Repository, which: string[]): Promise<{ id: string; day: string } | undefined> {
  const { out } = await git(repository, ["rev-list", "-1", "--format=%cd", "--date=short", ...which, "--"]);
  const found = /^commit ([0-9a-f]+)\n(\S+)/.exec(out.toString("latin1"));
  return found ? { id: found[1] as string, day: found[2] as string } : undefined;
}

/** The error of a revision that names no commit, with the nearest name of a branch or tag. */
export async function unknownRevision(repository: Repository, revision: string): Promise<Mistake> {
  const { out } = await git(repository, ["for-each-ref", "--format=%(refname:short)"]);
  const near = nearest(revision, out.toString("utf8").split("\n").filter(Boolean));
  const help = near
    ? `did you mean ${near}?`
    : "git log --oneline lists revisions; of a shallow clone git fetch --unshallow brings the rest";
  return new Mistake(plain(`${revision} is no folder and no revision of git; ${help}`));
}

/** The ordinary files of the folder at a commit; undefined when it was not there. Links and submodules are passed over. */
export async function filesAt(repository: Repository, { id }: Commit): Promise<Blob[] | undefined> {
  const tree = `${id}:${repository.prefix.replace(/\/$/, "")}`;
  const { code, out } = await git(repository, ["ls-tree", "-r", "-z", "-l", "--full-tree", tree]);
  if (code !== 0) return undefined;
  const entries = out.toString("utf8").split("\0");
  return entries.flatMap((entry) => {
    const [, blob, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
    return blob && path ? [{ path, id: blob, size: Number(size) }] : [];
  });
}

/** The object of a file anywhere in a commit, by its path from the folder: `../schemas/visit.json`. */
export function objectAt({ prefix }: Repository, { id }: Commit, path: string): string {
  return `${id}:${posix.normalize(`${prefix}${path}`)}`;
}

/** The bytes of objects, in their order; undefined for those that are not there. */
export async function readObjects(repository: Repository, names: string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const { out } = await git(repository, ["cat-file", "--batch"], `${names.join("\n")}\n`);
  let at = 0;
  return names.map(() => {
    const end = out.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString("latin1", at, end))?.[1];
    const from = end + 1;
    at = size === undefined ? from : from + Number(size) + 1;
    return size === undefined ? undefined : out.subarray(from, at - 1);
  });
}

interface Ran {
  code: number;
  out: Buffer;
  error: string;
}

/** Runs git in the folder, without a shell; throws Mistake when there is no git. */
function git({ folder, variables }: Repository, args: string[], input = ""): Promise<Ran> {
  // Loaded when it is used: with it comes all of the network.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((done, fail) => {
    const child = spawn("git", args, { cwd: folder, env: variables, windowsHide: true });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.on("error", () => fail(new Mistake("git is not installed, and revisions are read by it; give two folders: arsom diff OLD NEW")));
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => error.push(part));
    // One that has said enough no longer reads.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("close", (code) => done({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString("utf8") }));
  });
}

function firstLine(text: string): string {
  return plain((text.split("\n")[0] ?? "").replace(/^fatal: /, ""));
}
