// Reads an `arsom.yaml` that is more than plain flat YAML; loaded only where there is one.
import { parseDocument } from "yaml";

/** The value of a text, or the first thing that is wrong with it. */
export function parseSettings(text: string): { value: unknown } | { error: string } {
  const document = parseDocument(text, { schema: "core", prettyErrors: true, logLevel: "silent" });
  const [error] = document.errors;
  if (error) return { error: error.message.split("\n")[0] ?? "it is no YAML" };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {} };
  } catch {
    return { error: "anchors and aliases are not part of settings" };
  }
}
