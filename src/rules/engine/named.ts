// A rule that someone names by its id.
import { nearest } from "../../model/nearest.js";
import { Mistake } from "../../model/usage-error.js";
import { rules } from "../index.js";

/** The id of a rule; throws Mistake with the nearest spelling. */
export function knownRule(name: string): string {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(name)) return name;
  const near = nearest(name, ids);
  throw new Mistake(`no rule is called ${name}${near ? `; did you mean ${near}?` : "; arsom explain lists them"}`);
}
