// What the tags of HTML mean to a reader of its text.
import type { UnreadReason } from "../plain.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Tags that part paragraphs. */
export const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Tags that have no content and no end. */
export const VOID = words("area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound");

export const HEADINGS = words("h1 h2 h3 h4 h5 h6");

/** Tags whose content is no text of the page, and why. */
export const PASSED: ReadonlyMap<string, UnreadReason> = new Map([
  ...[..."script style template noscript iframe noframes noembed object canvas audio video".split(" ")].map(
    (tag) => [tag, "script"] as const,
  ),
  ...[..."svg math head title map".split(" ")].map((tag) => [tag, "markup"] as const),
  ...[..."select textarea button datalist option".split(" ")].map((tag) => [tag, "form"] as const),
  ...[..."del s strike".split(" ")].map((tag) => [tag, "deleted"] as const),
]);

/** Parts of a page around its text, which may also hold the text: passed over unless most of it stands there. */
export const AROUND: ReadonlyMap<string, UnreadReason> = new Map([
  ["nav", "navigation"],
  ["aside", "navigation"],
  ["search", "form"],
  ["form", "form"],
]);

/** Parts around the text of a page, and of an article the text's own head and foot. */
export const AROUND_PAGE = words("header footer");

/** How the content of a tag is to be read that holds no tags, by the name of the tokenizer's mode. */
export const CONTENT: ReadonlyMap<string, "RCDATA" | "RAWTEXT" | "SCRIPT_DATA" | "PLAINTEXT"> = new Map([
  ["title", "RCDATA"],
  ["textarea", "RCDATA"],
  ["script", "SCRIPT_DATA"],
  ["plaintext", "PLAINTEXT"],
  ...[..."style xmp iframe noembed noframes noscript".split(" ")].map((tag) => [tag, "RAWTEXT"] as const),
]);

/** Elements that a start tag ends when they are still open, as far up as the tags that hold them. */
export const ENDED_BY: ReadonlyMap<string, { ends: string[]; within: string[] }> = new Map([
  ["li", { ends: ["li"], within: ["ul", "ol", "menu"] }],
  ["dt", { ends: ["dt", "dd"], within: ["dl"] }],
  ["dd", { ends: ["dt", "dd"], within: ["dl"] }],
  ["td", { ends: ["td", "th"], within: ["table"] }],
  ["th", { ends: ["td", "th"], within: ["table"] }],
  ["tr", { ends: ["tr"], within: ["table"] }],
  ["tbody", { ends: ["thead", "tbody", "tfoot"], within: ["table"] }],
  ["tfoot", { ends: ["thead", "tbody", "tfoot"], within: ["table"] }],
  ["option", { ends: ["option"], within: ["select"] }],
]);

/** Tags that stand in the head of a page: any other ends it. */
export const IN_HEAD = words("base basefont bgsound link meta noscript script style template title");

/** Elements that no end tag of another within them can end. */
export const WALLS = words("table td th caption template object select svg math");
