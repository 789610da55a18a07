// The sources of a briefing, numbered in the order in which they are cited.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { CitedSource } from "../../model/paper.js";

/** Gives each source its number when it is first cited. */
export class SourceNumbers {
  readonly order: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** True of a source that has a number. */
  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** The same ids, in the order of their numbers. */
  of(sources: string[]): string[] {
    for (const id of sources) {
      if (this.numbers.has(id)) continue;
      this.order.push(id);
      this.numbers.set(id, this.order.length);
    }
    return [...sources].sort((a, b) => (this.numbers.get(a) as number) - (this.numbers.get(b) as number));
  }
}

/** The list at the end of a paper; copies and weak sources are marked. */
export function citedSources({ order }: SourceNumbers, store: Store, locale: Locale): CitedSource[] {
  return order.map((id, i) => {
    const fields = store.find("source", id)?.fields;
    const parts = [
      fields?.publisher,
      fields?.title ? locale.quoted(fields.title) : id,
      fields?.published ? locale.date(fields.published) : undefined,
    ];
    const marks = [
      fields?.class === "reference" || fields?.class === "blog" ? locale.phrase(`source-${fields.class}`) : undefined,
      fields?.copy_of ? locale.phrase("source-copy") : undefined,
    ].filter(Boolean);
    const text = `${parts.filter(Boolean).join(", ")}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
    return { id, number: i + 1, text, ...(fields?.url && { url: fields.url }) };
  });
}
