// The package: its folder, which holds the records that ship with it, and its version.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../../package.json" with { type: "json" };

/** The package's own folder, found upwards from this file, which may be source or bundle. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The version, as `package.json` gives it. */
export function version(): string {
  return packageJson.version;
}
