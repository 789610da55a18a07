// How a language that has a label for every field and closed value names them.
import type { Locale } from "./locale.js";

/** The names by a list of labels; `of-` begins the label of a field that differs inside a sentence ("the summit, date"). */
export function naming(labels: { [key: string]: string }): Pick<Locale, "label" | "field" | "value"> {
  const named = (key: string) => labels[key] ?? labels[key.replace(/^of-/, "")] ?? key.replaceAll(/[_-]/g, " ");
  // A path is named step by step: `offices.from`.
  const label = (path: string) => path.split(".").map(named).join(", ");
  return {
    label,
    field: (path, whole) => label(whole ? `of-${path}` : path),
    value: (key) => labels[key] ?? key,
  };
}
