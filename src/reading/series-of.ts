// Which series of a partner the head of a name means: "summit", "meeting of foreign ministers".
import { partnersOf } from "../domain/sides.js";
import type { Store } from "../load/store.js";
import type { Match } from "./lexicon.js";

/** Meetings of foreign ministers with a partner are, yearly, the Post Ministerial Conference. */
export const FOREIGN = "foreign";
const POST_MINISTERIAL = /Post Ministerial/;

/** Meetings of leaders, which some count otherwise than summits. */
export const LEADERS = "leaders";

/** The one series of a partner that a head names: by its own name, else the only one of that level. */
export function seriesOf(heads: Match[], partner: string, store: Store): string | undefined {
  // The longest head says most: "biennial summit" before "summit".
  const widths = [...new Set(heads.map(({ first, last }) => last - first))].sort((a, b) => b - a);
  for (const width of widths) {
    const named = heads.flatMap(({ means, first, last }) =>
      last - first === width && means.is === "head" && means.series && !means.special ? [means.series] : [],
    );
    const own = [...new Set(named)].filter((id) => isOf(store.find("series", id), partner));
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  }
  const levels = heads.flatMap(({ means }) =>
    means.is === "head" && means.level ? [means.level === LEADERS ? "summit" : means.level] : [],
  );
  const foreign = heads.some(({ means }) => means.is === "head" && means.level === FOREIGN);
  const post = foreign
    ? store.all("series").find(({ fields }) => fields.partner === partner && POST_MINISTERIAL.test(fields.name))
    : undefined;
  if (post) return post.id;
  const alike = store
    .all("series")
    .filter(({ fields }) => levels.includes(fields.level) && fields.partner === partner && !/^Special /.test(fields.name));
  if (alike.length <= 1) return alike[0]?.id;
  // Of several at one level the general word means the one whose name adds nothing to it: the Summit, not the Biennial Summit.
  const [first, second] = [...alike].sort((a, b) => a.fields.name.length - b.fields.name.length);
  return levels.includes("summit") && first && second && first.fields.name.length < second.fields.name.length ? first.id : undefined;
}

function isOf(series: ReturnType<Store["all"]>[number] | undefined, partner: string): boolean {
  return !!series && partnersOf(series).includes(partner);
}
