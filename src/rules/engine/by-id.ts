// A rule that someone names by its id.
import { nearest } from "../../model/nearest.js";
import { UsageError } from "../../model/usage-error.js";
import { rules } from "../index.js";

/** The id of a rule, among all that run on records or among those given; throws UsageError with the nearest spelling. */
export function knownRule(name: string, among: { id: string }[] = rules): string {
  const ids = among.map(({ id }) => id);
  if (ids.includes(name)) return name;
  const near = nearest(name, ids);
  throw new UsageError(`no rule is called ${name}${near ? `; did you mean ${near}?` : "; arsom explain lists them"}`);
}
