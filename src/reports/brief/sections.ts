// The sections of a briefing between its summary and its sources.
import type { PhraseKey } from "../../language/phrases/en.js";
import { parseDate } from "../../model/date.js";
import type { Block, Column, Text } from "../../model/paper.js";
import type { ArsomRecord } from "../../model/record.js";
import { countryName, placeOf, textOf, titleOf } from "../titles.js";
import type { Footing } from "./cite.js";
import { turnText } from "./in-brief.js";
import { meetingText, titleWithPeriod } from "./lines.js";
import type { Pen } from "./pen.js";
import { officesOn, type PersonData } from "./people.js";

const plainly = (sources: string[]): Footing => ({ sources, disputed: false, later: false });

/** The timeline in short: milestones, summits, plans. */
export function keyDateBlocks({ data, say, cite }: Pen): Block[] {
  const rows = data.key_dates.map(({ when, title, place, sources }): Text[] => [
    [when],
    [title, place ? `, ${place}` : "", ...cite(plainly(sources))],
  ]);
  if (rows.length === 0) return [{ heading: say("key-dates") }, { paragraph: [say("none")] }];
  return [{ heading: say("key-dates") }, { table: { columns: columns(say, ["date", "event"]), rows } }];
}

/** The series with level, how often, how many held, last, next, who chairs. */
export function mechanismBlocks(pen: Pen): Block[] {
  const { data, say, words, cite, record, name } = pen;
  const rows = data.mechanisms.map((one): Text[] => {
    const every = one.every === null ? "" : one.every === 1 ? say("every-year") : say("every-years", { count: one.every });
    const last = one.last ? record(one.last) : undefined;
    const numbered = one.highest === null ? String(one.held) : `${one.held} (${words.ordinal(one.highest)})`;
    const when = last?.fields.start ? words.span(String(last.fields.start), String(last.fields.end ?? last.fields.start)) : "";
    return [
      [name(one.id), ...cite(one)],
      [words.label(one.level)],
      [every],
      [numbered],
      [when],
      [one.next !== null && one.next >= data.as_of.slice(0, 4) ? one.next : ""],
      [one.asean_side ? words.label(one.asean_side) : ""],
    ];
  });
  return [
    { heading: say("mechanisms") },
    { table: { columns: columns(say, ["mechanism", "level", "every", "held", "last", "next", "who-chairs"]), rows } },
  ];
}

/** The last meeting of each main series: when, where, co-chairs with their titles, subjects, outcomes. */
export function lastOfEachBlocks(pen: Pen): Block[] {
  const { data, say, words, store, cite, record, name } = pen;
  return [
    { heading: say("last-of-each") },
    ...data.last_of_each.flatMap((one): Block[] => {
      const meeting = record(one.id);
      const { start, end, venue, topics, follows, outcomes, chairs } = meeting.fields as { [field: string]: string & string[] };
      const fields: { name: string; text: Text }[] = [];
      const line = (key: PhraseKey, text: Text | undefined) => text && fields.push({ name: say(key), text });
      const place = placeOf(meeting, store, words);
      line("when", start ? [words.span(start, end ?? start), ...cite(one)] : [say("unknown")]);
      line("where", place || venue ? [[venue, place].filter(Boolean).join(", ")] : [say("unknown")]);
      line("chairs", chairs ? joined(chairs.map((id) => chairText(id, start, pen))) : [say("unknown")]);
      line("follows", follows ? joined(follows.map((id) => meetingOrText(record(id), pen))) : undefined);
      line("topics", topics ? [words.list(topics.map(name))] : undefined);
      line("outcomes", outcomes ? [outcomes.join("; ")] : undefined);
      return [{ paragraph: [{ strong: titleOf(meeting, store, words) }] }, { fields }];
    }),
  ];
}

function meetingOrText(other: ArsomRecord | undefined, pen: Pen): Text {
  if (!other) return [];
  return other.kind === "meeting" ? meetingText(other, pen) : titleWithPeriod(other, pen);
}

/** A chair with the titles held that day: "Jose Tavares (Indonesia), Director-General for ASEAN Cooperation". */
function chairText(id: string, start: string | undefined, { store, words }: Pen): Text {
  const person = store.find("chair", id);
  if (!person) return [store.get(id) ? (textOf(store.get(id) as ArsomRecord, "name", words) ?? id) : id];
  const day = parseDate(start ?? "")?.latest;
  const titles = day === undefined ? [] : officesOn(person, day).map(({ index }) => titleAt(person, index, words.lang));
  return [
    `${textOf(person, "name", words)} (${countryName(person.fields.country, store, words)})${titles.length > 0 ? `, ${titles.join("; ")}` : ""}`,
  ];
}

function titleAt(person: ArsomRecord<"chair">, index: number, lang: string): string {
  const office = (person.fields.offices ?? [])[index] as { [field: string]: string } | undefined;
  return office?.[`title_${lang}`] ?? office?.title ?? "";
}

