// How long a cold run of `arsom factcheck` takes as a text grows, and over hostile text.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFixtures } from "./fixtures.js";
import { HOSTILE } from "./hostile.js";

/** A measurement beside its goal. */
export interface SpeedRow {
  name: string;
  shown: string;
  goal: string;
  met: boolean;
}

const KIB = 1024;
const SIZES = { "24 KiB": 24 * KIB, "240 KiB": 240 * KIB, "512 KiB": 512 * KIB, "1 MiB": KIB * KIB };
/** Seconds for 1 MiB, and how much more time twice the text may take. */
const MOST_SECONDS = 3;
const MOST_GROWTH = 2.3;
const RUNS = 3;

/** All rows. */
export async function speedRows(root: string): Promise<SpeedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "arsom-speed-"));
  try {
    const fixtures = readFixtures(root);
    const english = fixtures.filter(({ lang }) => lang === "en");
    return [
      ...grown("texts in three languages", fixtures.map(({ source }) => source).join("\n\n"), folder, root),
      ...grown("texts in English", english.map(({ source }) => source).join("\n\n"), folder, root),
      chrono(english.map(({ source }) => source).join("\n\n"), root),
      ...Object.entries(HOSTILE).map(([name, text]) => {
        const seconds = timed(text, folder, root);
        return { name, shown: seconds.toFixed(2), goal: `<= ${MOST_SECONDS}`, met: seconds <= MOST_SECONDS };
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text repeated up to each size, and how the time grows at the last doubling, less that of a start. */
function grown(name: string, text: string, folder: string, root: string): SpeedRow[] {
  const start = timed("", folder, root);
  const times = Object.entries(SIZES).map(([size, units]) => ({ size, seconds: timed(filled(text, units), folder, root) }));
  const [half, whole] = times.slice(-2).map(({ seconds }) => seconds - start) as [number, number];
  const growth = whole / half;
  return [
    ...times.map(({ size, seconds }) => ({
      name: `${name}, ${size}`,
      shown: seconds.toFixed(2),
      goal: `<= ${MOST_SECONDS}`,
      met: seconds <= MOST_SECONDS,
    })),
    { name: `${name}: 1 MiB / 512 KiB`, shown: growth.toFixed(2), goal: `<= ${MOST_GROWTH}`, met: growth <= MOST_GROWTH },
  ];
}

/** A text repeated to a size in UTF-8 bytes, nearly. */
function filled(text: string, size: number): string {
  const bytes = Buffer.byteLength(text);
  const whole = `${text}\n\n`.repeat(Math.floor(size / (bytes + 2)));
  return whole + text.slice(0, Math.floor(((size - Buffer.byteLength(whole)) / bytes) * text.length));
}

/** The least of a few cold runs, in seconds. */
function timed(text: string, folder: string, root: string): number {
  const file = join(folder, "text.txt");
  writeFileSync(file, text);
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    const args = [resolve(root, "bin/arsom.js"), "factcheck", file, "--data", "shipped", "--format", "json", "--fail-on", "never"];
    const { status } = spawnSync(process.execPath, args, { env, stdio: "ignore" });
    if (status !== 0) throw new Error(`arsom factcheck ends with ${status}`);
    return (performance.now() - begun) / 1000;
  });
  return Math.min(...times);
}

/** chrono-node finding the dates of the same English text, without its start. */
function chrono(text: string, root: string): SpeedRow {
  const row = { name: "chrono-node on 1 MiB of texts in English, dates alone", goal: "–", met: true };
  let parse: (text: string) => unknown[];
  try {
    ({ parse } = createRequire(join(root, "package.json"))("chrono-node"));
  } catch {
    return { ...row, shown: "not installed" };
  }
  const begun = performance.now();
  parse(filled(text, SIZES["1 MiB"]));
  return { ...row, shown: ((performance.now() - begun) / 1000).toFixed(2) };
}
