// Ways to break the rules on agreements and plans of action.

import { endOf } from "../../../src/domain/extensions.js";
import { partnerOf } from "../../../src/domain/sides.js";
import type { ArsomRecord } from "../../../src/model/record.js";
import { changed, fieldOf, isDay, later, pick, setting, settingIn, textOf, type Ways, yearOf, yearsLater } from "./edit.js";
import type { World } from "./world.js";

type Agreement = ArsomRecord<"agreement">;

/** Plans of action whose years are known. */
function plansOf({ store }: World): Agreement[] {
  return store
    .all("agreement")
    .filter(({ fields: { type, partner, from, to } }) => type === "plan-of-action" && partner && from && to && !/[~?%]/.test(from + to));
}

/** The plan with the same partner that begins first after a plan. */
function nextPlan(plan: Agreement, world: World): Agreement | undefined {
  const after = plansOf(world).filter(
    ({ fields }) => fields.partner === plan.fields.partner && yearOf(fields.from) > yearOf(plan.fields.from),
  );
  return after.sort((a, b) => yearOf(a.fields.from) - yearOf(b.fields.from))[0];
}

/** What may follow when a plan has another period or day. */
const SHIFTED = [
  "contradiction",
  "plan-gap",
  "plan-overlap",
  "plan-expired",
  "adopted-late",
  "end-before-start",
  "follows-later",
  "supersedes-later",
  "outvoted",
  "span-differs",
  "better-source",
];

/** What may follow when an agreement has another day. */
const REDATED = [
  "contradiction",
  "adopted-elsewhere",
  "adopted-late",
  "supersedes-later",
  "follows-later",
  "source-before-event",
  "in-force-before-signed",
];

/** The day an agreement certainly has. */
function dayOf({ fields }: Agreement): string | undefined {
  const day = fields.adopted ?? fields.signed;
  return isDay(day) ? day : undefined;
}

function superseding(record: Agreement, id: string) {
  const list = [...(record.fields.supersedes ?? []), id];
  return changed(record, setting(textOf(record), "supersedes", `[${list.join(", ")}]`), `supersedes ${id}`, ["contradiction"]);
}

