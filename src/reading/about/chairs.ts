// Who was in the chair of a meeting, and who attended it.
import { partedBy } from "../assign.js";
import type { Match } from "../lexicon.js";
import type { LinkedMention } from "../link.js";
import { of } from "../matches.js";
import { distance, type Parsed } from "../sentence.js";
import type { TextStatement } from "../statement.js";
import { cautionsOf, offsetsOf } from "./offsets.js";

/** Those in the chair, and those who attended, with the meeting that the sentence speaks of. */
export function chairStatements(parsed: Parsed, linked: LinkedMention[]): TextStatement[] {
  const { found, tokens } = parsed;
  const persons = of(found, "person");
  const statements: TextStatement[] = [];
  for (const role of of(found, "chairing", "attending")) {
    for (const person of persons) {
      const near = Math.max(person.first - role.last, role.first - person.last);
      if (near > 45 || partedBy(";", role, person, tokens)) continue;
      if (statements.some((other) => other.start === (tokens[person.first] as { start: number }).start)) continue;
      const meeting = nearestLinked(role, linked, parsed);
      if (!meeting?.record || !meeting.link || "unknown" in meeting.link || person.means.is !== "person") continue;
      // Who "represented ASEAN" may be one of the chairs, and who "led the delegation" too.
      const { chairs = [], attended = [] } = meeting.record.fields;
      const chaired = chairs.includes(person.means.id) || (role.means.is === "chairing" && !attended.includes(person.means.id));
      const field = chaired ? "chairs" : "attended";
      statements.push({
        record: meeting.record.id,
        field,
        said: { [field]: [person.means.id] },
        ...offsetsOf(person, parsed),
        named: offsetsOf(meeting.mention, parsed),
        caution: [...cautionsOf(meeting.mention, person, meeting.link, parsed), "partial"],
      });
    }
  }
  return statements;
}

function nearestLinked(role: Match, linked: LinkedMention[], { tokens }: Parsed): LinkedMention | undefined {
  return [...linked]
    .filter(({ mention }) => mention.series || mention.topic)
    .sort((a, b) => distance(role, a.mention, tokens) - distance(role, b.mention, tokens))[0];
}
