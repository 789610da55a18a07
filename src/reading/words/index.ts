// The languages in which a text can be read.
import { en } from "./en.js";
import { id } from "./id.js";
import { ru } from "./ru.js";
import type { ReadingWords } from "./words.js";

export const readingWords: ReadingWords[] = [en, id, ru];
