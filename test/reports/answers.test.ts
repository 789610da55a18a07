// One answer to one question: what the reports, the lists and the domain say of each partner of the shipped records is compared.
import { describe, expect, it } from "vitest";
import { heldCounts } from "../../src/domain/counts.js";
import { inOffice } from "../../src/domain/in-office.js";
import { nextCoordinator } from "../../src/domain/next.js";
import { officesIn } from "../../src/domain/terms.js";
import { en } from "../../src/language/en/index.js";
import { type BriefData, load, type Records, type ReportData, type ReportName, report, shipped } from "../../src/library/index.js";
import { libraryOf } from "../../src/library/records.js";
import type { Store } from "../../src/load/store.js";
import { parseDate } from "../../src/model/date.js";
import { followupReport } from "../../src/reports/followup/index.js";
import type { ReportOptions } from "../../src/reports/report.js";
import { heldText } from "../../src/reports/shared/held.js";

const DAYS = [{ today: "2026-11-28" }, { today: "2019-02-20" }, { asOf: "2019-02-20" }, { asOf: "2012-06-30" }];
const LEVELS = ["summit", "ministerial", "senior-officials", "committee"];

/** A partner on a day, how to ask the reports about it, and what they said to each question. */
interface Asked {
  partner: string;
  records: Records;
  store: Store;
  said: Map<string, { by: string; says: string }[]>;
}

describe("the reports on each partner", () => {
  it.each(DAYS)("agree on %o", async (day) => {
    const records = await load(shipped, day);
    const found: string[] = [];
    for (const { id } of records.of("partner")) found.push(...(await disagreementsOn(id, records)));
    expect(found).toEqual([]);
  });
});

/** The questions to which two give different answers, with both; each report is compared with the briefing. */
async function disagreementsOn(partner: string, records: Records): Promise<string[]> {
  const asked: Asked = { partner, records, store: libraryOf(records).store, said: new Map() };
  const brief = await data(asked, "brief");
  askBrief(asked, brief);
  for (const ask of [askDomain, askSummary, askTimeline, askDue, askLists, askFollowup, askPapers]) await ask(asked, brief);
  return [...asked.said].flatMap(([question, [first, ...others]]) =>
    others
      .filter(({ says }) => says !== first?.says)
      .map(({ by, says }) => `${partner}, ${question}: ${first?.says} (${first?.by}), ${says} (${by})`),
  );
}

function say({ said }: Asked, by: string, question: string, answer: unknown): void {
  said.set(question, [...(said.get(question) ?? []), { by, says: JSON.stringify(answer) }]);
}

async function data<N extends ReportName>(asked: Asked, name: N, options: ReportOptions = {}): Promise<ReportData[N]> {
  return (await report(asked.records, name, { partner: asked.partner, ...options })).data;
}

/** The ids that `arsom list` gives. */
async function listed(asked: Asked, kind: string, ...query: string[]): Promise<string[]> {
  return (await data(asked, "list", { kinds: [kind], query })).map(({ id }) => id);
}

/** The level of the series of a meeting. */
function levelOf({ store }: Asked, meeting: string): unknown {
  return store.find("series", store.find("meeting", meeting)?.fields.series)?.fields.level;
}

function askBrief(asked: Asked, brief: BriefData): void {
  const { relations_since: since, coordinators, last_meeting, next_meeting, freshness, key_dates, levels } = brief;
  say(asked, "brief", "start of relations", since?.date ?? null);
  say(asked, "brief", "steps of status", levels.flatMap((level) => level.since ?? []).sort());
  say(asked, "brief", "coordinator", coordinators.now && [coordinators.now.id, coordinators.now.strength]);
  say(asked, "brief", "next coordinator", coordinators.next);
  say(asked, "brief", "plan in force", brief.plan?.id ?? null);
  say(asked, "brief", "plan that ran out", brief.plan_ended && [brief.plan_ended.id, brief.plan_ended.ended]);
  say(asked, "brief", "last meeting", last_meeting?.id ?? null);
  say(asked, "brief, state of the record", "last meeting", freshness.meeting);
  say(asked, "brief", "meeting to come", next_meeting?.id ?? null);
  for (const level of LEVELS) {
    const last = brief.last_of_each.find(({ id }) => levelOf(asked, id) === level);
    say(asked, "brief", `last meeting of level ${level}`, last?.id ?? null);
  }
  for (const { id, held, undated, unconfirmed, highest, last, next, overdue } of brief.mechanisms) {
    say(asked, "brief", `meetings of ${id}`, { held, undated, unconfirmed, highest });
    say(asked, "brief", `last meeting of ${id}`, last);
    say(asked, "brief", `expected meeting of ${id}`, next && [next, overdue]);
  }
  // A milestone may know the day of what the record of a partner knows the month or the year.
  const begun = key_dates.find(({ rank, date }) => rank === 1 && date?.startsWith(since?.date ?? "-"));
  say(asked, "brief, key dates", "start of relations", begun ? since?.date : null);
}

