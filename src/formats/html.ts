// One page that needs nothing else: it is read without its script, on paper too, and fetches nothing.
import type { Print } from "../model/output.js";
import { htmlPage } from "./html/page.js";

export const html: Print = async ({ paper }) => htmlPage(paper?.() ?? { blocks: [] });
