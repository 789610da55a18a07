// How a language that has a label for every field and closed value names them.
import type { Words } from "./words.js";

/** The names by a list of labels; `of-` begins the label of a field that differs inside a sentence ("the summit, date"). */
export function naming(labels: { [key: string]: string }): Pick<Words, "label" | "field" | "value"> {
  const label = (key: string) => labels[key] ?? labels[key.replace(/^of-/, "")] ?? key.replaceAll(/[_-]/g, " ");
  return {
    label,
    // A path is named step by step: `offices.from`.
    field: (path, whole) =>
      path
        .split(".")
        .map((step) => label(whole ? `of-${step}` : step))
        .join(", "),
    value: (key) => labels[key] ?? key,
  };
}
