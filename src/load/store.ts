// The records of a data set, indexed by kind and id, with what refers to what.

import type { Lang } from "../language/codes.js";
import type { Finding } from "../model/finding.js";
import { append } from "../model/group.js";
import type { Kind } from "../model/kind.js";
import type { Kinds } from "../model/kinds.js";
import type { Limits } from "../model/limits.js";
import type { ArsomRecord, SourceFile, TextRange } from "../model/record.js";
import { type Days, daysOf, type Today } from "../model/today.js";
import { type Reference, referencesOf } from "./references.js";
import type { Suppression } from "./suppressions.js";

/** An id as a record gives it, also one in a list or in braces. */
const ID_LINE = /(?:^|[{,])[ \t]*(?:-[ \t]+)*["']?id["']?[ \t]*:[ \t]*["']?([a-z\ufffd][a-z0-9\ufffd-]*)/gm;

/** The kind of a claim, which may go without an id, and what makes its id then. */
const CLAIM_LINE = /^kind:[ \t]*["']?claim\b/m;
const SOURCE_LINE = /^source:[ \t]*["']?([a-z][a-z0-9-]*)/m;
const RECORD_LINE = /^record:[ \t]*["']?([a-z][a-z0-9-]*)/m;

/** A name alone on its line, which is an id where records stand below their ids. */
const NAME_LINE = /^[ \t]*["']?([a-z][a-z0-9-]*)["']?:[ \t]*(?:\{[ \t]*)?\r?$/gm;

/** What `arsom.yaml` sets. */
export interface Settings {
  lang?: Lang;
  languages: string[];
  rules: { [rule: string]: string };
  limits: Limits;
}

/** A record of an id that another record has already. */
export interface Repeated {
  record: ArsomRecord;
  first: ArsomRecord;
}

/** Of more damaged ids than this any other may be one: each would be held against every reference that dangles. */
const MOST_DAMAGED = 100;

/** Everything that was read, and what was wrong with it. */
export class Store {
  /** In file order; broken ones are kept apart, in `broken`. */
  readonly records: ArsomRecord[] = [];
  readonly broken: ArsomRecord[] = [];
  /** Ids of documents that could not be read at all, so that references to them do not dangle. */
  readonly unreadIds = new Set<string>();
  /** Ids of such documents in which a byte could not be read. */
  private readonly damagedIds: RegExp[] = [];
  /** How many documents, or files of them, gave no record. */
  unread = 0;
  /** The files of which nothing was read, whatever they hold. */
  readonly unreadFiles = new Set<SourceFile>();
  /** The text of those, as far as it is known: what a record seems to lack may stand there. */
  readonly unreadText: TextRange[] = [];
  readonly repeated: Repeated[] = [];
  /** What reading found, by rule. */
  readonly reported = new Map<string, Finding[]>();
  readonly suppressions: Suppression[] = [];
  readonly files: SourceFile[] = [];
  /** How the odd scalars of a claim were written, until the kind it speaks of says what they are. */
  readonly written = new Map<ArsomRecord, Map<string, string>>();
  /** The day that stands for today, `YYYY-MM-DD`: what a report is as of. */
  readonly today: string;
  /** The same with what it is elsewhere, for a rule that says of a day that it is past or to come. */
  readonly days: Days;
  private readonly ids = new Map<string, ArsomRecord>();
  private readonly repeats = new Set<ArsomRecord>();
  private readonly kindLists = new Map<string, ArsomRecord[]>();
  private speaking?: Map<string, ArsomRecord<"claim">[]>;
  private referring?: Map<string, ArsomRecord[]>;

  constructor(
    readonly kinds: Map<string, Kind>,
    readonly settings: Settings,
    today: Today,
  ) {
    this.days = daysOf(today);
    this.today = this.days.day;
  }

  /** Adds a record; a second one of an id is kept and reported as repeated. */
  add(record: ArsomRecord): void {
    const first = record.id ? this.ids.get(record.id) : undefined;
    if (first) {
      this.repeated.push({ record, first });
      this.repeats.add(record);
    } else if (record.id) this.ids.set(record.id, record);
    if (record.broken) {
      this.broken.push(record);
      return;
    }
    this.records.push(record);
    append(this.kindLists, record.kind, record);
  }

  /** A store of these records, or what replaces them, and further ones, which are sound; what was found wrong in reading is left behind. */
  with(further: ArsomRecord[], replaced: ReadonlyMap<ArsomRecord, ArsomRecord> = new Map()): Store {
    const store = new Store(this.kinds, this.settings, this.days);
    for (const record of [...this.records, ...this.broken]) store.add(replaced.get(record) ?? record);
    for (const record of further) store.add(record);
    for (const id of this.unreadIds) store.unreadIds.add(id);
    store.damagedIds.push(...this.damagedIds);
    for (const file of this.unreadFiles) store.unreadFiles.add(file);
    return store;
  }

  /** Sets a record aside that turned out to break its schema. */
  exclude(broken: Set<ArsomRecord>): void {
    const keep = (list: ArsomRecord[]) => {
      let kept = 0;
      for (const record of list) if (!broken.has(record)) list[kept++] = record;
      list.length = kept;
    };
    if (broken.size === 0) return;
    keep(this.records);
    for (const list of this.kindLists.values()) keep(list);
    for (const record of broken) {
      record.broken = true;
      this.broken.push(record);
    }
  }

  /** All sound records of a kind, in file order. */
  all<K extends keyof Kinds>(kind: K): ArsomRecord<K>[];
  all(kind: string): ArsomRecord[];
  all(kind: string): ArsomRecord[] {
    return this.kindLists.get(kind) ?? [];
  }

  /** The record of an id, sound or broken. */
  get(id: unknown): ArsomRecord | undefined {
    return typeof id === "string" ? this.ids.get(id) : undefined;
  }

  /** True of a record whose id another one had before it. */
  isRepeated(record: ArsomRecord): boolean {
    return this.repeats.has(record);
  }

  /** The sound record of an id, if it is of this kind. */
  find<K extends keyof Kinds>(kind: K, id: unknown): ArsomRecord<K> | undefined {
    const record = this.get(id);
    return record && !record.broken && record.kind === kind ? (record as ArsomRecord<K>) : undefined;
  }

  /** Every id that is known, of sound records. */
  idsOf(kinds: string[] = []): string[] {
    const lists = kinds.length > 0 ? kinds.map((kind) => this.all(kind)) : [this.records];
    return lists.flat().map((record) => record.id);
  }

  kind(name: string): Kind {
    return this.kinds.get(name) as Kind;
  }

  /** What a record refers to; of a claim also through the fields of the record it speaks of. */
  references(record: ArsomRecord): Iterable<Reference> {
    return referencesOf(record, this.kind(record.kind), this.spokenOf(record));
  }

  /** The kind of the record that a claim speaks of. */
  spokenOf(record: ArsomRecord): Kind | undefined {
    const spoken = record.kind === "claim" ? this.get(record.fields.record) : undefined;
    return spoken && this.kind(spoken.kind);
  }

  /** The sound records that refer to an id, each once, in file order. */
  referrers(id: string): ArsomRecord[] {
    this.referring ??= this.indexReferrers();
    return this.referring.get(id) ?? [];
  }

  /** The sound claims that speak of a record, in file order. */
  claimsOn(id: string): ArsomRecord<"claim">[] {
    if (!this.speaking) {
      this.speaking = new Map();
      for (const claim of this.all("claim")) {
        append(this.speaking, String(claim.fields.record), claim);
      }
    }
    return this.speaking.get(id) ?? [];
  }

  private indexReferrers(): Map<string, ArsomRecord[]> {
    const index = new Map<string, ArsomRecord[]>();
    for (const record of this.records) {
      for (const { to } of this.references(record)) {
        const list = index.get(to);
        if (!list) index.set(to, [record]);
        else if (list.at(-1) !== record) list.push(record);
      }
    }
    return index;
  }

  /** Notes a text that gave no record; the ids in it are known, so that references to them do not dangle. */
  noteUnread(text: TextRange): void {
    this.unread++;
    this.unreadText.push(text);
    const lost = text.file.text.slice(text.start, text.end);
    for (const part of lost.split(/^---/m)) this.noteUnreadClaim(part);
    for (const [, id = ""] of lost.matchAll(NAME_LINE)) this.unreadIds.add(id);
    for (const [, id = ""] of lost.matchAll(ID_LINE)) {
      if (id.includes("\ufffd")) this.damagedIds.push(new RegExp(`^${id.replaceAll("\ufffd", ".")}$`));
      else this.unreadIds.add(id);
    }
  }

  /** Notes the id of a claim that gives none, as its lines make it. */
  private noteUnreadClaim(lost: string): void {
    const source = CLAIM_LINE.test(lost) ? SOURCE_LINE.exec(lost)?.[1] : undefined;
    if (source) this.unreadIds.add(`${source}--${RECORD_LINE.exec(lost)?.[1] ?? "asean"}`);
  }

  /** Notes a file of which nothing was read; `text` is what is known of it. */
  noteUnreadFile(file: SourceFile, text = file.text): void {
    this.unreadFiles.add(file);
    this.noteUnread({ file: { path: file.path, text }, start: 0, end: text.length });
  }

  /** True of an id that a text which gave no record names as its own, or may: a byte of it may be damaged. */
  isUnread(id: string): boolean {
    return this.unreadIds.has(id) || this.damagedIds.length > MOST_DAMAGED || this.damagedIds.some((form) => form.test(id));
  }

  /** Notes something that reading found. */
  report(finding: Finding): void {
    append(this.reported, finding.rule, finding);
  }
}
