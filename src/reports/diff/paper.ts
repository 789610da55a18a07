// A comparison as a paper: how much changed, then partner by partner what, as one would tell a colleague.

import { textOf } from "../../domain/titles.js";
import { fillSlots, type Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import { SEVERITIES } from "../../model/finding.js";
import { groupBy } from "../../model/group.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import { capital } from "../shared/capital.js";
import { countPhrases, countsOf } from "./count.js";
import type { Change, DiffData, SideData } from "./data.js";
import { type Describer, describe, linesOf } from "./describe.js";
import { Values } from "./values.js";

/** What the paper shows: notes too, everything where it would stop after some, and the partners it is on. */
export interface DiffPaperOptions {
  notes: boolean;
  all: boolean;
  relation?: string;
}

/** So many changes of a partner, and findings, are told, and so many words of sources. */
const MOST = 40;
const MOST_CLAIMS = 8;

type Line = ReturnType<typeof linesOf>[number];

/** The comparison of two stores in words. */
export function diffPaper(data: DiffData, [before, after]: [Store, Store], locale: Locale, shown: DiffPaperOptions): Paper {
  const describer: Describer = { old: new Values(before, locale), now: new Values(after, locale), locale };
  const counts = countSentence(data, after, locale);
  return {
    title: shown.relation ? fillSlots(locale.phrase("diff-title-of"), { relation: shown.relation }, locale) : locale.phrase("diff-title"),
    lang: locale.lang,
    date: data.today,
    blocks: [
      {
        note: [
          fillSlots(locale.phrase("diff-sides"), { before: sideText(data.before, locale), after: sideText(data.after, locale) }, locale),
        ],
      },
      { paragraph: [counts ? `${capital(counts)}.` : locale.phrase("diff-nothing")] },
      ...unreadBlocks(data, locale, shown),
      ...recordBlocks(data.changes, describer, shown),
      ...findingBlocks(data, "new", locale, shown),
      ...findingBlocks(data, "gone", locale, shown),
      ...hiddenNotes(data, locale, shown),
    ],
  };
}

/** What a side is called: "HEAD~3 (0d9125f, 23 November 2026)", or its folder. */
function sideText({ name, commit, day }: SideData, locale: Locale): string {
  if (!commit) return name;
  const known = [commit.startsWith(name) ? "" : commit.slice(0, 7), day ? locale.date(day) : ""].filter(Boolean);
  return known.length > 0 ? `${name} (${known.join(", ")})` : name;
}

/** "3 meetings added, 2 changed; 1 error gone, 1 warning new"; nothing when nothing changed. */
function countSentence({ summary }: DiffData, store: Store, locale: Locale): string {
  const findings = SEVERITIES.flatMap((severity) =>
    (["gone", "new"] as const).flatMap((what) => {
      const count = summary.findings[what][severity];
      const kind = locale.kind({ name: severity, plural: `${severity}s` }, count);
      return count > 0 ? [fillSlots(locale.phrase(`diff-${what}`), { count, kind }, locale)] : [];
    }),
  );
  return [...countPhrases(summary.records, store, locale), ...(findings.length > 0 ? [findings.join(", ")] : [])].join("; ");
}

/** The files that were read on one side only, or on none: what they hold is neither gone nor new. */
function unreadBlocks({ before, after }: DiffData, locale: Locale, shown: DiffPaperOptions): Block[] {
  const lines = [before, after].flatMap(({ name, unread }) =>
    unread.map((file): Text => [fillSlots(locale.phrase("diff-unread"), { file, side: name }, locale)]),
  );
  const told = shown.all ? lines : lines.slice(0, MOST);
  const counts = fillSlots(locale.phrase("further"), { count: lines.length - told.length }, locale);
  if (told.length < lines.length) told.push([{ emphasis: fillSlots(locale.phrase("diff-rest"), { counts }, locale) }]);
  return told.length > 0 ? [{ list: told }] : [];
}

function recordBlocks(changes: Change[], describer: Describer, shown: DiffPaperOptions): Block[] {
  const whole = new Set(
    changes.filter(({ change, kind }) => kind !== "claim" && (change === "added" || change === "removed")).map(({ id }) => id),
  );
  return [...groupBy(changes, ({ partner }) => partner)].flatMap(([partner, group]) => [
    { heading: headingOf(partner, describer) },
    { list: groupLines(group, whole, describer, shown) },
  ]);
}

function headingOf(partner: string | null, { old, now, locale }: Describer): string {
  if (partner === null) return locale.phrase("diff-general");
  const record = now.store.get(partner) ?? old.store.get(partner);
  return (record && textOf(record, "name", locale)) ?? partner;
}

/** The changes of one partner; what sources say of records that are themselves new or gone is counted, sources are named. */
function groupLines(group: Change[], whole: Set<string>, describer: Describer, shown: DiffPaperOptions): Text[] {
  const { locale, now } = describer;
  const isSource = ({ kind, change }: Change) => kind === "source" && (change === "added" || change === "removed");
  const goesAlong = ({ kind, fields }: Change) =>
    kind === "claim" && fields.some(({ field, before, after }) => field === "record" && whole.has(String(after ?? before)));
  const told = linesOf(group.filter((change) => !isSource(change) && !goesAlong(change)).map((change) => describe(change, describer)));
  const [claims, records] = [true, false].map((are) => told.filter(({ changes }) => (changes[0]?.kind === "claim") === are)) as [
    Line[],
    Line[],
  ];
  const most = (list: Line[], count: number) => (shown.all ? list : list.slice(0, count));
  const seen = [...most(records, MOST), ...most(claims, MOST_CLAIMS)];
  const counts = (list: Change[]) => countPhrases(countsOf(list), now.store, locale).join("; ");
  const lines = seen.map(({ line }) => line);
  const left = told.filter((line) => !seen.includes(line)).flatMap(({ changes }) => changes);
  if (left.length > 0) lines.push([{ emphasis: fillSlots(locale.phrase("diff-rest"), { counts: counts(left) }, locale) }]);
  const along = group.filter(goesAlong);
  if (along.length > 0) lines.push([fillSlots(locale.phrase("diff-unsaid"), { counts: counts(along) }, locale)]);
  for (const what of ["added", "removed"] as const) {
    const ids = group.filter((change) => isSource(change) && change.change === what).map(({ id }) => id);
    if (ids.length > 0) lines.push([`${capital(describer.now.counted(what, "source", ids))}.`]);
  }
  return lines;
}

/** The findings that came or went, those of the rules' own worst first; notes only when asked for. */
function findingBlocks({ findings }: DiffData, what: "new" | "gone", locale: Locale, shown: DiffPaperOptions): Block[] {
  const told = findings[what].filter(({ severity }) => shown.notes || severity !== "note");
  if (told.length === 0) return [];
  const lines = (shown.all ? told : told.slice(0, MOST)).map(
    ({ severity, rule, message, file, line }): Text => [`${capital(message)}.`, { faint: ` [${severity} ${rule}, ${file}:${line}]` }],
  );
  const left = told.length - lines.length;
  const counts = fillSlots(locale.phrase("further"), { count: left }, locale);
  if (left > 0) lines.push([{ emphasis: fillSlots(locale.phrase("diff-rest"), { counts }, locale) }]);
  return [{ heading: locale.phrase(`diff-findings-${what}`) }, { list: lines }];
}

function hiddenNotes({ summary: { findings } }: DiffData, locale: Locale, shown: DiffPaperOptions): Block[] {
  const [came, gone] = [findings.new.note, findings.gone.note];
  if (shown.notes || came + gone === 0) return [];
  return [{ note: [fillSlots(locale.phrase("diff-notes"), { new: came, gone }, locale)] }];
}
