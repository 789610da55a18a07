// A timeline drawn, or counts charted, as one picture that needs nothing else: no script, no font, no address.
import type { Print } from "../model/output.js";
import type { Charts, CrossChart, Drawing, Slide } from "../model/paper.js";

export const svg: Print = async ({ drawing }) => {
  if (!drawing) return "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n${await pictureOf(drawing())}\n`;
};

async function pictureOf(drawing: Drawing | Charts | CrossChart | Slide): Promise<string | undefined> {
  if ("charts" in drawing) return (await import("./svg/charts.js")).charted(drawing);
  if ("columns" in drawing) return (await import("./svg/cross.js")).crossed(drawing, { titled: true });
  if ("events" in drawing) return (await import("./svg/slide.js")).slideDrawn(drawing);
  const { drawingSheets: drawn } = await import("./svg/drawing.js");
  return (await drawn(drawing, { titled: true, prefix: "timeline" }))[0];
}
