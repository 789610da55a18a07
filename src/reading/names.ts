// The lexicon of a data set: what its records are called, and the heads of its meetings' names.
import { translationsOf } from "../language/translated.js";
import type { Store } from "../load/store.js";
import { memo } from "../model/memo.js";
import type { ArsomRecord } from "../model/record.js";
import { type Case, Lexicon, type Match } from "./lexicon.js";
import { type TextToken, textTokens } from "./tokens.js";
import { readingWords } from "./words/index.js";
import { ROLES } from "./words/words.js";

/** The lexicon of a store, made once. */
export const lexiconOf = memo((store: Store): Lexicon => {
  const lexicon = new Lexicon(readingWords);
  addWords(lexicon);
  addCountries(lexicon, store);
  for (const { fields, id } of store.all("chair")) {
    for (const name of calledIn(fields)) if (/\s/.test(name)) lexicon.add(name, { is: "person", id }, "capital");
  }
  addSurnames(lexicon, store);
  for (const { fields } of store.all("place")) {
    for (const name of calledIn(fields)) lexicon.add(name, { is: "city", name: String(fields.name) }, "capital");
  }
  // "The Phnom Penh Post" is no place.
  const publishers = new Set(store.all("source").flatMap(({ fields }) => (fields.publisher ? (fields.publisher as string) : [])));
  for (const name of publishers) if (/\s/.test(name)) lexicon.add(name, { is: "publisher" }, "capital");
  addSeries(lexicon, store);
  return lexicon;
});

/** Countries whose names do not end in a surname. */
const OTHER_ORDER = new Set(["VN", "LA", "KH", "MM", "CN", "KR", "ID"]);

/** The last word of a name of two, where nobody else has it: what stands behind initials, or in a text that named the person before. */
function addSurnames(lexicon: Lexicon, store: Store): void {
  const bearers = new Map<string, Set<string>>();
  for (const { fields, id } of store.all("chair")) {
    if (OTHER_ORDER.has(String(fields.country))) continue;
    for (const name of calledIn(fields)) {
      const words = name.split(/\s+/);
      const surname = words.length >= 2 && words.length <= 3 ? (words.at(-1) as string) : "";
      if (surname.length < 4) continue;
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(id));
    }
  }
  for (const [surname, ids] of bearers) for (const id of ids.size === 1 ? ids : []) lexicon.add(surname, { is: "surname", id }, "capital");
}

function addWords(lexicon: Lexicon): void {
  for (const { roles, heads, levels, ordinals, numbers } of readingWords) {
    for (const role of ROLES) for (const phrase of roles[role] ?? []) lexicon.add(phrase, { is: role });
    for (const [level, phrases] of Object.entries(heads)) for (const phrase of phrases) lexicon.add(phrase, { is: "head", level });
    for (const [level, phrases] of Object.entries(levels)) for (const phrase of phrases) lexicon.add(phrase, { is: "level", level });
    for (const [word, value] of Object.entries(ordinals)) lexicon.add(word, { is: "ordinal", value });
    for (const [word, value] of Object.entries(numbers)) lexicon.add(word, { is: "number", value });
  }
}

function addCountries(lexicon: Lexicon, store: Store): void {
  for (const record of [...store.all("partner"), ...store.all("member")] as ArsomRecord[]) {
    const is = record.kind === "partner" ? "partner" : "member";
    // Of ids as short as an acronym the capitals are what texts write: EU, ROK.
    const names = [...calledIn(record.fields), ...(record.id.length <= 3 ? [record.id.toUpperCase()] : [])];
    for (const name of new Set(names)) lexicon.add(name, { is, id: record.id }, caseOf(name));
  }
}

/** A name of four capitals or fewer may be a common word in small letters. */
function caseOf(name: string): Case {
  return name.length <= 4 && name === name.toUpperCase() ? "capitals" : "capital";
}

const NAMES = ["name", "formal_name", ...translationsOf("name"), ...translationsOf("formal_name")];

function calledIn(fields: { [field: string]: unknown }): string[] {
  const aliases = Array.isArray(fields.aliases) ? (fields.aliases as string[]) : [];
  return [...NAMES.flatMap((name) => (typeof fields[name] === "string" ? [fields[name] as string] : [])), ...aliases];
}

/** Whole names and acronyms of series, and what is left of a name without ASEAN and the partner: its head. */
function addSeries(lexicon: Lexicon, store: Store): void {
  const series = store.all("series");
  const acronyms = new Map<string, number>();
  for (const { fields } of series) if (fields.acronym) acronyms.set(fields.acronym, (acronyms.get(fields.acronym) ?? 0) + 1);
  const heads: [phrase: string, id: string, special: boolean][] = [];
  for (const { id, fields } of series) {
    for (const name of calledIn(fields)) {
      lexicon.add(name, { is: "series", id }, "capital");
      const head = headOf(name, lexicon);
      if (head) heads.push([head.phrase, id, head.special]);
    }
    const { acronym } = fields;
    if (!acronym) continue;
    // An acronym of one series alone names it, unless meetings of others are called so as well.
    const shared = (acronyms.get(acronym) ?? 0) > 1 || means(acronym, "head", lexicon);
    // `AEM-Rusia`: an acronym with the partner's name in it, in another language.
    const partner = store.find("partner", fields.partner);
    const english = partner?.fields.name;
    for (const other of partner && english && acronym.includes(english) ? calledIn(partner.fields) : []) {
      lexicon.add(acronym.replace(english as string, other), { is: "series", id }, "capital");
    }
    lexicon.add(acronym, shared ? { is: "head", series: id } : { is: "series", id }, caseOf(acronym));
  }
  for (const [phrase, id, special] of heads) lexicon.add(phrase, { is: "head", series: id, ...(special && { special }) });
}

function means(phrase: string, is: Match["means"]["is"], lexicon: Lexicon): boolean {
  const tokens = textTokens(phrase);
  return lexicon.at(tokens, 0).some((match) => match.last === tokens.length && match.means.is === is);
}

/** The words of a series' name that stand together beside ASEAN and its partner; undefined where they stand apart. */
function headOf(name: string, lexicon: Lexicon): { phrase: string; special: boolean } | undefined {
  const tokens = textTokens(name.replaceAll(/[\u2010-\u2015]/g, "-").replaceAll("’", "'"));
  const runs: TextToken[][] = [];
  let run: TextToken[] = [];
  let special = false;
  const close = () => {
    if (run.some(({ kind }) => kind !== "mark")) runs.push(run);
    run = [];
  };
  for (let i = 0; i < tokens.length; ) {
    const found = lexicon.at(tokens, i);
    const side = found.findLast(({ means: { is } }) => is === "asean" || is === "partner");
    const adjective = found.findLast(({ means: { is } }) => is === "special");
    if (side) close();
    else if (adjective) special = true;
    else run.push(tokens[i] as TextToken);
    i = (side ?? adjective)?.last ?? i + 1;
  }
  close();
  const [only, ...more] = runs;
  if (!only || more.length > 0) return undefined;
  const words = only.filter(({ kind }) => kind !== "mark").map(({ key }) => key);
  return { phrase: withoutEnds(words).join(" "), special };
}

/** Without the small words at its ends: `with`, `of`. */
function withoutEnds(words: string[]): string[] {
  const small = new Set(readingWords.flatMap(({ roles }) => roles.filler ?? []));
  const first = words.findIndex((word) => !small.has(word));
  const last = words.findLastIndex((word) => !small.has(word));
  return words.slice(Math.max(0, first), last + 1);
}
