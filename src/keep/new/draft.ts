// A new record on its way: what was given, what the records imply, and what is still missing.
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Kind } from "../../model/kind.js";
import type { ArsomRecord, Fields, Scalar, Value } from "../../model/record.js";
import { UsageError } from "../../model/usage-error.js";
import { type Form, formOf } from "../form.js";
import { recordText } from "../record.js";
import { sourceAt } from "./address.js";
import type { Proposal } from "./proposal.js";
import { proposalsFor } from "./proposals.js";
import { assign, fieldNamed, type Typing, typingOf, type WholeEntry } from "./typed.js";

/**
 * A field and what a person wrote for it, one of several for a list; an empty text leaves the field out, whatever would be
 * proposed.
 */
export type Given = [name: string, text: string | WholeEntry];

/** Why a value cannot stand by the schema of the kind that has the field; undefined when it can. */
export type ValueCheck = (kind: Kind, field: string, value: Value) => string | undefined;

/** A draft as it was at a moment. */
export interface DraftState {
  fields: Fields;
  without: Set<string>;
  store: Store;
  others: Draft[];
}

/** A record that is being made. */
export class Draft {
  fields: Fields;
  /** Fields that it goes without. */
  without = new Set<string>();
  /** Records that are made with it, because it names them. */
  others: Draft[] = [];

  constructor(
    readonly kind: Kind,
    public store: Store,
    private readonly languages: Locale[],
    private readonly faultOf: ValueCheck = () => undefined,
  ) {
    this.fields = { kind: kind.name, version: kind.version };
  }

  /** What it holds now, to be restored by `state = …`. */
  get state(): DraftState {
    return { fields: { ...this.fields }, without: new Set(this.without), store: this.store, others: [...this.others] };
  }

  set state({ fields, without, store, others }: DraftState) {
    Object.assign(this, { fields, without, store, others });
  }

  /** Has another record made with it, which it may refer to. */
  join(other: Draft): void {
    this.others.push(other);
    this.store = this.store.with([other.record]);
  }

  /** A draft of another kind beside the same records. */
  beside(kind: string): Draft {
    return new Draft(this.store.kind(kind), this.store, this.languages, this.faultOf);
  }

  /** It as a record, as far as it is made. */
  get record(): ArsomRecord {
    const id = this.fields.id ?? `${this.fields.source}--${this.fields.record ?? "asean"}`;
    return { kind: this.kind.name, id: String(id), fields: this.fields, place: { file: { path: "-", text: "" }, start: 0, end: 0 } };
  }

  /** The fields it may have, in their order; those of a claim follow from the record it speaks of. */
  get form(): Form {
    return formOf(this.kind, this.spoken);
  }

  private get spoken(): Kind | undefined {
    const record = this.kind.name === "claim" ? this.store.get(this.fields.record) : undefined;
    return record && this.store.kind(record.kind);
  }

  /** The kind that has a field: a claim may give those of the record it speaks of. */
  private kindWith(field: string): Kind {
    return this.kind.fields.has(field) ? this.kind : (this.spoken ?? this.kind);
  }

  /** Sets a field, or adds to its list; throws UsageError when the text means nothing there, or the field is given otherwise. */
  give(given: Given): void {
    this.put(given, this.fields, this.without);
  }

  private put([name, text]: Given, fields: Fields, without: Set<string>): void {
    const empty = typeof text === "string" && text.trim() === "";
    if (empty) fieldNamed(name, this.typing);
    if (empty ? name in fields : without.has(name)) throw new UsageError(`${name} is given a value and an empty one; give one of them`);
    if (empty) without.add(name);
    else this.set(fields, name, text);
  }

  private set(fields: Fields, name: string, text: string | WholeEntry): void {
    const known = this.kind.name === "source" && name === "url" && typeof text === "string" ? sourceAt(text, this.store) : undefined;
    if (known) throw new UsageError(`that address is recorded already: ${known.id} (arsom show ${known.id})`);
    assign(fields, name, text, this.typing);
    // A record is named once, by whatever names it was given twice.
    const { [name]: value } = fields;
    if (Array.isArray(value) && this.form.fields.get(name)?.of?.ref) fields[name] = [...new Set(value as Scalar[])];
  }

  /** Why what is given cannot stand; undefined when it can. */
  refusal(given: () => Given[]): string | undefined {
    try {
      const [fields, without] = [{ ...this.fields }, new Set(this.without)];
      const names = given().map((one) => {
        this.put(one, fields, without);
        return one[0];
      });
      if (this.required.some((name) => without.has(name))) return "it cannot be left out";
      return names.flatMap((name) => (name in fields ? (this.faultOf(this.kindWith(name), name, fields[name] as Value) ?? []) : []))[0];
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  }

  private get typing(): Typing {
    return typingOf(this.kind, this.spoken, this.store, this.languages);
  }

  /** What the records imply of it as it stands. */
  proposals(): Proposal[] {
    return proposalsFor(this.kind, this.fields, this.without, this.store);
  }

  private get required(): string[] {
    return this.kind.schema.required ?? [];
  }

  /** Required fields that it does not have; the id, which is made of others, only when none of those is missing. */
  missing(): string[] {
    const missing = this.required.filter((name) => !(name in this.fields));
    return missing.length > 1 ? missing.filter((name) => name !== "id") : missing;
  }

  /**
   * The fields a person is asked for: its address, those that are required, then when it was, then what a list of its kind shows, and
   * its sources. The last day comes with the first, and the id of the others; maps are left to the editor.
   */
  asked(): string[] {
    const { fields, when, columns, uncited, name } = this.kind;
    const shown = name === "claim" ? ["record"] : [...when.map(([field]) => field as string), ...columns, ...(uncited ? [] : ["sources"])];
    const elsewhere = ["kind", "version", "id", "end"];
    return [...new Set(["url", ...this.required, ...shown])].filter(
      (field) => !elsewhere.includes(field) && fields.has(field) && fields.get(field)?.type !== "maps",
    );
  }

  /** The record as it is written. */
  text(): string {
    return recordText(this.fields, this.form);
  }
}
