// The files that new records go to, each with the records that are added to it.
import { concernOf, datasetFor } from "../../keep/new/dataset.js";
import type { Store } from "../../load/store.js";
import { escapeControls } from "../../model/escape.js";
import type { ArsomRecord, Fields } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { type Target, targetOf } from "../new/file.js";
import type { Opened } from "../open.js";
import { unreadableFiles } from "../rewrite.js";

/** A record to be written: its text, and what it says. */
export interface NewDocument {
  text: string;
  fields: Fields;
}

/** A file, and the records that go to its end. */
export interface Addition {
  target: Target;
  documents: NewDocument[];
}

/** What the places of new records follow from: the records there are, the new ones with them where they may be told of by others. */
export interface AdditionContext extends Pick<Opened, "data" | "store"> {
  /** Whom records concern that do not say so themselves. */
  partner?: string;
}

/** Where records go; a source goes among those of the partner that most of the others concern. Throws UsageError for a file that cannot take them. */
export function additionsOf(
  documents: NewDocument[],
  { data, store, partner }: AdditionContext,
  { file }: Options,
  { cwd }: Env,
): Addition[] {
  const additions = new Map<string, Addition>();
  const most = partnerOf(documents, store);
  for (const document of documents) {
    const kind = store.kind(String(document.fields.kind));
    const dataset = datasetFor(kind, document.fields, partner ?? (kind.name === "source" ? most : undefined), store);
    const target = targetOf(file as string | undefined, dataset, data.folder, cwd);
    const addition = additions.get(target.path) ?? { target, documents: [] };
    additions.set(target.path, addition);
    addition.documents.push(document);
  }
  const shown = new Set([...additions.values()].map(({ target }) => target.shown));
  const [left] = unreadableFiles(store, ({ path }) => shown.has(path));
  if (left) throw new UsageError(`${escapeControls(left.file)} is left alone: ${left.why}; --file names another; nothing was written`);
  return [...additions.values()];
}

function partnerOf(documents: NewDocument[], store: Store): string | undefined {
  const counts = new Map<string, number>();
  for (const { fields } of documents) {
    const record = fields.kind === "claim" ? store.get(fields.record) : ({ kind: fields.kind, fields } as unknown as ArsomRecord);
    const partner = record && record.kind !== "source" && store.find("partner", concernOf(record, store))?.id;
    if (partner) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}
