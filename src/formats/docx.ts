// A Word document (Office Open XML): real styles, tables with repeated headings, footnotes for the sources.
import { localeOf } from "../language/index.js";
import type { Print } from "../model/output.js";
import { packed } from "./docx/document.js";

export const docx: Print = async ({ paper }) => {
  const made = paper?.() ?? { blocks: [] };
  const locale = await localeOf(made.lang ?? "en");
  return packed({ ...made, lang: locale.lang }, locale);
};
