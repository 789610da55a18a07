// `arsom delete`: records that nothing refers to, taken out of their files.
import { withoutRecords } from "../keep/edit/remove.js";
import { mentionsOf } from "../keep/rename.js";
import { locate, positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import { escapeControls } from "../model/escape.js";
import { groupBy } from "../model/group.js";
import type { ArsomRecord } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { writtenReport } from "../reports/written/index.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { finishEdit } from "./keeping/finish.js";
import { noneUnreadNames, ownRecord } from "./own-record.js";
import { allRead, openToWrite } from "./rewrite.js";

export const command: Command = {
  name: "delete",
  listed: { order: 172, summary: "take records away that nothing refers to" },
  arguments: "<ids...>",
  summary: "take records away that nothing refers to",
  details: `Refused while other records refer to one of them: each is named, with its line. The claims
on a record, and those of a source, go with it only with --with-claims. Comments above the first
record of a file stay. All records go or none.`,
  prints: writtenReport,
  flags: [
    { flags: "--with-claims", description: "the claims on these records go, too, and those that these sources make" },
    { flags: "--dry-run", description: "write nothing; show what would change as a patch, and what it would cause" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ["arsom delete arsom-16 --with-claims", "a meeting that was entered by mistake"],
    ["arsom delete vna-2019-arsom-16 --with-claims", "a source, with all it says"],
  ],
  writes: (_, { dryRun }) => !dryRun,
  async run(ids, options, env) {
    const opened = await openToWrite(options, env);
    const { store } = opened;
    allRead(opened, "refer to it");
    const named = [...new Set(ids.map((id) => ownRecord(id, store)))];
    for (const { id } of named) noneUnreadNames(id, store);
    const gone = options.withClaims ? withClaims(named, store) : named;
    mayGo(gone, options.withClaims === true, store, (line) => env.stderr.write(`arsom: ${line}`));
    const byFile = [...groupBy(gone, ({ place }) => place.file)];
    const done = byFile.map(([file, list]) => ({
      file: file.path,
      done: list.map((record) => ({
        line: positionOf(file.text, locate(record, []).start).line,
        record: record.id,
        what: `${record.id} is gone`,
      })),
    }));
    const mentions = named.flatMap(({ id }) => mentionsOf(id, store).map(({ file, line }) => ({ id, file: file.path, line })));
    const others = mentions.filter(({ file, line }) => !gone.some(({ place }) => file === place.file.path && isOn(line, place)));
    for (const { id, file, line } of others) env.stderr.write(`arsom: ${escapeControls(file)}:${line} speaks of ${id} in words, and stays`);
    const texts = new Map(byFile.map(([file, list]) => [file, withoutRecords(file, list)]));
    return finishEdit({ texts, done, verb: { did: "Deleted in", would: "Would delete in" } }, opened, options, env);
  },
};

/** The records with the claims on them, and the claims that they make. */
function withClaims(records: ArsomRecord[], store: Store): ArsomRecord[] {
  const ids = new Set(records.map(({ id }) => id));
  const all = [...store.records, ...store.broken];
  const claims = all.filter(({ kind, fields }) => kind === "claim" && (ids.has(String(fields.record)) || ids.has(String(fields.source))));
  return [...new Set([...records, ...claims])];
}

/** So many records are named that stand in the way. */
const MOST = 10;

/** Names what refers to a record that is to go; throws UsageError where something does, and when nothing at all would be left. */
function mayGo(gone: ArsomRecord[], claimsToo: boolean, store: Store, say: (line: string) => void): void {
  const going = new Set(gone);
  const ids = new Set(gone.map(({ id }) => id));
  const staying = [...store.records, ...store.broken].filter((record) => !going.has(record));
  if (staying.length === 0) throw new UsageError("no record would be left; delete the folder itself if that is meant");
  const uses = staying.flatMap((record) =>
    [...store.references(record)].filter(({ to }) => ids.has(to)).map(({ path, to }) => ({ record, path, to })),
  );
  if (uses.length === 0) return;
  for (const { record, path, to } of uses.slice(0, MOST)) {
    const { file, start } = locate(record, path);
    say(`${escapeControls(file.path)}:${positionOf(file.text, start).line}: ${path.join(".")} of ${record.id} names ${to}`);
  }
  if (uses.length > MOST) say(`and ${uses.length - MOST} more`);
  const claims = !claimsToo && uses.some(({ record }) => record.kind === "claim") ? ", or --with-claims takes its claims away, too" : "";
  throw new UsageError(`other records refer to what is to go; nothing was changed: change them first (arsom set)${claims}`);
}

function isOn(line: number, { file, start, end }: ArsomRecord["place"]): boolean {
  return line >= positionOf(file.text, start).line && line <= positionOf(file.text, end).line;
}
