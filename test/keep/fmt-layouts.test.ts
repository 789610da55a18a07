// Two people who write the same record write the same bytes, once both are in canonical form.
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatterFor } from "../../src/keep/fmt.js";
import { storeOf } from "../../src/load/files.js";

/** So many records; `RUNS=10000 npx vitest run test/keep/fmt-layouts.test.ts` for the long run. */
const RUNS = Number(process.env.RUNS ?? 150);

async function formatted(text: string) {
  const store = await storeOf({ "records.yaml": text }, "2026-11-22");
  const made = (await formatterFor(store)).file(store.files[0] as never, store.records);
  return { made, fields: store.records.map(({ fields }) => fields), wrong: [...store.reported.values()].flat() };
}

type Scalar = string | number;
type Entry = { [field: string]: Scalar | Scalar[] };

const words = fc.constantFrom(
  "Ambassador to ASEAN",
  "Deputy Minister, first",
  'The "Head"',
  "It's so: yes",
  "[Bali]",
  "no",
  "42",
  "# none",
  "Посол",
  "a # b",
  "- x",
  "{y}",
  "Nusa Dua, Bali",
);
const ids = fc.constantFrom("jose-tavares", "igor-morgulov", "counter-terrorism", "energy", "transport-a");
const dates = fc.constantFrom("2019", "2019-02", "2019-02-20", "2018-11-14~");
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 4 });
const present = (record: { [field: string]: fc.Arbitrary<unknown> }) => fc.record(record, { requiredKeys: [] }) as fc.Arbitrary<Entry>;

const meeting = present({
  number: fc.integer({ min: 1, max: 30 }),
  start: dates,
  city: words,
  venue: words,
  topics: some(ids),
  chairs: some(ids),
  outcomes: fc.array(fc.record({ text: words, text_id: words, topic: ids }, { requiredKeys: ["text"] }), { minLength: 1, maxLength: 3 }),
  note: words,
}).map((fields) => ({ kind: "meeting", version: 2, id: "arsom-16", series: "arsom", ...fields }));
const chair = present({
  name_ru: words,
  aliases: some(words),
  offices: fc.array(
    fc.record(
      { title: words, title_id: words, from: dates, to: fc.constantFrom("..", "2021"), seen: some(dates) },
      { requiredKeys: ["title"] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  sources: some(ids),
}).map((fields) => ({ kind: "chair", version: 1, id: "a-person", name: "A Person", country: "ID", ...fields }));

/** A writer: for each choice of layout, how this one decides it. */
type Writer = fc.GeneratorValue;

function shuffledKeys(writer: Writer, item: object): string[] {
  return writer(fc.shuffledSubarray, Object.keys(item), { minLength: Object.keys(item).length }) as string[];
}

function scalar(writer: Writer, value: Scalar, inside: boolean): string {
  if (typeof value === "number") return String(value);
  const plain = /^[\p{L}\d][\p{L}\d -]*$/u.test(value) && !/^(no|\d+)$/.test(value);
  const forms = ['"', "'", ...(plain || (/^[\d~-]+$/.test(value) && value !== "42") || (value === ".." && !inside) ? [""] : [])];
  const quote = writer(fc.constantFrom, ...forms) as string;
  if (quote === '"') return JSON.stringify(value);
  return quote ? `'${value.replaceAll("'", "''")}'` : value;
}

function flow(writer: Writer, list: Scalar[], indent: string): string {
  const gap = writer(fc.constantFrom, ", ", ",", " , ", `,\n${indent}  `) as string;
  const [open, close] = writer(fc.constantFrom, ["[", "]"], ["[ ", " ]"], [`[\n${indent}  `, `\n${indent}  ]`]) as [string, string];
  return open + list.map((one) => scalar(writer, one, true)).join(gap) + close;
}

function item(writer: Writer, entry: Entry, indent: string): string {
  if (writer(fc.boolean) && Object.values(entry).every((value) => !Array.isArray(value)))
    return `{ ${shuffledKeys(writer, entry)
      .map((name) => `${name}: ${scalar(writer, entry[name] as Scalar, true)}`)
      .join(", ")} }`;
  return shuffledKeys(writer, entry)
    .map((name) => field(writer, name, entry[name] as Scalar | Scalar[], indent))
    .join(`\n${indent}`);
}

function field(writer: Writer, name: string, value: Scalar | (Scalar | Entry)[], indent: string): string {
  const gap = writer(fc.constantFrom, ": ", ":  ", ":   ") as string;
  if (!Array.isArray(value)) return `${name}${gap}${scalar(writer, value, false)}${writer(fc.constantFrom, "", "  ")}`;
  if (typeof value[0] !== "object" && writer(fc.boolean)) return `${name}${gap}${flow(writer, value as Scalar[], indent)}`;
  const deeper = `${indent}${writer(fc.constantFrom, "", "  ", "    ")}`;
  const dash = writer(fc.constantFrom, "- ", "-   ") as string;
  const inner = deeper + " ".repeat(dash.length);
  return `${name}:${value.map((one) => `\n${deeper}${dash}${typeof one === "object" ? item(writer, one, inner) : scalar(writer, one, false)}`).join("")}`;
}

function written(writer: Writer, record: Entry): string {
  return `${shuffledKeys(writer, record)
    .map((name) => field(writer, name, record[name] as Scalar, ""))
    .join("\n")}\n`;
}

it("two layouts of a record become one text, which says the same and stays", { timeout: 60_000 + RUNS * 60 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(meeting, chair), fc.gen(), async (record, writer) => {
      const texts = [written(writer, record as never), written(writer, record as never)];
      const [one, other] = [await formatted(texts[0] as string), await formatted(texts[1] as string)];
      expect(one.wrong).toEqual([]);
      expect(one.made).toBe(other.made);
      const again = await formatted(one.made);
      expect([again.made, again.fields]).toEqual([one.made, one.fields]);
    }),
    { numRuns: RUNS },
  );
});
