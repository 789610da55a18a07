// `arsom new --from`: the partial records of a file as records, each made beside those before it.
import type { Store } from "../../../load/store.js";
import type { Env } from "../../../runtime/env.js";
import { progressOn } from "../../../runtime/progress.js";
import type { NewDocument } from "../../keeping/additions.js";
import { messagesOf } from "../../keeping/messages.js";
import { claimOn } from "../claim.js";
import { documentsFrom } from "../documents.js";
import { type Before, type FillRequest, fill } from "./fill.js";
import { kindMeant } from "./kind.js";
import { byDependence, type KnownRecord } from "./order.js";
import { MOST_SAID, type PartialRecord, partialRecordsIn, refuseAll } from "./read.js";

/** The records of a file in the order they are made, with their claims. Throws UsageError, each mistake said with its file and line. */
export async function releaseDocuments(name: string, store: Store, request: FillRequest, env: Env): Promise<NewDocument[]> {
  const records = withKinds(await partialRecordsIn(name, store, env), store, env);
  const sources = records.filter(({ kind }) => kind.name === "source");
  const documents: NewDocument[] = [];
  const claims: NewDocument[] = [];
  const claimIds = new Set<string>();
  const said: string[] = [];
  const faults = new Map<KnownRecord, string[]>();
  let before: Before = { store, places: new Map(), source: undefined };
  const progress = progressOn(env, "records");
  for (const [i, record] of byDependence(records).entries()) {
    progress.tell(i, records.length);
    if ([...faults.values()].flat().length > MOST_SAID) break;
    const { draft, given, claimants, ...lines } = await fill(record, before, request);
    said.push(...lines.said);
    faults.set(record, lines.faults);
    const { id } = draft.record;
    const beside = draft.store.with([draft.record]);
    documents.push(...documentsFrom(draft));
    claims.push(...claimants.flatMap((source) => claimOn(draft.record, given, source, beside, claimIds) ?? []));
    const source = sources.length === 1 && record === sources[0] ? id : before.source;
    before = { store: beside, places: new Map([...before.places, [id, record.at()]]), source };
  }
  progress.done();
  refuseAll(
    records.flatMap((record) => faults.get(record) ?? []),
    env,
  );
  for (const line of said) messagesOf(env)(line);
  return [...documents, ...claims];
}

function withKinds(records: PartialRecord[], { kinds }: Store, env: Env): KnownRecord[] {
  const meant = records.map((record) => ({ record, kind: kindMeant(record, kinds) }));
  refuseAll(
    meant.flatMap(({ kind }) => (typeof kind === "string" ? kind : [])),
    env,
  );
  return meant.flatMap(({ record, kind }) => (typeof kind === "string" ? [] : { ...record, kind }));
}
