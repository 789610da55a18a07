// Writes generated records for measurements: seeded, so that the same numbers give the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CITIES = ["Bali", "Jakarta", "Singapore", "Kuala Lumpur", "Ha Noi", "Vientiane", "Bangkok", "Manila", "Phnom Penh", "Moscow"];
const COUNTRIES = ["ID", "ID", "SG", "MY", "VN", "LA", "TH", "PH", "KH", "RU"];
const MEMBERS = ["ID", "MY", "PH", "SG", "TH"];

/** About `count` records that refer to one another and break no rule of consequence: 62 % meetings, as in real collections. */
export function records(count, seed = 1) {
  const random = seeded(seed);
  const out = [];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const add = (fields) =>
    out.push(
      Object.entries(fields)
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
    );
  for (const code of MEMBERS)
    add({
      kind: "member",
      version: 1,
      id: `member-${code.toLowerCase()}`,
      code,
      name: `Member ${code}`,
      joined: "1895-08-08",
      sources: "[source-0, source-1]",
    });
  add({
    kind: "partner",
    version: 1,
    id: "partner-x",
    code: "RU",
    name: "Partner X",
    status: "dialogue",
    relations_since: 1899,
    sources: "[source-0, source-1]",
  });
  add({ kind: "source", version: 1, id: "source-0", url: "https://example.org/0", title: "The first source", published: "2009-06-05" });
  add({ kind: "topic", version: 1, id: "topic-0", name: "Trade" });
  const chairs = Math.max(2, Math.floor(count * 0.1));
  for (let i = 0; i < chairs; i++) {
    const code = i % 2 ? "RU" : pick(MEMBERS);
    add({ kind: "chair", version: 1, id: `chair-${i}`, name: `Chair Number ${i}`, country: code, sources: "[source-0, source-1]" });
  }
  const sources = Math.floor(count * 0.2);
  for (let i = 1; i <= sources; i++)
    add({
      kind: "source",
      version: 1,
      id: `source-${i}`,
      url: `https://example.org/${i}`,
      title: `Report number ${i} on a meeting`,
      publisher: "The Example Times",
      published: dayOf(40000 + (i % 6000)),
      language: "en",
      class: "press",
    });
  const meetings = Math.floor(count * 0.62);
  const claims = Math.max(0, count - out.length - meetings - Math.ceil(meetings / 100));
  for (let i = 0; i < meetings; i++) {
    const [series, number] = [Math.floor(i / 100), (i % 100) + 1];
    if (number === 1)
      add({
        kind: "series",
        version: 1,
        id: `series-${series}`,
        partner: "partner-x",
        name: `Series number ${series} of meetings`,
        acronym: `S${series}`,
        level: "senior-officials",
        sources: "[source-0, source-1]",
      });
    const city = Math.floor(random() * CITIES.length);
    const start = 1000 + number * 365 + Math.floor(random() * 300);
    add({
      kind: "meeting",
      version: 2,
      id: `series-${series}-${number}`,
      series: `series-${series}`,
      number,
      start: dayOf(start),
      end: dayOf(start + 1),
      title: `Meeting number ${number} of series number ${series} of meetings`,
      status: "held",
      mode: "in-person",
      city: CITIES[city],
      country: COUNTRIES[city],
      venue: `Hotel ${Math.floor(random() * 500)}`,
      chairs: `[chair-${2 * Math.floor(random() * Math.floor(chairs / 2))}, chair-${2 * Math.floor(random() * Math.floor(chairs / 2)) + 1}]`,
      topics: "[topic-0]",
      ...(number > 1 ? { follows: `[series-${series}-${number - 1}]` } : {}),
      outcomes: "[{ text: progress of the plan noted }, { text: next round agreed for the coming year }]",
      sources: `[source-${i % (sources + 1)}, source-${(i * 7 + 1) % (sources + 1)}]`,
      note: "A generated record of about the size of a real one, which says where the meeting was found, who took part and what was left open for the next",
    });
    if (i < claims)
      add({
        kind: "claim",
        version: 1,
        source: `source-${(i % Math.max(1, sources)) + 1}`,
        record: `series-${series}-${number}`,
        number,
        start: dayOf(start),
        end: dayOf(start + 1),
      });
  }
  return out;
}

function dayOf(day) {
  return new Date((day - 25567) * 86400000).toISOString().slice(0, 10);
}

/** Writes records below a folder, so many a file. */
export function write(folder, list, perFile = 1) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "arsom.yaml"), "lang: en\n");
  for (let i = 0, file = 0; i < list.length; i += perFile, file++) {
    const sub = join(folder, String(Math.floor(file / 1000)).padStart(4, "0"));
    if (file % 1000 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(file).padStart(7, "0")}.yaml`), `${list.slice(i, i + perFile).join("\n---\n")}\n`);
  }
}

// node test/bench/generate.js FOLDER COUNT [PER-FILE]
if (process.argv[1]?.endsWith("generate.js")) {
  const [, , folder, count, perFile = "1"] = process.argv;
  write(folder, records(Number(count)), Number(perFile));
}
