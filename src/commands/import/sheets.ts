// The sheets that a command line names: one file, standard input, or a folder of the tables that `arsom export` writes.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { reasonOf } from "../../load/walk.js";
import { escapeControls } from "../../model/escape.js";
import type { Field, Kind } from "../../model/kind.js";
import { UsageError } from "../../model/usage-error.js";
import { readSheet, SHEET_ENDINGS, type SheetForm } from "../../reading/sheet/index.js";
import type { Sheet } from "../../reading/sheet/sheet.js";
import type { Env } from "../../runtime/env.js";
import type { Options } from "../command.js";
import { NoRecords } from "../no-records.js";

/** A sheet, and what its rows are where its name says so: records of a kind, or entries of a list of maps that such records have. */
export interface NamedSheet {
  file: string;
  form: SheetForm;
  sheet: Sheet;
  kind?: Kind;
  maps?: Field;
}

const FORMS = [...new Set(Object.values(SHEET_ENDINGS))];

/** Reads what `path` names; throws UsageError for what is not there, and NoRecords for what cannot be read. */
export async function namedSheets(path: string, options: Options, env: Env, kinds: Kind[]): Promise<NamedSheet[]> {
  const at = resolve(env.cwd, path);
  if (path === "-" || !statSync(at, { throwIfNoEntry: false })?.isDirectory()) {
    const bytes = path === "-" ? Buffer.from(await env.stdin(), "utf8") : bytesOf(at, path);
    const form = (options.input as SheetForm | undefined) ?? (path === "-" ? formIn(bytes) : formOf(path));
    return [await namedSheet(path, bytes, form, options, kinds, env)];
  }
  const names = readdirSync(at)
    .filter((name) => /\.csv$/i.test(name))
    .sort();
  if (names.length === 0) throw new NoRecords(`${escapeControls(path)} holds no tables; arsom export --format csv -o FOLDER writes some`);
  const sheets: NamedSheet[] = [];
  for (const name of names) {
    const shown = `${path.endsWith("/") ? path.slice(0, -1) : path}/${name}`;
    const sheet = await namedSheet(shown, bytesOf(join(at, name), shown), "csv", options, kinds, env);
    if (!sheet.kind)
      throw new UsageError(
        `${escapeControls(shown)} is named after no kind of record, as meetings.csv is; take it out, or import it alone with --kind`,
      );
    sheets.push(sheet);
  }
  return sheets;
}

async function namedSheet(
  file: string,
  bytes: Uint8Array,
  form: SheetForm,
  options: Options,
  kinds: Kind[],
  env: Env,
): Promise<NamedSheet> {
  if (options.sheet !== undefined && form !== "xlsx") throw new UsageError("--sheet names a sheet of a workbook (xlsx)");
  const sheet = await readSheet(bytes, form, options.sheet as string | undefined);
  const shown = escapeControls(file === "-" ? "standard input" : file);
  if ("refused" in sheet) throw new NoRecords(`${shown} ${escapeControls(sheet.refused)}`);
  if (sheet.remark) env.stderr.write(`arsom: ${shown}: ${escapeControls(sheet.remark)}`);
  return { file, form, sheet, ...rowsNamed(file, form, kinds) };
}

/** What a table holds by its name, as `arsom export` gives it: `meetings`, or `meetings_outcomes` for their outcomes. */
function rowsNamed(file: string, form: SheetForm, kinds: Kind[]): Pick<NamedSheet, "kind" | "maps"> {
  if (form === "ics") return { kind: kinds.find(({ name }) => name === "meeting") };
  const name = file.replace(/^.*[\\/]/, "").slice(0, -extname(file).length || undefined);
  for (const kind of kinds) {
    if (name === kind.plural) return { kind };
    // A claim has the lists of whatever it speaks of.
    for (const { fields } of kind.name === "claim" ? [kind, ...kinds] : [kind])
      for (const field of fields.values()) if (field.fields && name === `${kind.plural}_${field.name}`) return { kind, maps: field };
  }
  return {};
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError(`there is no file ${escapeControls(shown)}; name a sheet, or - for standard input`);
    throw new NoRecords(`${escapeControls(shown)} cannot be read: ${reasonOf(error)}`);
  }
}

function formOf(path: string): SheetForm {
  const ending = extname(path).slice(1).toLowerCase();
  const form = Object.hasOwn(SHEET_ENDINGS, ending) ? SHEET_ENDINGS[ending] : undefined;
  if (form) return form;
  throw new UsageError(
    `import reads ${FORMS.join(", ")}, not ${ending === "" ? escapeControls(path) : `.${escapeControls(ending)}`}; --input says the form of a file that is called otherwise`,
  );
}

/** The form of standard input, by how it begins. */
function formIn(bytes: Uint8Array): SheetForm {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (start.startsWith("{")) return "jsonl";
  return /^BEGIN:VCALENDAR/i.test(start) ? "ics" : "csv";
}
