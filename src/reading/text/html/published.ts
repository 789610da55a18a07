// The day on which a page says it was published: in its head, or beside its article.
import type { PublishedWords } from "../plain.js";
import type { Page, PageElement } from "./page.js";

/** Names of `<meta>` that give the day of publication, the surest first. */
const NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "date",
];

/** How far before an article, and behind its beginning, a `<time>` still speaks of the article and not of an event. */
const NEAR = 1500;

/** The day of publication that a page names. */
export function publishedOf(source: string, { elements, metas, times }: Page, main: number): PublishedWords | undefined {
  for (const name of NAMES) {
    const meta = metas.find((one) => one.name === name && one.text.trim() !== "");
    if (meta) return { text: meta.text.trim(), from: "meta" };
  }
  const marked = times.filter(({ name }) => !/modif|updat/.test(name) || /publi/.test(name));
  const begin = main < 0 ? 0 : (elements[main] as PageElement).start;
  const end = main < 0 ? source.length : (elements[main] as PageElement).end;
  const near = marked.find(({ start }) => start >= begin && start < Math.min(end, begin + NEAR));
  const before = marked.filter(({ start }) => start < begin && start >= begin - NEAR).at(-1);
  const time = marked.find(({ name }) => /pubdate|publi/.test(name)) ?? near ?? before;
  return time && { text: time.text.trim(), from: "time" };
}
