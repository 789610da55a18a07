// What is left in a text of another language when all that belongs there has been taken away: names, ids and words to be typed.
import { join } from "node:path";
import { loadFolder } from "../src/load/load.js";
import type { Store } from "../src/load/store.js";
import type { Field } from "../src/model/kind.js";
import { rules } from "../src/rules/index.js";
import { ROOT } from "./run.js";

/** English words that an Indonesian sentence has no use for. */
const ENGLISH = new Set(
  (
    "the of is are was were and or not this that which with without for by has have its it them their there when where who what than " +
    "before after later longer shorter year years day days month months said says says nobody none both must cannot should partnership " +
    "undated unknown warning error Field Value Sunday Monday Tuesday Wednesday Thursday Friday Saturday January February March May June " +
    "July August October December"
  ).split(" "),
);

/** The words of a text that are not of its language: Latin ones in Russian, English ones in Indonesian. */
export function strangers(text: string, lang: string): string[] {
  if (lang === "ru") return text.match(/[A-Za-z][\w.-]*/g) ?? [];
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => ENGLISH.has(word));
}

/** What a user types, whatever the language of the sentence: fields, kinds, closed values, rules, a code of a country. */
export function typedIn(store: Store): Set<string> {
  const typed = new Set(
    "arsom arsom.yaml arsom-ignore Macintosh ID explain show migrate limits id YAML UTF-8 UTF-16 BOM true false x_ http https".split(" "),
  );
  for (const { id } of rules) typed.add(id);
  const gather = (field: Field) => {
    typed.add(field.name);
    for (const value of field.values ?? field.of?.values ?? []) typed.add(value);
    for (const inner of field.fields?.values() ?? []) gather(inner);
  };
  for (const kind of store.kinds.values()) {
    typed.add(kind.name);
    typed.add(kind.plural);
    for (const field of kind.fields.values()) gather(field);
  }
  return typed;
}

/** The names of the slots of a sentence, each once; `{count|record|records}` is of the slot `count`. */
export function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z-]+)[|}:]/g)].map(([, name]) => name as string))].sort();
}

/** A sentence without its slots and without what is typed; the forms of nouns stay. */
export function bare(text: string, typed: Set<string>): string {
  return text
    .replace(/\{[a-z-]+(:genitive)?\}/g, "")
    .replace(/\{[a-z-]+\|/g, "|")
    .replace(/[A-Za-z_][\w.-]*/g, (word) => (typed.has(word.replace(/[.-]+$/, "")) ? "" : word));
}

/** Takes out of a text all that the shipped records say and are called, so that the program's own words are left. */
export async function ownOf(today: string): Promise<(text: string) => string> {
  const { store } = await loadFolder({ folder: join(ROOT, "data"), cwd: ROOT, today });
  const said = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "string") {
      const text = value.replace(/\s+/g, " ");
      said.add(text);
      // A short briefing quotes the first sentence of a reason.
      said.add(text.replace(/(?<=[^.][.!?])\s.*$/, ""));
    }
    if (value !== null && typeof value === "object") for (const part of Object.values(value)) gather(part);
  };
  for (const { fields } of store.records) gather(fields);
  // Closed values have a word in every language; ids and codes have none.
  for (const word of typedIn(store)) if (word.toUpperCase() !== "ID") said.delete(word);
  for (const { id } of store.records) said.add(id);
  const names = [...said].filter((text) => /[A-Za-z]/.test(text)).sort((a, b) => b.length - a.length);
  const [long, codes] = [names.filter((name) => name.length > 4), new Set(names.filter((name) => name.length <= 4))];
  return (text) =>
    long
      .reduce((left, name) => (left.includes(name) ? left.replaceAll(name, "") : left), text)
      .replace(/(?<![\w-])[A-Za-z]+(?![\w-])/g, (word) => (codes.has(word) ? "" : word));
}
