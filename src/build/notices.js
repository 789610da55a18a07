// The licences of all that is bundled, as each asks to be carried with its code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes the notices of the packages that these source files belong to; throws where one says nothing of its licence. */
export function notices(file, sources) {
  const packages = new Set(sources.map(packageOf).filter(Boolean));
  const sections = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (!license) throw new Error(`${folder}: package.json names no licence, so it cannot be bundled`);
    return { title: `${name} ${version} (${license})`, text: licenceIn(folder) };
  });
  const title = "Code of others that is bundled with arsom, and its licences.";
  const body = sections.map(({ title, text }) => `${"-".repeat(80)}\n${title}\n\n${text}\n`).join("\n");
  writeFileSync(file, `${title}\n\n${body}`);
}

/** The folder of the package that a file belongs to, the innermost; undefined of our own files. */
function packageOf(source) {
  const at = source.lastIndexOf("node_modules/");
  if (at < 0) return undefined;
  for (let folder = dirname(source); folder.length > at; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version) return folder;
  }
  return undefined;
}

/** The text of its licence, or where its README keeps it; a package that carries none is named by its licence alone. */
function licenceIn(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  if (files.length === 0) return "(the package carries no text of its licence)";
  return files.map((name) => readFileSync(join(folder, name), "utf8").trim()).join("\n\n");
}