function askDomain(asked: Asked, { mechanisms, coordinators }: BriefData): void {
  const { store, partner } = asked;
  const day = parseDate(store.today)?.latest as number;
  const office = officesIn(store).get(`coordinator ${partner}`);
  const now = office && inOffice(office, day);
  say(asked, "domain", "coordinator", now ? [now.held.term.id, now.strength] : null);
  // A term that is recorded says more than the rota.
  if (!coordinators.next_turn) say(asked, "domain", "next coordinator", nextCoordinator(partner, day, store)?.country ?? null);
  for (const { id } of mechanisms) {
    const { held, undated, unconfirmed, highest } = heldCounts(store.all("meeting").filter(({ fields }) => fields.series === id));
    say(asked, "domain", `meetings of ${id}`, { held, undated, unconfirmed, highest });
  }
}

async function askSummary(asked: Asked, { mechanisms, as_of }: BriefData): Promise<void> {
  const { by, plans } = await data(asked, "summary");
  for (const { id } of mechanisms) {
    const { count: held, undated, unconfirmed, highest } = by.series.find(({ value }) => value === id) ?? { count: 0 };
    if (held > 0) say(asked, "summary", `meetings of ${id}`, { held, undated, unconfirmed, highest });
    else expect(asked.said.get(`meetings of ${id}`)?.[0]?.says).toMatch(/"held":0/);
  }
  const year = as_of.slice(0, 4);
  const running = plans.filter(({ from, to }) => from && from.slice(0, 4) <= year && (to ?? year).slice(0, 4) >= year);
  if (running.length > 0) say(asked, "summary", "plan in force", running.at(-1)?.id);
}

async function askTimeline(asked: Asked, { mechanisms, as_of }: BriefData): Promise<void> {
  const meetings = (await data(asked, "timeline")).filter(({ kind }) => kind === "meeting");
  const held = meetings.filter(({ status }) => status === "held");
  const last = (list: typeof held) => list.filter(({ date }) => date !== null && date <= as_of).at(-1)?.id ?? null;
  say(asked, "timeline", "last meeting", last(held));
  for (const level of LEVELS) {
    const ofLevel = held.filter(({ id }) => levelOf(asked, id) === level);
    say(asked, "timeline", `last meeting of level ${level}`, last(ofLevel));
  }
  for (const { id } of mechanisms) {
    const own = held.filter(({ series }) => series === id);
    const unconfirmed = meetings.filter(({ series, status }) => series === id && status === "unconfirmed").length;
    const numbers = own.flatMap(({ number }) => number ?? []);
    const highest = numbers.length > 0 ? Math.max(...numbers) : null;
    const undated = own.filter(({ date }) => date === null).length;
    say(asked, "timeline", `meetings of ${id}`, { held: own.length, undated, unconfirmed, highest });
    say(asked, "timeline", `last meeting of ${id}`, last(own));
  }
}

async function askDue(asked: Asked, { mechanisms, coordinators, relations_since }: BriefData): Promise<void> {
  const { overdue, coming } = await data(asked, "due", { within: "50y" });
  const lines = [...overdue, ...coming];
  const find = (event: string) => lines.find((line) => line.event === event);
  const successor = lines.find(({ event, record }) => event === "term-ends" && record === coordinators.now?.id)?.successor;
  const next = successor ? asked.store.find("term", successor)?.fields.country : find("next-by-rota")?.country;
  // Of a term without an end nothing is due; the one that is recorded next keeps the rota's from being told.
  if (next || !coordinators.next_turn) say(asked, "due", "next coordinator", next ?? null);
  const ended = overdue.findLast(({ event }) => event === "plan-ends");
  say(asked, "due", "plan that ran out", ended ? [ended.record, ended.date] : null);
  say(asked, "due", "meeting to come", coming.find(({ event }) => event === "meeting")?.record ?? null);
  for (const { id } of mechanisms) {
    const expected = lines.find(({ event, record }) => event === "expected" && record === id);
    say(asked, "due", `expected meeting of ${id}`, expected ? [expected.date, overdue.includes(expected)] : null);
  }
  const anniversary = lines.find(({ level }) => level === "relations")?.date;
  const years = Number(anniversary?.slice(0, 4)) - Number(relations_since?.date.slice(0, 4));
  const isRound = years > 0 && years % 5 === 0 && anniversary?.slice(4) === relations_since?.date.slice(4);
  say(asked, "due", "start of relations", isRound ? relations_since?.date : null);
}

