// The texts that we wrote to measure with, and what each of them says, labelled by hand before arsom read it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A statement of a text, or a trap, with its place in the file. */
export interface Label {
  quote: string;
  start: number;
  end: number;
}

/** What a text says of a record, and what the records say to that. */
export interface StatementLabel extends Label {
  record?: string;
  field: string;
  verdict: "agrees" | "differs" | "contradicts" | "unknown";
  /** It is understood only from a sentence before, or from knowledge that the text does not give. */
  hard?: boolean;
}

/** One text with its labels. */
export interface Fixture {
  /** Its path from the root of the checkout. */
  file: string;
  lang: string;
  source: string;
  /** The day of publication that a reader finds in it. */
  published?: string;
  statements: StatementLabel[];
  /** Words that look like a statement and are none, each with the reason. */
  traps: (Label & { why: string })[];
}

const FOLDER = "test/fixtures/factcheck";

/** All texts, as they stand under the root of the checkout. */
export function readFixtures(root: string): Fixture[] {
  return readdirSync(join(root, FOLDER))
    .sort()
    .flatMap((lang) =>
      readdirSync(join(root, FOLDER, lang))
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => readFixture(root, `${FOLDER}/${lang}/${name}`)),
    );
}

function readFixture(root: string, file: string): Fixture {
  const source = readFileSync(join(root, file), "utf8");
  const labels = parse(readFileSync(join(root, file.replace(/txt$/, "yaml")), "utf8"));
  const placed = <T extends { quote: string; nth?: number }>(label: T) => ({ ...label, ...placeOf(label, source, file) });
  return {
    file,
    lang: labels.lang,
    source,
    ...(labels.published && { published: String(labels.published) }),
    statements: labels.statements.map(placed),
    traps: labels.traps.map(placed),
  };
}

/** Where the words of a label stand, the nth time that the text has them; quotes and hyphens may be of any kind. */
function placeOf({ quote, nth = 1 }: { quote: string; nth?: number }, source: string, file: string): { start: number; end: number } {
  const [text, words] = [plain(source), plain(quote)];
  let start = -1;
  for (let left = nth; left > 0; left--) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${file} does not have "${quote}" ${nth} times`);
  }
  return { start, end: start + words.length };
}

/** Each character for one, so that places stay what they are. */
function plain(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, " ");
}

/** True when two ranges share a character. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
