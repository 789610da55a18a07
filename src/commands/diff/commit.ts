// The records of a commit, by the settings and schemas of that commit.
import { posix } from "node:path";
import { BadSettings, type SettingsText } from "../../load/bad-settings.js";
import { storeOf } from "../../load/files.js";
import { shownPath } from "../../load/load.js";
import { DEFAULTS, readSettings } from "../../load/settings.js";
import { decodeSettings, MOST_BYTES } from "../../load/settings-file.js";
import type { Settings, Store } from "../../load/store.js";
import { isVisited, isWalked } from "../../load/walk.js";
import { escapeControls } from "../../model/escape.js";
import { compareCodes } from "../../model/fold.js";
import type { Today } from "../../model/today.js";
import { UsageError } from "../../model/usage-error.js";
import { entriesBelow, entryAt, readFiles, sizesOf, type TreeEntry } from "../../runtime/git/objects.js";
import type { Repository } from "../../runtime/git/repository.js";
import type { Commit } from "../../runtime/git/revisions.js";

/** The records of a commit, and what is to be said of the commit: what was passed over, or that the folder was not there. */
export interface CommitRecords {
  store: Store;
  notes: string[];
}

/**
 * The store of the folder at a commit, empty where it was not there; files are named as they would be now. Throws BadSettings,
 * UnreadableRepository when anything of it is missing, and UsageError when it is above the limits.
 */
export async function recordsAt(repository: Repository, commit: Commit, folder: string, cwd: string, today: Today): Promise<CommitRecords> {
  const base = shownPath(folder, cwd);
  const shown = (path: string) => (base === "." ? path : `${base}/${path}`);
  const found = await entryAt(repository, commit.id, repository.prefix);
  if (found?.type !== "folder") {
    const what = found ? `was a ${found.type}` : "was not there";
    return { store: await storeOf([], today), notes: [`${base} ${what} at ${commit.name}: it counts as empty`] };
  }
  const entries = await entriesBelow(repository, found);
  const { settings, schemas } = await settingsAt(repository, commit, entries);
  const files = entries.filter(({ type, path }) => type === "file" && isWalked(path)).sort((a, b) => compareCodes(a.path, b.path));
  limit(files, await sizesOf(repository, files), settings, commit);
  const bytes = await readFiles(repository, files);
  // Two names whose bytes are no text may be shown alike, and are two files all the same.
  const texts = files.map(({ path }, i): [string, Uint8Array] => [shown(path), bytes[i] as Buffer]);
  const others = entries.filter(({ type, path }) => type !== "file" && isVisited(path));
  return {
    store: await storeOf(texts, today, settings, schemas),
    notes: others.map(({ path, type }) => `${shown(path)} at ${commit.name} was passed over: ${REASONS[type]}`),
  };
}

const REASONS: { [type in TreeEntry["type"]]?: string } = {
  link: "links are not followed",
  submodule: "it is a submodule, whose files are in another repository",
};

/** Throws UsageError before more is taken into memory than the settings allow. */
function limit(files: TreeEntry[], sizes: number[], { limits }: Settings, { name }: Commit): void {
  let total = 0;
  for (const [i, { path }] of files.entries()) {
    const size = sizes[i] as number;
    total += size;
    const above = size > limits.file ? "file" : "dataset";
    if (size > limits.file || total > limits.dataset)
      throw new UsageError(`${escapeControls(path)} at ${escapeControls(name)} is above limits.${above}; its arsom.yaml may raise it`);
  }
}

/** The settings of a commit, and the schemas they name; without an `arsom.yaml` the usual ones. */
async function settingsAt(
  repository: Repository,
  commit: Commit,
  entries: TreeEntry[],
): Promise<{ settings: Settings; schemas: SettingsText[] }> {
  const found = entries.find(({ path }) => path === "arsom.yaml");
  if (!found) return { settings: DEFAULTS, schemas: [] };
  const name = `${commit.name}:arsom.yaml`;
  const { settings, schemas: paths } = await readSettings(await textOf(repository, found, name), name);
  const schemas: SettingsText[] = [];
  for (const path of paths) {
    const name = `${commit.name}:${path}`;
    const entry = await entryAt(repository, commit.id, posix.normalize(posix.join(repository.prefix, path)));
    schemas.push({ name, text: await textOf(repository, entry, name) });
  }
  return { settings, schemas };
}

/** The text of a file that settings are read from; throws BadSettings when it is no file, or too large for one. */
async function textOf(repository: Repository, entry: TreeEntry | undefined, name: string): Promise<string> {
  if (!entry) throw new BadSettings(`${name}: it is not there`);
  if (entry.type !== "file") throw new BadSettings(`${name}: it is a ${entry.type} and no file`);
  const [size = 0] = await sizesOf(repository, [entry]);
  if (size > MOST_BYTES) throw new BadSettings(`${name}: it has more than ${MOST_BYTES} bytes`);
  const [bytes = Buffer.alloc(0)] = await readFiles(repository, [entry]);
  return decodeSettings(bytes, name);
}