async function askLists(asked: Asked, { mechanisms, coordinators, plan }: BriefData): Promise<void> {
  const [holder = null, another] = await listed(asked, "term", "office:coordinator", "in-office:today");
  say(asked, "list", "coordinator", holder && [holder, another ?? coordinators.now?.strength]);
  const plans = await listed(asked, "agreement", "type:plan-of-action", "in-force:today");
  say(asked, "list", "plan in force", plan && plans.includes(plan.id) ? plan.id : (plans[0] ?? null));
  const partner = await data(asked, "list", { kinds: ["partner"] });
  const levels = (partner[0]?.levels ?? []) as unknown as { since?: string }[];
  say(asked, "list", "start of relations", partner[0]?.relations_since ?? null);
  say(asked, "list", "steps of status", levels.flatMap(({ since }) => since ?? []).sort());
  for (const { id, highest } of mechanisms) {
    const meetings = (status: string) => data(asked, "list", { kinds: ["meeting"], query: [`series:${id}`, `status:${status}`] });
    const [held, unconfirmed] = [await meetings("held"), (await meetings("unconfirmed")).length];
    const undated = held.filter(({ start }) => start === undefined).length;
    say(asked, "list", `meetings of ${id}`, { held: held.length, undated, unconfirmed, highest });
  }
  const { coverage } = await data(asked, "consistency");
  const counted = coverage.by_kind.find(({ kind }) => kind === "meeting")?.records.of ?? 0;
  say(asked, "consistency", "all meetings on record", counted);
  say(asked, "list", "all meetings on record", (await listed(asked, "meeting")).length);
}

/** What a follow-up says of the last summit, and of the documents that it adopted. */
async function askFollowup(asked: Asked, { last_of_each }: BriefData): Promise<void> {
  const { store } = asked;
  const summit = store.find("meeting", last_of_each.find(({ id }) => levelOf(asked, id) === "summit")?.id);
  if (!summit) return;
  const { record, documents, later } = followupReport.make(summit, store, en).data();
  const entry = (await data(asked, "timeline")).find(({ id }) => id === summit.id);
  say(asked, "timeline", "days of the last summit", [entry?.date, entry?.end, entry?.title]);
  say(asked, "followup", "days of the last summit", [record.date, record.end, record.title]);
  say(asked, "list", "documents of the last summit", (await listed(asked, "agreement", `adopted_at:${summit.id}`)).sort());
  say(asked, "followup", "documents of the last summit", documents.map(({ id }) => id).sort());
  const following = later.filter(({ how, of }) => how === "follows" && of === summit.id).map(({ id }) => id);
  say(asked, "list", "meetings after the last summit", (await listed(asked, "meeting", `follows:${summit.id}`)).sort());
  say(asked, "followup", "meetings after the last summit", following.sort());
}

/** What only texts say: the count of every series stands in the full briefing and in the summary in the same words. */
async function askPapers(asked: Asked, { mechanisms }: BriefData): Promise<void> {
  const { partner, records, store } = asked;
  const text = async (name: ReportName, options: ReportOptions = {}) =>
    String(await (await report(records, name, { partner, ...options })).print("md"));
  const [brief, summary] = [await text("brief", { full: true }), await text("summary")];
  for (const one of mechanisms) {
    const words = heldText(one, en);
    const name = String(store.find("series", one.id)?.fields.name);
    const row = brief.split("\n").find((line) => line.startsWith("|") && line.includes(name) && line.includes(`| ${words} |`));
    say(asked, "domain", `words on ${one.id}`, words);
    say(asked, "brief --full", `words on ${one.id}`, row ? words : null);
    if (one.held === 0) continue;
    const lines = summary.split("\n").map((line) => line.replace(/\\/g, ""));
    const said = lines.find((line) => line === `- ${name}: ${words}` || line === `| ${name} | ${words} |`);
    say(asked, "summary", `words on ${one.id}`, said ? words : null);
  }
}
