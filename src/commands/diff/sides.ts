// The two sides of a comparison, as the command line names them: commits, folders, or the records as they stand.
import { resolve } from "node:path";
import { type DataFolder, folderAt } from "../../load/find.js";
import { shownPath } from "../../load/load.js";
import { isFolder } from "../../load/walk.js";
import { dayText, parseDate } from "../../model/date.js";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import type { Side } from "../../reports/diff/data.js";
import type { Env } from "../../runtime/env.js";
import { type Repository, repositoryOf } from "../../runtime/git/repository.js";
import { type Commit, commitBefore, commitOf, mergeBase, objectId } from "../../runtime/git/revisions.js";
import type { Options } from "../command.js";
import { NoRecords } from "../no-records.js";
import { dataFolder, isEmpty, openFolder, todayOf } from "../open.js";
import { recordsAt } from "./commit.js";

/** A side before its records are read. */
type Named = { commit: Commit } | { folder: DataFolder };

/** Reads both sides: `[A] [B]`, `A..B`, `A...B` or `--since D`; throws UsageError when one of them is not there. */
export async function openSides(args: string[], options: Options, env: Env): Promise<[before: Side, after: Side]> {
  const place = new Place(options, env);
  const [before, after] = await place.named(args);
  const sides: [Side, Side] = [await place.read(before), await place.read(after)];
  // One side without records is what was added or removed; two are nothing to compare.
  if (sides.every(({ store }) => isEmpty(store))) throw new NoRecords("no record was found on either side");
  return sides;
}

/** Where names are looked up: the folder of the records, and its repository once a revision is named. */
class Place {
  private found?: Repository;

  constructor(
    private readonly options: Options,
    private readonly env: Env,
  ) {}

  async named(args: string[]): Promise<[Named, Named]> {
    const since = this.options.since === undefined ? undefined : await this.before(String(this.options.since));
    const [first, second, ...more] = since ? ["", ...args] : args;
    if (more.length > 0 && !since) throw new UsageError(`two sides are compared, not ${args.length}`);
    if (more.length > 0) throw new UsageError("with --since at most one revision or folder is given: what to compare with");
    if (since) return [since, await this.side(second)];
    if (first === undefined) return [{ commit: await this.commit("HEAD") }, await this.side(undefined)];
    // Two dots before a slash are a folder's name.
    const range = /^(.*?)(\.{2,3})(?![./\\])(.*)$/.exec(first);
    if (!range || second !== undefined || (await this.isMeant(first, range[1] || "HEAD")))
      return [await this.side(first), await this.side(second)];
    const [, from, dots, to] = range as unknown as [string, string, string, string];
    const [a, b] = [await this.commit(from || "HEAD"), await this.commit(to || "HEAD")];
    const base = dots === "..." ? await mergeBase(await this.repository(), a, b) : a;
    if (!base)
      throw new UsageError(
        escapeControls(`${a.name} and ${b.name} have no history in common; of a shallow clone git fetch --unshallow brings the rest`),
      );
    return [{ commit: base }, { commit: b }];
  }

  /** A folder or a revision; without a name, the records as they stand. */
  private async side(name: string | undefined): Promise<Named> {
    if (name === undefined) return { folder: this.folder() };
    if (name === "") throw new UsageError("a side is empty; give a revision or a folder, or leave it out");
    if (!(await this.isMeant(name, name))) return { commit: await this.commit(name) };
    return { folder: { ...folderAt(resolve(this.env.cwd, name)), why: "path" } };
  }

  /**
   * Whether a folder is meant by a name. One that names a revision as well, as a pull request could bring it, is taken for
   * neither: with a dot or a slash before it, it is a path for certain.
   */
  private async isMeant(name: string, revision: string): Promise<boolean> {
    if (!isFolder(resolve(this.env.cwd, name))) return false;
    if (/^\.{0,2}[/\\]|^\.{1,2}$|^[a-z]:[/\\]/i.test(name) || !(await this.isRevision(revision))) return true;
    throw new UsageError(
      escapeControls(`${name} is a folder and a revision of git; write ./${name} for the folder, ${name}^0 for the revision`),
    );
  }

  private async isRevision(name: string): Promise<boolean> {
    try {
      return (await objectId(await this.repository(), name)) !== undefined;
    } catch (error) {
      if (error instanceof UsageError || error instanceof NoRecords) return false;
      throw error;
    }
  }

  private async commit(name: string): Promise<Commit> {
    if (name.startsWith("-")) throw new UsageError(`${escapeControls(name)} is no revision: none begins with a dash`);
    return commitOf(await this.repository(), name);
  }

  /** The last commit before a day. */
  private async before(text: string): Promise<Named> {
    const date = parseDate(text);
    if (!date || date.qualifier) throw new UsageError(`--since takes a day, a month or a year, YYYY-MM-DD, not ${escapeControls(text)}`);
    const commit = await commitBefore(await this.repository(), dayText(date.earliest));
    if (commit) return { commit };
    throw new UsageError(`no commit is older than ${text}; of a shallow clone git fetch --unshallow brings the rest`);
  }

  private folder(): DataFolder {
    return dataFolder(this.options, this.env, "checking");
  }

  private async repository(): Promise<Repository> {
    this.found ??= await repositoryOf(this.folder().folder, this.env.variables);
    if (this.found) return this.found;
    const shown = shownPath(this.folder().folder, this.env.cwd);
    throw new UsageError(escapeControls(`${shown} lies in no git repository; give two folders: arsom diff OLD NEW`));
  }

  async read(named: Named): Promise<Side> {
    if ("commit" in named) {
      const { name, id, day } = named.commit;
      const today = todayOf(this.options, this.env);
      const { store, notes } = await recordsAt(await this.repository(), named.commit, this.folder().folder, this.env.cwd, today);
      for (const note of notes) this.env.stderr.write(`arsom: ${note}`);
      return { name, commit: id, day, store };
    }
    const { full, shown } = await openFolder(named.folder, this.options, this.env);
    return { name: shown, commit: null, day: null, store: full };
  }
}
