// The briefing that is asked for, in every form.

import { partnerAsked } from "../../domain/partner.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { OutputOf } from "../../model/output.js";
import { illustrated } from "../shared/drawing.js";
import { type BriefData, briefData } from "./data.js";
import { briefDrawing } from "./drawing.js";
import { TWO_PAGES, WHOLE } from "./length.js";
import { briefPaper } from "./paper.js";

/** The records of a day and all there are, and in which words they are told. */
interface Shelf {
  store: Store;
  full: Store;
  hidden: BriefData["left_out"];
  locale: Locale;
}

/** The briefing on a partner as of the day of the records; `length`: on two pages, or with all that they hold. */
export function briefAsked(
  partner: string | undefined,
  { store, full, hidden, locale }: Shelf,
  length: "short" | "full",
): OutputOf<BriefData> {
  const data = briefData(partnerAsked(partner, store), store.today, { store, full }, hidden, locale);
  const paper = () => briefPaper(data, store, locale, length === "full" ? WHOLE : TWO_PAGES);
  return { data: () => data, paper: () => illustrated(paper(), () => briefDrawing(data, store, locale)) };
}
