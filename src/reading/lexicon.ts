// The names and words that a text is searched for, as a tree of words; a word stands in it once, with all the forms that it takes.
import { append } from "../model/group.js";
import { type TextToken, textTokens } from "./tokens.js";
import type { ReadingWords, Role } from "./words/words.js";

/** What a phrase stands for. */
export type PhraseMeaning =
  | { is: Role | "publisher" }
  | { is: "partner" | "member" | "person" | "surname" | "series"; id: string }
  | { is: "city"; name: string }
  | { is: "head"; series?: string; level?: string; special?: true }
  | { is: "level"; level: string }
  | { is: "ordinal" | "number"; value: number };

/** A phrase found: its tokens, the first and the one behind the last, and what it means. */
export interface Match {
  first: number;
  last: number;
  means: PhraseMeaning;
}

/** How a phrase must be written: beginning with a capital, or in capitals alone (`AS`, `EU`), lest a common word be taken for it. */
export type Case = "any" | "capital" | "capitals";

interface Node {
  next: Map<number, Node>;
  here: { means: PhraseMeaning; written: Case }[];
}

/** What may stand between the words of a phrase: `Post-Ministerial`, `ASEAN – Russia`. */
const BETWEEN = new Set(["-", "'", "/"]);

/** The shortest stem, so that a lookup of a word asks for few. */
const SHORTEST_STEM = 3;

/** The tree of phrases. */
export class Lexicon {
  private readonly root: Node = { next: new Map(), here: [] };
  private readonly numbers = new Map<string, number>();
  private readonly forms = new Map<string, number[]>();
  private readonly stems = new Map<string, { word: number; open: boolean }[]>();
  private readonly endings: Set<string>;
  private readonly known = new Map<string, number[]>();

  constructor(private readonly languages: ReadingWords[]) {
    this.endings = new Set(languages.flatMap(({ endings }) => [...(endings ?? [])]));
  }

  /** Adds a phrase; `*` at the end of a word stands for any ending. */
  add(phrase: string, means: PhraseMeaning, written: Case = "any"): void {
    let node = this.root;
    for (const word of wordsOf(phrase)) {
      const number = this.numberOf(word);
      let next = node.next.get(number);
      if (!next) {
        next = { next: new Map(), here: [] };
        node.next.set(number, next);
      }
      node = next;
    }
    if (node !== this.root) node.here.push({ means, written });
  }

  /** Every phrase that begins at a token, the shortest first. */
  at(tokens: TextToken[], first: number): Match[] {
    const found: Match[] = [];
    let nodes = [this.root];
    for (let i = first; i < tokens.length && nodes.length > 0; i++) {
      const token = tokens[i] as TextToken;
      if (i > first && token.opens) break;
      if (i > first && BETWEEN.has(token.key)) continue;
      nodes = nodes.flatMap((node) => this.wordsAt(token).flatMap((word) => node.next.get(word) ?? []));
      for (const { here } of nodes) {
        for (const { means, written } of here) if (isWritten(tokens, first, i + 1, written)) found.push({ first, last: i + 1, means });
      }
    }
    return found;
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number !== undefined) return number;
    number = this.numbers.size;
    this.numbers.set(word, number);
    // What tokens were found to be may now be more.
    this.known.clear();
    if (word.endsWith("*")) append(this.stems, word.slice(0, -1), { word: number, open: true });
    else {
      append(this.forms, word, number);
      const stems = new Set(this.languages.flatMap(({ stemsOf }) => stemsOf?.(word) ?? []));
      for (const stem of stems) append(this.stems, stem, { word: number, open: false });
    }
    return number;
  }

  /** The words that a token is a form of. */
  private wordsAt({ key, kind }: TextToken): number[] {
    const known = this.known.get(key);
    if (known) return known;
    const words = new Set(this.forms.get(key));
    // No word that is declined is longer than this, and a text may hold one of a million letters.
    const longest = kind === "word" ? Math.min(key.length, 40) : 0;
    for (let length = SHORTEST_STEM; length <= longest; length++) {
      for (const { word, open } of this.stems.get(key.slice(0, length)) ?? []) {
        if (open || this.endings.has(key.slice(length))) words.add(word);
      }
    }
    const list = [...words];
    if (this.known.size < 100_000) this.known.set(key, list);
    return list;
  }
}

/** The words of a phrase as tokens are compared; marks between them say nothing, but `+` is said. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const { key, kind, joined } of textTokens(phrase.replaceAll(/[\u2010-\u2015]/g, "-").replaceAll(/[‘’]/g, "'"))) {
    if (key === "*" && joined) words.push(`${words.pop()}*`);
    else if (kind !== "mark" || key === "+") words.push(key);
  }
  return words;
}

function isWritten(tokens: TextToken[], first: number, last: number, written: Case): boolean {
  if (written === "any") return true;
  const words = tokens.slice(first, last).filter(({ kind }) => kind === "word");
  return written === "capital" ? !!words[0]?.capital : words.every(({ capitals }) => capitals);
}
