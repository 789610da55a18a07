// A comparison as a paper: how much changed, then partner by partner what, as one would tell a colleague.

import { textOf } from "../../domain/titles.js";
import { fill, type Words } from "../../language/words.js";
import type { Store } from "../../load/store.js";
import { SEVERITIES } from "../../model/finding.js";
import { groupBy } from "../../model/group.js";
import type { Block, Paper, Text } from "../../model/paper.js";
import { capital } from "../consistency.js";
import { countPhrases, countsOf } from "./count.js";
import type { Change, DiffData } from "./data.js";
import { linesOf, type Teller, tell } from "./tell.js";
import { Values } from "./values.js";

/** What the paper shows: notes too, everything where it would stop after some, and the name of the one partner it is on. */
export interface Shown {
  notes: boolean;
  all: boolean;
  partner?: string;
}

/** So many changes of a partner, and findings, are told, and so many words of sources. */
const MOST = 40;
const MOST_CLAIMS = 8;

type Line = ReturnType<typeof linesOf>[number];

/** The comparison of two stores in words. */
export function diffPaper(data: DiffData, [before, after]: [Store, Store], words: Words, shown: Shown): Paper {
  const teller: Teller = { old: new Values(before, words), now: new Values(after, words), words };
  const counts = countSentence(data, after, words);
  return {
    title: shown.partner ? fill(words.phrase("diff-title-of"), { partner: shown.partner }, words) : words.phrase("diff-title"),
    lang: words.lang,
    date: data.today,
    blocks: [
      { note: [fill(words.phrase("diff-sides"), { before: sideText(data.before, words), after: sideText(data.after, words) }, words)] },
      { paragraph: [counts ? `${capital(counts)}.` : words.phrase("diff-nothing")] },
      ...recordBlocks(data.changes, teller, shown),
      ...findingBlocks(data, "new", words, shown),
      ...findingBlocks(data, "gone", words, shown),
      ...hiddenNotes(data, words, shown),
    ],
  };
}

/** What a side is called: "HEAD~3 (0d9125f, 23 November 2026)", or its folder. */
function sideText({ name, commit, day }: DiffData["before"], words: Words): string {
  if (!commit) return name;
  const known = [commit.startsWith(name) ? "" : commit.slice(0, 7), day ? words.date(day) : ""].filter(Boolean);
  return known.length > 0 ? `${name} (${known.join(", ")})` : name;
}

/** "3 meetings added, 2 changed; 1 error gone, 1 warning new"; nothing when nothing changed. */
function countSentence({ summary }: DiffData, store: Store, words: Words): string {
  const findings = SEVERITIES.flatMap((severity) =>
    (["gone", "new"] as const).flatMap((what) => {
      const count = summary.findings[what][severity];
      const kind = words.kind({ name: severity, plural: `${severity}s` }, count);
      return count > 0 ? [fill(words.phrase(`diff-${what}`), { count, kind }, words)] : [];
    }),
  );
  return [...countPhrases(summary.records, store, words), ...(findings.length > 0 ? [findings.join(", ")] : [])].join("; ");
}

function recordBlocks(changes: Change[], teller: Teller, shown: Shown): Block[] {
  const whole = new Set(
    changes.filter(({ change, kind }) => kind !== "claim" && (change === "added" || change === "removed")).map(({ id }) => id),
  );
  return [...groupBy(changes, ({ partner }) => partner)].flatMap(([partner, group]) => [
    { heading: headingOf(partner, teller) },
    { list: groupLines(group, whole, teller, shown) },
  ]);
}

function headingOf(partner: string | null, { old, now, words }: Teller): string {
  if (partner === null) return words.phrase("diff-general");
  const record = now.store.get(partner) ?? old.store.get(partner);
  return (record && textOf(record, "name", words)) ?? partner;
}

/** The changes of one partner; what sources say of records that are themselves new or gone is counted, sources are named. */
function groupLines(group: Change[], whole: Set<string>, teller: Teller, shown: Shown): Text[] {
  const { words, now } = teller;
  const isSource = ({ kind, change }: Change) => kind === "source" && (change === "added" || change === "removed");
  const goesAlong = ({ kind, fields }: Change) =>
    kind === "claim" && fields.some(({ field, before, after }) => field === "record" && whole.has(String(after ?? before)));
  const told = linesOf(group.filter((change) => !isSource(change) && !goesAlong(change)).map((change) => tell(change, teller)));
  const [claims, records] = [true, false].map((are) => told.filter(({ changes }) => (changes[0]?.kind === "claim") === are)) as [
    Line[],
    Line[],
  ];
  const most = (list: Line[], count: number) => (shown.all ? list : list.slice(0, count));
  const seen = [...most(records, MOST), ...most(claims, MOST_CLAIMS)];
  const counts = (list: Change[]) => countPhrases(countsOf(list), now.store, words).join("; ");
  const lines = seen.map(({ line }) => line);
  const left = told.filter((line) => !seen.includes(line)).flatMap(({ changes }) => changes);
  if (left.length > 0) lines.push([{ emphasis: fill(words.phrase("diff-rest"), { counts: counts(left) }, words) }]);
  const along = group.filter(goesAlong);
  if (along.length > 0) lines.push([fill(words.phrase("diff-unsaid"), { counts: counts(along) }, words)]);
  for (const what of ["added", "removed"] as const) {
    const ids = group.filter((change) => isSource(change) && change.change === what).map(({ id }) => id);
    if (ids.length > 0) lines.push([`${capital(teller.now.counted(what, "source", ids))}.`]);
  }
  return lines;
}

/** The findings that came or went, those of the rules' own worst first; notes only when asked for. */
function findingBlocks({ findings }: DiffData, what: "new" | "gone", words: Words, shown: Shown): Block[] {
  const told = findings[what].filter(({ severity }) => shown.notes || severity !== "note");
  if (told.length === 0) return [];
  const lines = (shown.all ? told : told.slice(0, MOST)).map(
    ({ severity, rule, message, file, line }): Text => [`${capital(message)}.`, { faint: ` [${severity} ${rule}, ${file}:${line}]` }],
  );
  const left = told.length - lines.length;
  const counts = fill(words.phrase("further"), { count: left }, words);
  if (left > 0) lines.push([{ emphasis: fill(words.phrase("diff-rest"), { counts }, words) }]);
  return [{ heading: words.phrase(`diff-findings-${what}`) }, { list: lines }];
}

function hiddenNotes({ summary: { findings } }: DiffData, words: Words, shown: Shown): Block[] {
  const [came, gone] = [findings.new.note, findings.gone.note];
  if (shown.notes || came + gone === 0) return [];
  return [{ note: [fill(words.phrase("diff-notes"), { new: came, gone }, words)] }];
}
