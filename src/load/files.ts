// Bytes of files to records in a store; no file system here, so that tests and other programs can bring their own text.
import type { SourceFile } from "../model/record.js";
import type { Today } from "../model/today.js";
import type { SettingsText } from "./bad-settings.js";
import { catalogueOf } from "./catalogue.js";
import { harmfulIn, lineEndsIn } from "./characters.js";
import { checkClaims } from "./claims.js";
import { conflictsIn } from "./conflict.js";
import { decode } from "./decode.js";
import { findingAt, type LoadContext, readDocument } from "./document.js";
import { tieredReader } from "./read/tiered.js";
import { DEFAULTS } from "./settings.js";
import { split } from "./split.js";
import { type Settings, Store } from "./store.js";

/** An empty store, and all that reading into it needs; `only` leaves the flat reader out. */
export async function openContext(today: Today, settings: Settings, schemas: SettingsText[], only?: "yaml"): Promise<LoadContext> {
  const catalogue = await catalogueOf(schemas);
  const store = new Store(catalogue.kinds, settings, today);
  return { store, catalogue, reader: tieredReader(settings.limits, only), replaced: new Set() };
}

/** Reads the records of one file. */
export async function readFile(context: LoadContext, path: string, bytes: Uint8Array): Promise<void> {
  const { store } = context;
  await context.catalogue.ready();
  const { text, badByte, mark, marks, ascii } = decode(bytes);
  const file: SourceFile = { path, text };
  store.files.push(file);
  if (badByte !== undefined) {
    const wide = mark === "UTF-16LE" || mark === "UTF-16BE";
    const say = wide ? "utf-16" : "byte";
    store.report({
      rule: "encoding",
      at: { file, start: text.length, end: text.length + 1 },
      say,
      slots: { offset: badByte },
      help: "save",
    });
    const whole = new TextDecoder(wide ? mark : "utf-8").decode(bytes);
    store.noteUnreadFile(file, whole);
    return;
  }
  const parts = split(text);
  const conflicts = await conflictsIn(text, parts, context.reader);
  const diagnostic = lineEndsIn(text) ?? conflicts.file;
  if (diagnostic) {
    store.report(findingAt(diagnostic, { file, start: 0, end: text.length }));
    store.noteUnreadFile(file);
    return;
  }
  const at = { file, start: 0, end: 1 };
  if (marks === 1)
    store.report({ rule: "encoding", severity: "warning", at, say: "mark", slots: {}, help: "save-plain", fix: { unmark: true } });
  if (marks > 1) store.report({ rule: "encoding", at, say: "mark-again", slots: { offset: 3 }, help: "save-plain", fix: { unmark: true } });
  const known = { ascii, clean: !ascii && !harmfulIn(text), silent: !text.includes("arsom-ignore") };
  for (const part of parts) {
    const conflict = conflicts.documents.get(part);
    if (!conflict) {
      await readDocument(context, file, part, known);
      continue;
    }
    const place = { file, start: part.start, end: part.end };
    store.report(findingAt(conflict, place));
    store.noteUnread(place);
  }
}

/** Reads the records of standard input, which stand for those of the same id in the files read after it. */
export async function readInput(context: LoadContext, text: string): Promise<void> {
  await readFile(context, "-", Buffer.from(text, "utf8"));
  for (const { id } of [...context.store.records, ...context.store.broken]) context.replaced.add(id);
}

/** The store of texts that are already in memory, by the names of their files; in a list, several may have one name. */
export async function storeOf(
  texts: { [path: string]: string | Uint8Array } | [path: string, text: string | Uint8Array][],
  today: Today,
  settings: Settings = DEFAULTS,
  schemas: SettingsText[] = [],
  only?: "yaml",
): Promise<Store> {
  const context = await openContext(today, settings, schemas, only);
  const files = Array.isArray(texts) ? texts : Object.entries(texts);
  for (const [path, text] of files) await readFile(context, path, typeof text === "string" ? Buffer.from(text, "utf8") : text);
  await checkClaims(context.store, context.catalogue);
  return context.store;
}
