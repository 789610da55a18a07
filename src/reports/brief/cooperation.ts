// Cooperation by the pillars of the ASEAN Community: subjects, outcomes and documents, and how far the plan came.

import { outcomesOf } from "../../domain/outcomes.js";
import type { Store } from "../../load/store.js";
import { bare } from "../../model/fold.js";
import type { ArsomRecord } from "../../model/record.js";
import { type Citation, citationOf, type DayAndAll } from "./citation.js";

/** The three pillars of the Community, and what lies across them. */
export const PILLARS = ["political-security", "economic", "socio-cultural", "cross-cutting"] as const;

export type Pillar = (typeof PILLARS)[number];

/** What was done in one pillar. */
export interface PillarData {
  pillar: Pillar;
  /** Subjects of the meetings of the last three years, counted. */
  subjects: { topic: string; count: number }[];
  /** Outcomes of those meetings, the newest first: the meeting, and which of its outcomes. */
  outcomes: ({ meeting: string; index: number } & Citation)[];
  /** Agreements other than plans of action and accessions, the newest first. */
  documents: ({ id: string } & Citation)[];
}

/** The pillars in which there is anything; `recent` are the meetings of the last three years and `documents` the agreements, both in order of time. */
export function cooperationOf(
  recent: ArsomRecord[],
  documents: ArsomRecord[],
  subjects: PillarData["subjects"],
  stores: DayAndAll,
): PillarData[] {
  const { store } = stores;
  const outcomes = [...recent].reverse().flatMap((meeting) =>
    outcomesOf(meeting).map(({ text, topic }, index) => ({
      pillar: topic === undefined ? pillarOf(text, meeting, store) : pillarOfTopic(topic, store),
      outcome: { meeting: meeting.id, index, ...citationOf(meeting, ["outcomes"], stores) },
    })),
  );
  const placed = [...documents].reverse().map((record) => ({
    // What its meeting spoke of says nothing of a document: ministers who met on Cambodia signed an economic agreement.
    pillar: pillarOf(String(record.fields.title), undefined, store),
    document: { id: record.id, ...citationOf(record, ["adopted", "signed"], stores) },
  }));
  return PILLARS.map((pillar) => ({
    pillar,
    subjects: subjects.filter(({ topic }) => pillarOfTopic(topic, store) === pillar),
    outcomes: outcomes.filter((one) => one.pillar === pillar).map(({ outcome }) => outcome),
    documents: placed.filter((one) => one.pillar === pillar).map(({ document }) => document),
  })).filter(({ subjects, outcomes, documents }) => subjects.length + outcomes.length + documents.length > 0);
}

function pillarOfTopic(topic: string, store: Store): Pillar {
  return (store.find("topic", topic)?.fields.pillar as Pillar | undefined) ?? "cross-cutting";
}

/** The pillar of the subjects that a text names, else of all the subjects of its meeting; across the pillars when they are of several or of none. */
function pillarOf(text: string, meeting: ArsomRecord | undefined, store: Store): Pillar {
  const words = bare(text);
  const named = store
    .all("topic")
    .filter(({ fields }) => [fields.name, ...(fields.aliases ?? [])].some((name) => words.includes(bare(name))));
  const topics = named.length > 0 ? named.map(({ id }) => id) : ((meeting?.fields.topics as string[] | undefined) ?? []);
  const pillars = new Set(topics.map((topic) => pillarOfTopic(topic, store)));
  if (named.length > 0) pillars.delete("cross-cutting");
  return pillars.size === 1 ? ([...pillars][0] as Pillar) : "cross-cutting";
}
