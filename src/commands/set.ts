// `arsom set`: fields of records there are, changed in their files and checked before they are written.

import { changeIn, newValues } from "../keep/edit/change.js";
import { editorFor } from "../keep/edit/record.js";
import { renderingsLeft } from "../keep/edit/renderings.js";
import { typingOf } from "../keep/new/typed.js";
import { spliced } from "../keep/splice.js";
import { LANGS, localeOf } from "../language/index.js";
import { joinNames } from "../language/locale.js";
import { locate, positionOf } from "../load/locate.js";
import type { Store } from "../load/store.js";
import { groupBy } from "../model/group.js";
import type { Kind } from "../model/kind.js";
import type { ArsomRecord, SourceFile } from "../model/record.js";
import { UsageError } from "../model/usage-error.js";
import { writtenReport } from "../reports/written/index.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { refuseSame } from "./keeping/doubles.js";
import { finishEdit } from "./keeping/finish.js";
import { openToWrite } from "./rewrite.js";
import { doneOf } from "./set/done.js";
import { recordsMeant } from "./set/meant.js";

export const command: Command = {
  name: "set",
  listed: { order: 130, summary: "change fields of records" },
  arguments: "<record> [given...]",
  summary: "change fields of records, checked before they are written",
  details: `<record> is an id, with further ids behind it, or a kind with the terms of a query. Then come
the changes, each an argument of its own:
  field=value       the field is this; of a list all of it, with commas between its entries
  field=            the field is gone: not known
  field+=entry      one entry more, which it does not have
  field-=entry      one entry less; of maps the one that has the fields named
  field.1=          the second entry is gone: entries count from 0, as in arsom why
  field.1.name=x    a field of the second entry
Values are written as for arsom new: dates in words, names for ids, "title=…,from=…" for a map.
Comments, layout and silences stay. What would cause an error is not written (exit code 1),
nor what would give a record the address, or a claim the statement, of another (exit code 2).`,
  prints: writtenReport,
  flags: [
    { flags: "--all", description: "every record of the kind, without a query" },
    { flags: "--dry-run", description: "write nothing; show what would change as a patch, and what it would cause" },
    ...DATA,
    ...PRINT,
  ],
  examples: [
    ['arsom set arsom-16 venue="Hotel Padma, Legian" topics+=cyber-security', "two fields of a meeting"],
    ["arsom set wang-yi 'offices+=title=\"Minister, Foreign Affairs\",from=2013'", "an entry of a list of maps"],
    ["arsom set antara-2019-arsom-16--arsom-16 rank=rejected reason='misprint for 2018'", "how a claim is judged"],
    ["arsom set sources publisher:antara language=id --dry-run", "many at once, only looked at"],
  ],
  writes: (_, { dryRun }) => !dryRun,
  async run([word = "", ...args], options, env) {
    const parts = args.map((arg) => changeIn(arg) ?? arg);
    const changes = parts.filter((part) => typeof part !== "string");
    const terms = parts.filter((part) => typeof part === "string");
    if (changes.length === 0)
      throw new UsageError(`what is to change? write field=value, such as arsom set ${word} note="…"; arsom set --help names the forms`);
    const opened = await openToWrite(options, env);
    const { store } = opened;
    const records = await recordsMeant([word, ...terms], options.all === true, store, (line) => env.stderr.write(line));
    const languages = await Promise.all(LANGS.map(localeOf));
    const editor = await editorFor(store);
    const edits = records.flatMap((record) => {
      const before = editor.fields(record);
      const values = newValues(before, changes, typingOf(kindOf(record, store), store.spokenOf(record), store, languages));
      return values.size === 0 ? [] : [{ record, before, values, text: editor.edited(record, values) }];
    });
    for (const { record, before, values } of edits) {
      refuseSame(record, { ...before, ...Object.fromEntries(values) }, store);
      const left = renderingsLeft(before, { ...before, ...Object.fromEntries(values) });
      if (left.length > 0)
        env.stderr.write(
          `arsom: ${record.id}: ${joinNames(left, "and")} still ${left.length === 1 ? "renders" : "render"} what stood there before`,
        );
    }
    if (edits.length === 0) env.stderr.write("arsom: the records say that already; nothing is to change");
    const byFile = [...groupBy(edits, ({ record }) => record.place.file)];
    const texts = byFile.map(([file, list]): [SourceFile, string] => [
      file,
      spliced(
        file.text,
        list.map(({ record: { place }, text }) => ({ start: place.start, end: place.end, text })),
      ),
    ]);
    const done = byFile.map(([file, list]) => ({
      file: file.path,
      done: list.map(({ record, before, values }) => ({
        line: positionOf(file.text, locate(record, []).start).line,
        record: record.id,
        what: doneOf(record.id, before, values),
      })),
    }));
    return finishEdit({ texts: new Map(texts), done, verb: { did: "Set in", would: "Would set in" } }, opened, options, env);
  },
};

/** The kind of a record; throws UsageError for one of a kind that there is not. */
function kindOf({ id, kind }: ArsomRecord, store: Store): Kind {
  const known = store.kinds.get(kind);
  if (known) return known;
  throw new UsageError(`${id} is of a kind that there is not, ${kind}; arsom fix mends a slip, else mend it by hand`);
}
