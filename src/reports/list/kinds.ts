// The kinds of record there are, and how many of each.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Rows } from "../../model/output.js";
import type { CellStyle } from "../shared/cells.js";

/** Kind, how many records, and what it is. */
export function kindsRows(store: Store, locale: Locale, style: CellStyle): Rows {
  const rows = [...store.kinds.values()].map(({ name, plural, description }) => [
    plural,
    store.all(name).length,
    (style === "written" ? undefined : about(name, locale)) ?? description,
  ]);
  return { columns: ["kind", "records", "what"], rows };
}

/** What a kind is in the language of the words; kinds of the user's own are described in their schema alone. */
function about(kind: string, locale: Locale): string | undefined {
  const key = `about-${kind}`;
  const text = locale.value(key);
  return text === key ? undefined : text;
}
