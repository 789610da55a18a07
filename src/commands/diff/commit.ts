// The records of a commit, by the settings and schemas of that commit.
import { BadSettings, type SettingsText } from "../../load/bad-settings.js";
import { storeOf } from "../../load/files.js";
import { shownPath } from "../../load/load.js";
import { DEFAULTS, readSettings } from "../../load/settings.js";
import { decodeSettings } from "../../load/settings-file.js";
import type { Settings, Store } from "../../load/store.js";
import { isWalked } from "../../load/walk.js";
import { compareCodes } from "../../model/fold.js";
import { plain } from "../../model/plain.js";
import { Mistake } from "../../query/mistake.js";
import { type Blob, type Commit, filesAt, objectAt, type Repository, readObjects } from "./git.js";

/** The store of the folder at a commit, empty where it was not there; files are named as they would be now. Throws as `load` does. */
export async function storeAt(
  repository: Repository,
  commit: Commit,
  cwd: string,
  today: string,
): Promise<{ store: Store; there: boolean }> {
  const blobs = await filesAt(repository, commit);
  if (!blobs) return { store: await storeOf({}, today), there: false };
  const { settings, schemas } = await settingsAt(repository, commit, blobs);
  const files = blobs.filter(({ path }) => isWalked(path)).sort((a, b) => compareCodes(a.path, b.path));
  limit(files, settings, commit);
  const bytes = await readObjects(
    repository,
    files.map(({ id }) => id),
  );
  const folder = shownPath(repository.folder, cwd);
  const shown = (path: string) => (folder === "." ? path : `${folder}/${path}`);
  const texts = Object.fromEntries(files.map(({ path }, i) => [shown(path), bytes[i] ?? Buffer.alloc(0)]));
  return { store: await storeOf(texts, today, settings, schemas), there: true };
}

/** Throws Mistake before more is taken into memory than the settings allow. */
function limit(files: Blob[], { limits }: Settings, { name }: Commit): void {
  let total = 0;
  for (const { path, size } of files) {
    total += size;
    const above = size > limits.file ? "file" : total > limits.dataset ? "dataset" : undefined;
    if (above) throw new Mistake(`${plain(path)} at ${plain(name)} is above limits.${above}; its arsom.yaml may raise it`);
  }
}

/** The settings of a commit, and the schemas they name; without an `arsom.yaml` the usual ones. */
async function settingsAt(repository: Repository, commit: Commit, blobs: Blob[]): Promise<{ settings: Settings; schemas: SettingsText[] }> {
  const found = blobs.find(({ path }) => path === "arsom.yaml");
  if (!found) return { settings: DEFAULTS, schemas: [] };
  const [text] = await readObjects(repository, [found.id]);
  const name = `${commit.name}:arsom.yaml`;
  const { settings, schemas: paths } = await readSettings(decodeSettings(text ?? Buffer.alloc(0), name), name);
  const texts = await readObjects(
    repository,
    paths.map((path) => objectAt(repository, commit, path)),
  );
  const schemas = texts.map((schema, i) => {
    const name = `${commit.name}:${paths[i]}`;
    if (!schema) throw new BadSettings(`${name}: it is not there`);
    return { name, text: decodeSettings(schema, name) };
  });
  return { settings, schemas };
}
