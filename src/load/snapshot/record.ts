// A file and its records as a snapshot holds them: texts and fields are made when they are asked for, which few commands do for all.
import type { Kind } from "../../model/kind.js";
import type { ArsomRecord, Fields, SourceFile, TextRange } from "../../model/record.js";
import { coerceClaimed } from "../coerce.js";
import type { Store } from "../store.js";
import type { Suppression } from "../suppressions.js";
import { COLUMN, type FileSnapshot, ROW_WIDTH, type RowValue } from "./format.js";

/** A file whose text is made when it is asked for. */
export class SnapshotFile implements SourceFile {
  private decoded?: string;

  constructor(
    readonly path: string,
    readonly snapshot: FileSnapshot,
  ) {}

  get text(): string {
    this.decoded ??= this.snapshot.bytes.toString("utf8");
    return this.decoded;
  }
}

/** A record whose fields are made when they are asked for. Nothing is set beforehand: there are very many. */
export class SnapshotRecord implements ArsomRecord {
  declare private made?: Fields;

  constructor(
    readonly kind: string,
    readonly id: string,
    private readonly file: SnapshotFile,
    /** Where its row begins, and its line among the fields. */
    private readonly row: number,
    private readonly line: number,
  ) {}

  get place(): TextRange {
    return { file: this.file, start: this.cell(COLUMN.start) as number, end: this.cell(COLUMN.end) as number };
  }

  get fields(): Fields {
    this.made ??= this.read();
    return this.made;
  }

  protected read(): Fields {
    const json = this.file.snapshot.fields.toString("utf8", this.line, this.line + (this.cell(COLUMN.length) as number));
    return bare(JSON.parse(json) as Fields, this.cell(COLUMN.maps) === 1);
  }

  protected cell(cell: number): RowValue {
    return this.file.snapshot.rows[this.row + cell] as RowValue;
  }
}

/** A claim, of which the snapshot says what it speaks of and by which kind its fields are sound. */
export class SnapshotClaim extends SnapshotRecord {
  declare private claim?: Kind;
  declare private spoken?: Kind;

  /** The id of the record that it speaks of. */
  get about(): string | undefined {
    return (this.cell(COLUMN.about) as string) || undefined;
  }

  /** True when its fields are known to be sound by a kind; they then get the types that this kind gives them. */
  settle(claim: Kind, spoken: Kind): boolean {
    if (this.cell(COLUMN.sound) !== spoken.name) return false;
    this.claim = claim;
    this.spoken = spoken;
    return true;
  }

  protected override read(): Fields {
    const fields = super.read();
    if (this.claim && this.spoken) coerceClaimed(fields, this.claim, this.spoken, undefined);
    return fields;
  }
}

/** Adds the records of a file to a store, as reading it would. */
export function restore(snapshot: FileSnapshot, path: string, store: Store): void {
  const file = new SnapshotFile(path, snapshot);
  store.files.push(file);
  let line = 0;
  const { rows } = snapshot;
  const from = store.records.length;
  for (let row = 0; row < rows.length; row += ROW_WIDTH) {
    const kind = rows[row + COLUMN.kind] as string;
    const Made = kind === "claim" ? SnapshotClaim : SnapshotRecord;
    store.add(new Made(kind, rows[row + COLUMN.id] as string, file, row, line));
    line += rows[row + COLUMN.length] as number;
  }
  for (const { of, start, end, ...said } of snapshot.suppressions)
    store.suppressions.push({ ...said, at: { file, start, end }, record: store.records[from + of] as ArsomRecord });
}

/** What reading a file gave. */
export interface FileRead {
  file: SourceFile;
  records: ArsomRecord[];
  suppressions: Suppression[];
  /** True when a document of it took the full reader. */
  full: boolean;
}

/** What a file of so many bytes gave, before the claims are checked, which gives their fields other types. */
export function snapshotOf(name: string, size: number, { file, records, suppressions, full }: FileRead): FileSnapshot {
  const rows: RowValue[] = [];
  let lines = "";
  for (const { kind, id, fields, place } of records) {
    const line = `${JSON.stringify(fields)}\n`;
    const about = kind === "claim" && fields.record !== undefined ? (fields.record as string) : "";
    rows.push(kind, id, place.start, place.end, Buffer.byteLength(line), holdsMaps(fields) ? 1 : 0, about, "");
    lines += line;
  }
  // A text that was read without a word has the bytes of its file, which need not be held beside it.
  return {
    name,
    full,
    size,
    rows,
    fields: Buffer.from(lines),
    suppressions: suppressions.map(({ rules, reason, covers, at: { start, end }, record }) => ({
      rules,
      reason,
      covers,
      start,
      end,
      of: records.indexOf(record),
    })),
    get bytes() {
      return Buffer.from(file.text);
    },
  };
}

/** As the readers make them: without the names that every object of JavaScript has. */
function bare<T extends object>(fields: T, maps: boolean): T {
  Object.setPrototypeOf(fields, null);
  if (!maps) return fields;
  for (const value of Object.values(fields)) {
    for (const entry of Array.isArray(value) ? value : [value]) if (isMap(entry)) bare(entry, true);
  }
  return fields;
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === "object";
}

/** True of fields that hold a map, at once or in a list. */
export function holdsMaps(fields: Fields): boolean {
  return Object.values(fields).some((value) => (Array.isArray(value) ? value.some(isMap) : isMap(value)));
}
