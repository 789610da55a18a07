// The words of a title that an id can tell it by.
import { bare } from "../../model/fold.js";

/** An id has no more of them. */
const MOST = 4;

/** Small words of titles in English, Indonesian and Russian. */
const SMALL = new Set(
  (
    "a an and are as at be been between by for from has have in into is it its of on or over that the their this to under was were will with " +
    "akan antara atas bagi dalam dan dari dengan di guna ini itu juga ke kepada oleh pada para sebagai serta telah tentang untuk yang " +
    "в во для до за из и или их как к ко между на над не о об от по под при с со у что это"
  ).split(" "),
);

/** Russian letters in Latin ones, as names are written in English. */
const LATIN: { [letter: string]: string } = Object.fromEntries(
  [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"].map((letter, i) => [
    letter,
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ")[i] as string,
  ]),
);

/** A text in small Latin letters, its accents left out. */
export function latin(text: string): string {
  // й and ё are letters of their own: they are written before marks are taken away.
  const written = text.normalize("NFC").toLowerCase();
  return bare(written.replace(/[а-яё]/g, (letter) => LATIN[letter] as string));
}

/** The first words that tell something, in small Latin letters, none twice and none of `known`. */
export function titleWords(title: string, known: string[], most = MOST): string[] {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const telling = (words ?? []).filter((word) => !SMALL.has(word)).map(latin);
  const own = new Set(telling.filter((word) => /^[a-z0-9]+$/.test(word) && !known.includes(word) && !/^[a-z]$/.test(word)));
  return [...own].slice(0, most);
}
