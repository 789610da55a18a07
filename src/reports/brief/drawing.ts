// The drawing of a briefing: summits, plans of action and the turns of the coordinators.

import { textOf } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Drawing } from "../../model/paper.js";
import { inTime } from "../../query/select.js";
import { drawingOf } from "../shared/drawing.js";
import type { BriefData } from "./data.js";

/** What the key dates tell but for milestones, and who coordinated meanwhile. */
export function briefDrawing(data: BriefData, store: Store, locale: Locale): Drawing {
  const told = data.key_dates.filter(({ kind }) => kind !== "milestone" && kind !== "partner").flatMap(({ id }) => store.get(id) ?? []);
  const plans = data.plans.flatMap(({ id }) => store.get(id) ?? []);
  const turns = store.all("term").filter(({ fields }) => fields.office === "coordinator" && fields.partner === data.partner);
  const partner = store.find("partner", data.partner);
  const title = fillSlots(locale.phrase("timeline-of"), { partner: (partner && textOf(partner, "name", locale)) ?? data.partner }, locale);
  return drawingOf(inTime(store, [...new Set([...told, ...plans, ...turns])]), store, locale, { title, asOf: data.as_of });
}
