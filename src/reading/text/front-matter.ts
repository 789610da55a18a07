// What stands before a text and speaks of it: front matter between rules, or lines such as "Date: 20 February 2019" at its head.
import { textLines } from "./lines.js";
import type { PublishedWords } from "./plain.js";

/** Where front matter ends, and the day of publication that it names. */
export interface FrontMatter {
  end: number;
  published?: PublishedWords;
}

/** Fields that name the day of publication, the surest first. */
const DAYS = [
  "published",
  "date published",
  "publication date",
  "publish date",
  "pubdate",
  "diterbitkan",
  "tanggal terbit",
  "terbit",
  "опубликовано",
  "дата публикации",
  "date",
  "tanggal",
  "дата",
];
/** Other fields that stand beside them at the head of a text without rules. */
const BESIDE = new Set(
  "title author source url publisher subject from to by lang language judul penulis sumber заголовок автор источник".split(" "),
);
const MOST_LINES = 200;
const MOST_WIDE = 1000;

/** The front matter of a text; undefined when it has none. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  return /^---[ \t]*[\r\n]/.test(source) ? betweenRules(source) : headLines(source);
}

function betweenRules(source: string): FrontMatter | undefined {
  const days = new Map<string, string>();
  let count = 0;
  for (const line of textLines(source, 0)) {
    const words = source.slice(line.start, Math.min(line.end, line.start + MOST_WIDE)).trimEnd();
    if (count > 0 && (words === "---" || words === "...")) return { end: line.next, ...publishedIn(days) };
    const [name, value] = fieldIn(words) ?? [];
    // A rule that prose follows is no front matter.
    if (count === 1 && name === undefined && !words.startsWith("#")) return undefined;
    if (name !== undefined && value) days.set(name, value);
    if (++count > MOST_LINES) return undefined;
  }
  return undefined;
}

function headLines(source: string): FrontMatter | undefined {
  const days = new Map<string, string>();
  let end = 0;
  for (const line of textLines(source, 0)) {
    const words = source.slice(line.start, Math.min(line.end, line.start + MOST_WIDE));
    const [name, value] = fieldIn(words) ?? [];
    if (name === undefined || !(DAYS.includes(name) || BESIDE.has(name))) {
      // "Date: …" above "Place: …" is a meeting's, not the text's.
      if (name !== undefined && value !== "") return undefined;
      break;
    }
    days.set(name, value as string);
    end = line.next;
  }
  const published = publishedIn(days);
  return published && { end, ...published };
}

/** A line's field and value: the field in small letters, `_` and `-` as spaces, the value without quotes. */
function fieldIn(line: string): [name: string, value: string] | undefined {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(colon, 0)).trimEnd();
  if (colon < 1 || !/^\p{L}[\p{L}\p{N} _-]{0,30}$/u.test(name)) return undefined;
  const value = line.slice(colon + 1).trim();
  return [name.toLowerCase().replace(/[_-]/g, " "), value.replace(/^(["'])(.*)\1$/, "$2")];
}

function publishedIn(fields: Map<string, string>): { published: PublishedWords } | undefined {
  const text = DAYS.map((name) => fields.get(name)).find((value) => value);
  return text === undefined ? undefined : { published: { text, from: "front matter" } };
}
