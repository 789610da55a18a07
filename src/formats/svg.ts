// A timeline drawn as one picture that needs nothing else: no script, no font, no address.
import type { Format } from "../model/output.js";

export const svg: Format = {
  name: "svg",
  endings: ["svg"],
  needs: "drawing",
  print: async ({ drawing }) => {
    if (!drawing) return "";
    const { drawn } = await import("./svg/drawn.js");
    const [picture] = await drawn(drawing(), { titled: true, prefix: "timeline" });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${picture}\n`;
  },
};
