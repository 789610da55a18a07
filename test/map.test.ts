// The map of the source: every file and folder that it names is there, and every folder of the source is on it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./run.js";

const MAP = readFileSync(join(ROOT, "src/README.md"), "utf8");
const named = [...MAP.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:ts|md|json)))`/g)].map(([, path]) => path as string);
const fromRoot = /^(schemas|test|data)\/|^CHANGELOG/;

it("names paths that there are", () => {
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter((path) => !existsSync(join(ROOT, fromRoot.test(path) ? "" : "src", path)));
  expect(missing).toEqual([]);
});

it("has every folder of the source", () => {
  const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !MAP.includes(`| \`${name}/\` |`))).toEqual([]);
});