/** Who chairs for each side, in office since. */
export function peopleBlocks(pen: Pen): Block[] {
  const { data, say, words, store, cite, record } = pen;
  const rows = data.people.map((one): Text[] => {
    const person = record(one.id) as ArsomRecord<"chair">;
    const offices = one.offices.map(({ index }) => titleAt(person, index, words.lang));
    return [
      [textOf(person, "name", words) ?? one.id, ...cite(one)],
      [countryName(one.country, store, words)],
      [offices.join("; ")],
      [
        one.offices
          .map((office) => sinceText(office, pen))
          .filter(Boolean)
          .join("; "),
      ],
    ];
  });
  if (rows.length === 0) return [{ heading: say("people") }, { paragraph: [say("unknown")] }];
  return [{ heading: say("people") }, { table: { columns: columns(say, ["name", "side", "office", "since"]), rows } }];
}

function sinceText({ from, to, seen }: PersonData["offices"][number], { words, say }: Pen): string {
  if (from || to) return words.span(from ?? undefined, to ?? undefined);
  return seen.length > 0 ? say("seen", { date: { list: seen.map((date) => ({ date })) } }) : "";
}

/** Previous, now, next by the rota. */
export function coordinatorBlocks(pen: Pen): Block[] {
  const { data, say, words, store } = pen;
  const { previous, now, next } = data.coordinators;
  const unknown: Text = [say("unknown")];
  const fields = [
    { name: say("previous"), text: previous ? turnText(previous, pen) : unknown },
    { name: say("now"), text: now ? turnText(now, pen) : unknown },
    { name: say("next-by-rota"), text: [next ? countryName(next, store, words) : say("rota-unknown")] },
  ];
  return [{ heading: say("coordinators") }, { fields }];
}

/** Period, adopted, progress with date and source. */
export function planBlocks(pen: Pen): Block[] {
  const { data, say, cite, record } = pen;
  const items = data.plans.map((plan): Text => {
    const { adopted } = record(plan.id).fields as { adopted?: string };
    const progress = plan.progress.flatMap(({ date, done, total, sources }): Text => {
      const slots = { done, date: { date }, ...(total !== null && { total }) };
      return ["; ", say(total === null ? "plan-progress-open" : "plan-progress", slots), ...cite(plainly(sources))];
    });
    return [
      ...titleWithPeriod(record(plan.id), pen),
      adopted ? `; ${say("plan-adopted", { date: { date: adopted } })}` : "",
      ...cite(plan),
      ...progress,
    ];
  });
  return [{ heading: say("plans") }, items.length > 0 ? { list: items } : { paragraph: [say("none")] }];
}

/** By type, the newest first. */
export function agreementBlocks(pen: Pen): Block[] {
  const { data, say, words, store, cite, record } = pen;
  const blocks = data.agreements.flatMap(({ type, items }): Block[] => [
    { paragraph: [{ strong: words.label(type === "agreement" ? "agreements" : type) }] },
    {
      list: items.map((one): Text => {
        const { adopted, signed, in_force } = record(one.id).fields as { [field: string]: string | undefined };
        const date = adopted ?? signed ?? in_force;
        return [titleOf(record(one.id), store, words), date ? `, ${words.date(date)}` : "", ...cite(one)];
      }),
    },
  ]);
  return [{ heading: say("agreements") }, ...(blocks.length > 0 ? blocks : [{ paragraph: [say("none")] as Text }])];
}

/** Counted over the meetings of three years. */
export function subjectBlocks({ data, say, name }: Pen): Block[] {
  if (data.subjects.length === 0) return [{ heading: say("subjects") }, { paragraph: [say("unknown")] }];
  return [
    { heading: say("subjects") },
    { bars: data.subjects.map(({ topic, count }) => ({ label: name(topic), count })), unit: say("meetings") },
  ];
}

/** What sources dispute, how it was judged, and what is not known. */
export function openBlocks(pen: Pen): Block[] {
  const { data, say, words, store, record } = pen;
  const disputed = [...data.disputed, ...data.settled].flatMap(({ title, field, held, others }) =>
    others.map(({ value, sources, reason }): Text => {
      const holding = held === null ? "" : `: ${say("we-hold", { value: held })}`;
      const where = words.list(sources.map(({ id }) => textOf(record(id), "publisher", words) ?? id));
      const other = value ? say("value-in", { value, sources: where }) : where;
      return [
        { strong: title },
        field ? `, ${words.label(`of-${field}`)}${holding}` : "",
        `; ${other}${reason ? `. ${reason}` : ""}`,
        ...pen.cite(plainly(sources.map(({ id }) => id))),
      ];
    }),
  );
  const unknown = data.unknown.map(
    ({ id, fields }): Text => [
      say("unknown-of", { what: titleOf(record(id), store, words), fields: words.list(fields.map((field) => words.label(`of-${field}`))) }),
    ],
  );
  const blocks: Block[] = [{ heading: say("open-questions") }];
  if (disputed.length > 0) blocks.push({ paragraph: [{ strong: say("disputed-by-sources") }] }, { list: disputed });
  if (unknown.length > 0) blocks.push({ paragraph: [{ strong: say("not-known") }] }, { list: unknown });
  if (disputed.length + unknown.length === 0) blocks.push({ paragraph: [say("none")] });
  return blocks;
}

function columns(say: Pen["say"], keys: PhraseKey[]): Column[] {
  return keys.map((key) => ({ key, heading: say(key) }));
}

function joined(texts: Text[]): Text {
  return texts.flatMap((text, i) => (i > 0 ? ["; ", ...text] : text));
}
