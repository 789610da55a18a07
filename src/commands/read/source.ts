// The source that a text is read for: one that is recorded, or a new one, as `arsom new source` makes it.
import { sourceAt } from "../../keep/new/address.js";
import { Draft } from "../../keep/new/draft.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { escapeControls } from "../../model/escape.js";
import { nearest } from "../../model/nearest.js";
import { UsageError } from "../../model/usage-error.js";
import type { CheckedText } from "../../reports/factcheck/data.js";
import type { Person } from "../../runtime/person.js";
import type { Options } from "../command.js";
import { hold } from "../keeping/dialogue.js";
import { askFields, takeProposed } from "../new/ask.js";

/** A line of more characters, or one that ends as a sentence does, is a paragraph and no title. */
const LONGEST_TITLE = 250;

/** Among which records, and of whom, a source is asked for. */
export interface SourceContext {
  store: Store;
  locale: Locale;
  person: Person | undefined;
  /** Says one line. */
  say(line: string): void;
}

/** The id of the source that `--source` names, or of a new one with its text. Throws UsageError for none, or one that is recorded already. */
export async function sourceOf(
  text: CheckedText,
  { source, newSource, ...given }: Options,
  locales: Locale[],
  asking: SourceContext,
): Promise<{ id: string; text?: string }> {
  const { store } = asking;
  if (source !== undefined) return { id: recorded(String(source), asking) };
  if (newSource === undefined)
    throw new UsageError("whose text is it? --source takes the id of a source, --new-source the address of one that is not recorded yet");
  const url = String(newSource);
  if (!/^https?:\/\/[!-~]+$/i.test(url)) throw new UsageError(`--new-source ${escapeControls(url)} is no address; it begins with https://`);
  const known = sourceAt(url, store);
  if (known) throw new UsageError(`that address is recorded already: ${known.id}; --source ${known.id} reads the text as its`);
  const { locale, person } = asking;
  const draft = await hold(
    async function* (say) {
      const draft = new Draft(store.kind("source"), store, locales);
      draft.give(["url", url]);
      for (const name of ["title", "publisher", "published", "class"])
        if (given[name] !== undefined) draft.give([name, String(given[name])]);
      for (const [field, value, why] of told(text)) {
        if (field in draft.fields) continue;
        draft.fields[field] = value;
        say(`${field}: ${value} - ${why}`);
      }
      if (person) yield* askFields(draft, { locale, partner: undefined, accept: false, say });
      else takeProposed(draft, { accept: false, say });
      return draft;
    },
    person,
    asking.say,
  );
  const missing = draft.missing();
  if (missing.length > 0) throw new UsageError(`a source needs ${missing.map((name) => `--${name}`).join(" and ")}`);
  return { id: String(draft.fields.id), text: draft.text() };
}

function recorded(id: string, { store }: SourceContext): string {
  if (store.find("source", id)) return id;
  const near = nearest(id, store.idsOf(["source"]));
  throw new UsageError(
    `--source ${escapeControls(id)} is no source${near ? `; did you mean ${near}?` : "; arsom list sources names them"}`,
  );
}

/** What the text itself tells of its source. */
function* told({ plain, reading }: CheckedText): Iterable<[field: string, value: string, why: string]> {
  const title = plain.text.split("\n", 1)[0]?.replace(/\s+/g, " ").trim() ?? "";
  if (title !== "" && title.length <= LONGEST_TITLE && escapeControls(title) === title)
    yield ["title", title, "the first line of the text"];
  const { published, language } = reading;
  // A date that only stands in the text is not the day of its publication.
  if (published && published.from !== "text") yield ["published", published.date.text, `from the ${published.from} of the text`];
  if (language) yield ["language", language, "most words of the text are of it"];
}
