// One page that needs nothing else: it is read without its script, on paper too, and fetches nothing.
import type { Format } from "../model/output.js";

export const html: Format = {
  name: "html",
  endings: ["html", "htm"],
  needs: "paper",
  print: async ({ paper }) => {
    const { htmlPage: page } = await import("./html/page.js");
    return page(paper?.() ?? { blocks: [] });
  },
};
