// `arsom factcheck --saved`: the claims of sources against the texts of theirs that are saved beside the records.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { LANGS, localeOf } from "../language/index.js";
import { shownPath } from "../load/load.js";
import { savedBytes } from "../load/saved-text.js";
import { escapeControls } from "../model/escape.js";
import type { ArsomRecord } from "../model/record.js";
import { selected } from "../query/ask.js";
import { readText } from "../reading/read.js";
import { readPlainText } from "../reading/text/index.js";
import type { SavedText } from "../reports/factcheck/saved.js";
import { savedOutput } from "../reports/factcheck/saved-output.js";
import type { Env } from "../runtime/env.js";
import { EXIT } from "../runtime/exit.js";
import type { Options, Result } from "./command.js";
import { openRequest } from "./open.js";
import { summarized } from "./summary-file.js";

/** Checks the saved texts of the sources that a query chooses; one that cannot be read is said, and the run ends with 3. */
export async function checkSaved(query: string[], options: Options, env: Env): Promise<Result> {
  const request = await openRequest(query, options, env);
  const { store, locale, terms, data } = request;
  const locales = await Promise.all(LANGS.map(localeOf));
  const texts: SavedText[] = [];
  for (const source of selected(store, [store.kind("source")], terms, locale) as ArsomRecord<"source">[]) {
    const { text: path, text_sha256: hash, published } = source.fields;
    if (path === undefined) continue;
    const file = shownPath(join(data.folder, path), env.cwd);
    const bytes = savedBytes(data.folder, path);
    const plain = "refused" in bytes ? bytes : await readPlainText(bytes, path);
    if ("refused" in bytes || "refused" in plain) {
      const why = "refused" in bytes ? `cannot be read: ${bytes.refused}` : "refused" in plain ? plain.refused : "";
      env.stderr.write(`arsom: ${escapeControls(file)}, the text of ${source.id}, ${why}`);
      env.incomplete?.();
      continue;
    }
    const given = plain.published ?? (published === undefined ? undefined : { text: published, from: "option" as const });
    const changed = hash !== undefined && createHash("sha256").update(bytes).digest("hex") !== hash;
    texts.push({ source, file, plain, reading: readText(plain.text, store, locales, given), changed });
  }
  const { output, contradicted } = savedOutput(texts, store, locale, locales);
  await summarized(output, options, env);
  return { output, exit: contradicted ? EXIT.findings : EXIT.clean };
}
