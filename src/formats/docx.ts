// A Word document (Office Open XML): real styles, tables with repeated headings, footnotes for the sources.
import { localeOf } from "../language/index.js";
import type { Format } from "../model/output.js";

export const docx: Format = {
  name: "docx",
  endings: ["docx"],
  needs: "paper",
  print: async ({ paper }) => {
    const made = paper?.() ?? { blocks: [] };
    // The library is large, and only this format needs it.
    const [{ packed }, locale] = await Promise.all([import("./docx/document.js"), localeOf(made.lang ?? "en")]);
    return packed({ ...made, lang: locale.lang }, locale);
  },
};