export const agreements: Ways = {
  "adopted-elsewhere": [
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => isDay(fields.adopted) && store.find("meeting", fields.adopted_at)?.fields.start),
        random,
      );
      const days = (random() < 0.5 ? 1 : -1) * (40 + Math.floor(random() * 400));
      const adopted = record && later(String(record.fields.adopted), days);
      return adopted ? changed(record, setting(textOf(record), "adopted", adopted), `adopted on ${adopted}`, REDATED) : undefined;
    },
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => fields.partner && fields.adopted),
        random,
      );
      const other = pick(
        store.all("meeting").filter((one) => record && partnerOf(one, store) && partnerOf(one, store)?.id !== record.fields.partner),
        random,
      );
      return record && other && changed(record, setting(textOf(record), "adopted_at", other.id), `adopted at ${other.id}`, REDATED);
    },
  ],
  "plan-overlap": [
    (world, random) => {
      const plan = pick(
        plansOf(world).filter(({ fields }) => !fields.extensions),
        random,
      );
      const next = plan && nextPlan(plan, world);
      if (!next) return undefined;
      const to = String(yearOf(next.fields.from) + 2);
      return Number(to) > yearOf(next.fields.to)
        ? undefined
        : changed(plan, setting(textOf(plan), "to", to), `goes on until ${to}`, SHIFTED);
    },
  ],
  "plan-gap": [
    (world, random) => {
      const plan = pick(
        plansOf(world).filter(({ fields }) => !fields.extensions),
        random,
      );
      const next = plan && nextPlan(plan, world);
      const to = next && String(yearOf(next.fields.from) - 2 - Math.floor(random() * 2));
      if (!to || yearOf(to) < yearOf(plan.fields.from)) return undefined;
      const covering = world.store.all("agreement").filter((other) => {
        const { id, fields } = other;
        const sibling = id !== plan.id && id !== next.id && fields.type === "plan-of-action" && fields.partner === plan.fields.partner;
        return (
          sibling &&
          (!fields.to || !fields.from || (yearOf(endOf(other)?.text) > Number(to) && yearOf(fields.from) < yearOf(next.fields.from)))
        );
      });
      return covering.length > 0 ? undefined : changed(plan, setting(textOf(plan), "to", to), `ends in ${to}`, SHIFTED);
    },
  ],
  "plan-expired": [
    (world, random) => {
      const plan = pick(
        plansOf(world).filter((plan) => !plan.fields.extensions && yearOf(plan.fields.to) >= 2026),
        random,
      );
      const all = plan
        ? world.store.all("agreement").filter(({ fields }) => fields.type === "plan-of-action" && fields.partner === plan.fields.partner)
        : [];
      const others = all.filter((one) => one !== plan);
      if (!plan || others.some((other) => !other.fields.to || yearOf(endOf(other)?.text) >= 2026)) return undefined;
      const to = String(Math.max(2025, yearOf(plan.fields.from)));
      return Number(to) > 2025 ? undefined : changed(plan, setting(textOf(plan), "to", to), `ends in ${to}`, SHIFTED);
    },
  ],
  "adopted-late": [
    (world, random) => {
      const plan = pick(
        plansOf(world).filter(({ fields }) => fields.adopted && yearOf(fields.adopted) < yearOf(fields.from)),
        random,
      );
      const adopted = `${yearOf(plan?.fields.from) + Math.floor(random() * 2)}-10-28`;
      return plan && adopted > String(plan.fields.from)
        ? changed(plan, setting(textOf(plan), "adopted", adopted), `adopted on ${adopted}`, REDATED)
        : undefined;
    },
  ],
  "supersedes-later": [
    ({ store }, random) => {
      const record = pick(store.all("agreement"), random);
      const day = record && dayOf(record);
      const other = pick(
        store
          .all("agreement")
          .filter((one) => day && one.fields.partner === record.fields.partner && String(dayOf(one)) > day && dayOf(one)),
        random,
      );
      return record && other && superseding(record, other.id);
    },
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => fields.supersedes && (fields.adopted || fields.signed)),
        random,
      );
      const other = store.find("agreement", record?.fields.supersedes?.[0]);
      const day = other && dayOf(other);
      const field = record?.fields.adopted ? "adopted" : "signed";
      if (!record || !day) return undefined;
      return changed(record, setting(textOf(record), field, yearsLater(day, -3)), `${field} three years before it`, [
        ...REDATED,
        "before-relations",
      ]);
    },
  ],
  "supersedes-cycle": [
    ({ store }, random) => {
      const record = pick(store.all("agreement"), random);
      return record && superseding(record, record.id);
    },
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => fields.supersedes),
        random,
      );
      const other = store.find("agreement", record?.fields.supersedes?.[0]);
      // A circle only where one of the two has no date at all; else the one that turns back supersedes something later.
      const undated = (one?: Agreement) => one && !["adopted", "signed", "from", "to"].some((field) => fieldOf(one, field));
      return record && other && (undated(record) || undated(other)) ? superseding(other, record.id) : undefined;
    },
  ],
  "in-force-before-signed": [
    ({ store }, random) => {
      const record = pick(store.all("agreement"), random);
      const day = record?.fields.signed ?? record?.fields.adopted;
      if (!record || !day || /[~?%]/.test(day)) return undefined;
      const before = yearsLater(day, -1 - Math.floor(random() * 5));
      return changed(record, setting(textOf(record), "in_force", before), `in force ${before}`, ["contradiction", "placeholder-date"]);
    },
  ],
  "progress-falls": [
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => fields.progress),
        random,
      );
      const at = Math.floor(random() * (record?.fields.progress?.length ?? 0));
      const total = record?.fields.progress?.[at]?.total ?? record?.fields.action_lines;
      return record && total
        ? changed(record, settingIn(textOf(record), "progress", at, "done", total + 1), "more done than there are", ["contradiction"])
        : undefined;
    },
    ({ store }, random) => {
      const record = pick(
        store.all("agreement").filter(({ fields }) => fields.progress),
        random,
      );
      const last = record?.fields.progress?.at(-1);
      if (!record || !last || last.done < 2) return undefined;
      const next = `  - date: ${yearsLater(last.date, 1)}\n    done: ${last.done - 1}\n`;
      return changed(
        record,
        textOf(record).replace(/^progress:.*\n(?: .*\n)*/m, (block) => block + next),
        "fewer done a year later",
      );
    },
  ],
};
