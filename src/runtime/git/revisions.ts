// Revisions: each is resolved once, to the full id of a commit, and everything after works on ids.

import { escapeControls } from "../../model/escape.js";
import { nearest } from "../../model/nearest.js";
import { UsageError } from "../../model/usage-error.js";
import { ask, gitIn, type Repository, unreadable } from "./repository.js";

/** A commit: how it was asked for, its full id, and its day, `YYYY-MM-DD`; null when the commit gives none. */
export interface Commit {
  name: string;
  id: string;
  day: string | null;
}

/** A commit and its day, as `rev-list` prints the format `%cs`: the day that the committer's own clock showed. */
const LISTED = /^commit ([0-9a-f]+)\n(.*)$/gm;

/** The full id that a revision names, of an object of any type that may be missing; undefined when it names none, or several. */
export async function objectId(repository: Repository, revision: string): Promise<string | undefined> {
  const { code, out, error } = await gitIn(repository, ["rev-parse", "--verify", "--end-of-options", revision]);
  if (code !== 0 && /^error: (could not read|unable to)/im.test(error)) throw unreadable(error);
  return code === 0 ? /^([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(out.toString("latin1"))?.[1] : undefined;
}

/** The commit that a revision names; throws UsageError when it names none, UnreadableRepository when it is missing. */
export async function commitOf(repository: Repository, revision: string): Promise<Commit> {
  const named = await objectId(repository, revision);
  if (!named) throw await unknownRevision(repository, revision);
  const out = await ask(repository, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${named}\n${named}^{commit}\n`);
  const [[, type], [id, commit]] = out
    .toString("latin1")
    .split("\n")
    .map((line) => line.split(" ")) as [[string, string], [string, string]];
  if (type === "missing") throw unreadable(`the object ${named} is not there`);
  if (commit === "commit") return { name: revision, id, day: await dayOf(repository, id) };
  if (type === "commit" || type === "tag") throw unreadable(`the commit of ${revision} is not there`);
  throw new UsageError(`${escapeControls(revision)} is a ${type} of git and no commit; revisions of git are compared, or folders`);
}

async function dayOf(repository: Repository, id: string): Promise<string | null> {
  const out = await ask(repository, ["rev-list", "--no-walk", "--format=%cs", id, "--"]);
  return commitsIn(out)[0]?.day ?? null;
}

/** The commit on which both of two lines of history stand; undefined when they share none. */
export async function mergeBase(repository: Repository, a: Commit, b: Commit): Promise<Commit | undefined> {
  const { code, out, error } = await gitIn(repository, ["merge-base", a.id, b.id]);
  if (code > 1 || error.startsWith("error: ")) throw unreadable(error);
  return code === 0 ? commitOf(repository, out.toString("latin1").trim()) : undefined;
}

/** The last commit of the branch whose day is before a day; merged branches count from their merge. */
export async function commitBefore(repository: Repository, day: string): Promise<Commit | undefined> {
  const head = await commitOf(repository, "HEAD");
  const line = commitsIn(await ask(repository, ["rev-list", "--first-parent", "--format=%cs", head.id, "--"]));
  const last = line.find((commit) => commit.day !== null && commit.day < day);
  return last && { name: last.id.slice(0, 7), ...last };
}

function commitsIn(out: Buffer): { id: string; day: string | null }[] {
  return [...out.toString("latin1").matchAll(LISTED)].map(([, id = "", day = ""]) => ({
    id,
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
  }));
}

/** The names of branches and tags. */
export async function refNames(repository: Repository): Promise<string[]> {
  const out = await ask(repository, ["for-each-ref", "--format=%(refname:short)"]);
  return String(out).split("\n").filter(Boolean);
}

/** The error of a revision that names nothing, with the nearest name of a branch or tag. */
async function unknownRevision(repository: Repository, revision: string): Promise<UsageError> {
  // What it starts from may be damaged, which is no fault of who typed it.
  const start = /^(.+?)[~^]/.exec(revision)?.[1];
  if (start !== undefined) await commitOf(repository, start);
  const names = await refNames(repository);
  if ((names.length === 0 || /^(HEAD|@)(?![\w-])/.test(revision)) && !(await objectId(repository, "HEAD")))
    return new UsageError("the branch at hand has no commit yet; git commit makes the first, and arsom diff OLD NEW compares two folders");
  const near = nearest(revision, names);
  const help = near
    ? `did you mean ${near}?`
    : "git log --oneline lists revisions; of a shallow clone git fetch --unshallow brings the rest";
  return new UsageError(escapeControls(`${revision} is no folder and no revision of git; ${help}`));
}
