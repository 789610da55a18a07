// Ways to break the rules on ids and references.
import type { Kinds } from "../../../src/model/kinds.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { added, changed, copied, dropping, type Mutation, pick, setting, textOf, type Way, type Ways } from "./edit.js";
import type { World } from "./world.js";

/** What a second record of the same thing says again, and what its sources then prove. */
const AGAIN = [
  "single-source",
  "missing-translation",
  "mode-place",
  "ordinal-missing",
  "side-without-chair",
  "adopted-late",
  "source-before-event",
];

/** The rules that speak of a record as it is. */
export function spokenOf(record: ArsomRecord, { findings }: World): string[] {
  return findings.filter(({ at }) => "record" in at && at.record === record).map(({ rule }) => rule);
}

/** A reference of a record with another id in its place; what it named may then be named by nobody. */
function misnamed(edit: (id: string, world: World, random: () => number, kinds: string[]) => string | undefined): Way {
  return (world, random) => {
    const record = pick(world.store.records, random) as ArsomRecord;
    const reference = pick([...world.store.references(record)], random);
    const id = reference && edit(reference.to, world, random, reference.kinds);
    if (!reference || !id || reference.path.length > 2) return undefined;
    const block = new RegExp(`^${reference.path[0]}:.*\\n(?: .*\\n)*`, "m");
    const text = textOf(record).replace(block, (old) => old.replace(new RegExp(`(?<![\\w-])${reference.to}(?![\\w-])`), id));
    const also = [
      "unused-source",
      "unused-chair",
      "unused-topic",
      "uncited",
      "single-source",
      "source-before-event",
      "ordinal-gap",
      "rhythm-broken",
      "contradiction",
    ];
    return changed(record, text, `${reference.to} becomes ${id}`, also);
  };
}

/** A copy of a record under another id, which nobody names. */
function unused(kind: keyof Kinds, edit: (text: string) => string): Way {
  return (world, random) => {
    const record = pick(world.store.all(kind), random);
    if (!record) return undefined;
    const also = [...spokenOf(record, world), "single-source", "duplicate-record"];
    return added(record, [edit(copied(record, `${record.id}-again`))], [`${record.id}-again`], "a second one that nobody names", also);
  };
}

/** The one line that names a record is taken out. */
function forgotten(kind: keyof Kinds): Way {
  return (world, random) => {
    const { store } = world;
    const lonely = store.all(kind).filter(({ id }) => store.referrers(id).length === 1);
    const record = pick(lonely, random);
    const [other] = record ? store.referrers(record.id) : [];
    if (!record || !other || other.kind === "claim") return undefined;
    const text = textOf(other)
      .replace(new RegExp(`(?<=[[ ])${record.id}(, )?(?=[\\]\\w])`), "")
      .replace(/, \]/, "]");
    const also = ["single-source", "source-before-event", "side-without-chair", "uncited"];
    return changed(other, /\[\]/.test(text) ? textOf(other) : text, `no longer names ${record.id}`, also, [record.id]);
  };
}

function secondMeeting(world: World, random: () => number, edit: (text: string) => string): Mutation | undefined {
  const dated = world.store.all("meeting").filter(({ fields }) => /^\d{4}-\d\d-\d\d$/.test(fields.start ?? ""));
  const record = pick(dated, random);
  if (!record) return undefined;
  const text = edit(copied(record, `${record.id}-again`));
  return added(record, [text], [`${record.id}-again`], "recorded twice", [...spokenOf(record, world), ...AGAIN]);
}

export const identity: Ways = {
  "duplicate-id": [
    (world, random) => {
      const record = pick(world.store.records, random) as ArsomRecord;
      return added(record, [textOf(record)], [], "its id a second time", spokenOf(record, world));
    },
    (world, random) => {
      const [one, other] = [pick(world.store.all("meeting"), random), pick(world.store.all("agreement"), random)] as ArsomRecord[];
      return (
        one &&
        other &&
        added(one, [copied(other, one.id)], [other.id], `its id for ${other.id} too`, [...spokenOf(other, world), "adopted-late"])
      );
    },
  ],
  "unknown-reference": [misnamed((id) => `${id.slice(0, -2)}${id.at(-1)}`), misnamed((id) => `${id}-of-nobody`)],
  "wrong-kind-reference": [
    misnamed(
      (_, { store }, random, kinds) =>
        pick(
          store.records.filter(({ kind }) => kinds.length > 0 && kind !== "claim" && !kinds.includes(kind)),
          random,
        )?.id,
    ),
  ],
  "duplicate-record": [
    (world, random) => secondMeeting(world, random, (text) => text),
    (world, random) => secondMeeting(world, random, (text) => dropping(text, "number")),
    (world, random) => {
      const record = pick(
        world.store.all("source").filter(({ fields }) => fields.url),
        random,
      );
      const again = ["unused-source", "single-source"];
      return record && added(record, [copied(record, `${record.id}-again`)], [`${record.id}-again`], "recorded twice", again);
    },
  ],
  "unused-source": [unused("source", (text) => dropping(text, "url", "copy_of")), forgotten("source")],
  "unused-chair": [unused("chair", (text) => dropping(text, "offices", "aliases")), forgotten("chair")],
  "unused-topic": [unused("topic", (text) => setting(text, "name", "a new topic")), forgotten("topic")],
};
