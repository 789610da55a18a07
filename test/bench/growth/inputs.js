// Hostile inputs, each a function from a size to the texts of files: what doubles is what a careless program is quadratic in.

const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const lines = (count, make) => many(count, make).join("\n");
/** `n` entries in as many records as a limit of entries asks for. */
const spread = (n, most, make) => many(Math.ceil(n / most), (k) => make(k, Math.min(most, n - k * most)));
const doc = (fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
const record = (kind, id, fields) => doc({ kind, version: 1, id, ...fields });
const join = (...lists) => `${lists.flat().join("\n---\n")}\n`;
const quote = JSON.stringify;

/** A partner, a series, a source, two people and what they need: what the hostile records refer to. */
const BASE = [
  record("member", "indonesia", { code: "ID", name: "Indonesia", joined: "1967-08-08", sources: "[s0]" }),
  record("partner", "russia", { code: "RU", name: "Russia", status: "dialogue", relations_since: 1991, sources: "[s0]" }),
  record("series", "arsom", { partner: "russia", name: "Senior Officials", acronym: "ARSOM", level: "senior-officials", sources: "[s0]" }),
  record("source", "s0", { url: "https://example.org/0", title: "First", published: "2009-06-05", class: "press", language: "en" }),
  record("chair", "budi", { name: "Budi", country: "ID", sources: "[s0]" }),
  record("chair", "ivan", { name: "Ivan", country: "RU", sources: "[s0]" }),
  record("topic", "trade", { name: "Trade" }),
];

const meeting = (id, fields = {}) => record("meeting", id, { series: "arsom", start: "2019-02-19", ...fields });

/** Runs of one character or word, as a pattern that backs up would like them. */
const RUNS = {
  spaces: [" "],
  blanks: ["\t", "\n", " \n", "\u00a0"],
  quotes: ['"', "'", "“", "«", "\\", "`"],
  markup: ["*", "_", "|", "#", "<", "&", "[", "](", "~", "=", "@", "%"],
  letters: ["a", "Ab", "会", "e\u0301", "😀", "👩\u200d💻", "មក", "Ж", "á"],
  words: ["a ", "Laos ", "a-", "a.", "1", "1 ", "2019-", "21st ", "1,", ":", "/", "(", "-- ", "http://a/"],
};

/** The longest text that a field may hold, and the longest line. */
const [TEXT, LINE] = [60_000, 1900];

/** Records of every kind whose texts are one run of about `n` characters, more of them where that is longer than a text may be. */
function runs(strings, n) {
  const texts = strings.flatMap((string) => many(Math.ceil(n / TEXT), () => run(string, Math.min(n, TEXT))));
  const records = texts.flatMap((text, i) => {
    const [long, short] = [quote(text), quote(whole(text.slice(0, LINE)))];
    const sources = `[s-${i}]`;
    return [
      meeting(`arsom-${i + 1}`, {
        number: i + 1,
        title: short,
        venue: short,
        city: short,
        chairs: `[c${i}, ivan]`,
        outcomes: `[${short}]`,
        sources,
        note: long,
      }),
      record("milestone", `m-${i}`, { partner: "russia", date: "2018-01-01", text: short, sources, note: long }),
      record("source", `s-${i}`, {
        url: "https://example.org/",
        title: short,
        publisher: short,
        published: 2019,
        class: "press",
        note: long,
      }),
      record("chair", `c${i}`, { name: short, country: "ID", aliases: `[${short}]`, sources, note: long }),
      record("agreement", `a-${i}`, { partner: "russia", title: short, type: "declaration", adopted: "2018-11-14", sources, note: long }),
      doc({
        kind: "claim",
        version: 1,
        source: `s-${i}`,
        record: `arsom-${i + 1}`,
        start: "2018-02-19",
        rank: "open",
        reason: long,
        title: short,
      }),
    ];
  });
  return { "a.yaml": join(BASE, records) };
}

function run(string, length) {
  return whole(`a${string.repeat(Math.ceil(length / string.length)).slice(0, length)}`).concat("b");
}

/** Without half a character at its end. */
function whole(text) {
  return text.replace(/[\ud800-\udbff]$/, "");
}

const LIMITS = "limits: { file: 1073741824, record: 67108864, text: 16777216, entries: 1000000, dataset: 1073741824 }\n";
/** One record or many with lines that are long or many, past the limits that there are without `arsom.yaml`. */
const raised = (text) => ({ "arsom.yaml": LIMITS, "a.yaml": text });

/** name: [size to begin with, files of a size]. */
export const INPUTS = {
  ...Object.fromEntries(Object.entries(RUNS).map(([name, strings]) => [`runs of ${name}`, [30_000, (n) => runs(strings, n)]])),
  "a comment of spaces": [
    1_000_000,
    (n) => raised(join(BASE, `${meeting("m-1", { city: "Bali" })}\n# a${" ".repeat(n)}b\nnote: a # c${" ".repeat(n)}d`)),
  ],
  "a silence of spaces": [
    1_000_000,
    (n) => raised(join(BASE, `${meeting("m-1")}\n#${" ".repeat(n)}arsom-ignore a${" ".repeat(n)}b -- c${" ".repeat(n)}d\nnote: a`)),
  ],
  "an own field of spaces": [
    500_000,
    (n) =>
      raised(join(BASE, `${meeting("m-1")}\nx_a: ${quote(`a${" ".repeat(n)}b`)}\nx_b: a${" ".repeat(n)}b\nx_c: |\n  a${" ".repeat(n)}b`)),
  ],
  "lines of spaces": [
    40_000,
    (n) => raised(join(BASE, `${meeting("m-1", { city: "Bali" })}\n${"   \t  \n".repeat(n)}note: a\n${"  \n".repeat(n)}`)),
  ],
  "a broken line of spaces": [
    1_000_000,
    (n) =>
      raised(
        join(
          BASE,
          `${meeting("m-1")}\nnote: a: b${" ".repeat(n)}c`,
          `kind: topic\nname: [a${" ".repeat(n)}`,
          `kind: topic\nname: "a${" ".repeat(n)}`,
        ),
      ),
  ],
  "a broken line of brackets": [
    30_000,
    (n) => raised(join(BASE, `kind: topic\nname: ${"[] ".repeat(n)}`, `kind: topic\nname: "${"' ".repeat(n)}`)),
  ],
  "comments of one record": [
    20_000,
    (n) =>
      raised(
        join(BASE, `${meeting("m-1", { city: "Bali" })}\n${"# a comment\n".repeat(n)}venue: Here\n${"  # another\n".repeat(n)}note: a`),
      ),
  ],
  "silences of one record": [
    10_000,
    (n) => raised(join(BASE, `${meeting("m-1", { end: "2019-02-18" })}\n${"# arsom-ignore ordinal-gap -- so\n".repeat(n)}note: a`)),
  ],
  "silences that answer": [
    4_000,
    (n) => {
      const topic = (i) => `  - nothing-${i} # arsom-ignore unknown-reference -- so`;
      return {
        "a.yaml": join(
          BASE,
          spread(n, 990, (k, count) => `${meeting(`m-${k}`)}\ntopics:\n${lines(count, topic)}`),
        ),
      };
    },
  ],
  "silences of many records": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => `${meeting(`m-${i}`)}\n# arsom-ignore end-before-start -- so\nend: 2019-02-18`),
      ),
    }),
  ],
  "findings of one record": [
    4_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        spread(n, 990, (k, count) => `${meeting(`m-${k}`)}\ntopics:\n${lines(count, (i) => `  - nothing-${i}`)}`),
      ),
    }),
  ],
  "unknown fields of one record": [
    4_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        spread(n, 490, (k, count) => `${meeting(`m-${k}`)}\n${lines(count, (i) => `nothing_${i}: 1`)}`),
      ),
    }),
  ],
  "records of one id": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, () => meeting("m-1")),
      ),
    }),
  ],
  "records of no kind": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => `kind: topics${i}\nversion: 1\nid: t-${i}`),
      ),
    }),
  ],
  "records that break": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => `kind: topic\nversion: 1\nid: t-${i}\nname: [a`),
      ),
    }),
  ],
  "records of one day": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => meeting(`m-${i}`, { number: 1, city: "Bali", country: "ID", chairs: "[budi, ivan]" })),
      ),
    }),
  ],
  "records of one title": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => record("source", `t-${i}`, { url: "https://example.org/a", title: "The same", published: 2019, class: "press" })),
      ),
    }),
  ],
  "names of one beginning": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("chair", `c-${i}`, { name: `Budi Number ${i}`, country: "ID", aliases: `[Budi ${i}, The Same]`, sources: "[s0]" }),
        ),
      ),
    }),
  ],
  "one name": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => record("chair", `c-${i}`, { name: "Budi", country: "ID", sources: "[s0]" })),
      ),
    }),
  ],
  "aliases of one place": [
    20_000,
    (n) => {
      const place = (k) => record("place", `p-${k}`, { name: `Place ${k}`, country: "ID" });
      return {
        "a.yaml": join(
          BASE,
          spread(n, 990, (k, count) => `${place(k)}\naliases:\n${lines(count, (i) => `  - Alias ${k} ${i}`)}`),
        ),
      };
    },
  ],
  "references to one record": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-0"),
        many(n, (i) => meeting(`m-${i + 1}`, { start: "2020-01-01", follows: "[m-0]", sources: "[s0]" })),
      ),
    }),
  ],
  "a chain of meetings": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-0"),
        many(n, (i) => meeting(`m-${i + 1}`, { number: i + 1, follows: `[m-${i}]` })),
      ),
    }),
  ],
  "a cycle of meetings": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => meeting(`m-${i}`, { follows: `[m-${(i + 1) % n}]` })),
      ),
    }),
  ],
  "a ladder of meetings": [
    2_500,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => [
          meeting(`m-${i}-a`, { follows: `[m-${i + 1}-a, m-${i + 1}-b]` }),
          meeting(`m-${i}-b`, { follows: `[m-${i + 1}-a, m-${i + 1}-b]` }),
        ]).flat(),
        meeting(`m-${n}-a`),
        meeting(`m-${n}-b`),
      ),
    }),
  ],
  "a chain of agreements": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("agreement", `p-${i}`, {
            partner: "russia",
            title: `Plan ${i}`,
            type: "plan-of-action",
            from: "2001",
            to: "2005",
            ...(i > 0 ? { supersedes: `[p-${i - 1}]` } : {}),
          }),
        ),
      ),
    }),
  ],
  "a cycle of agreements": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("agreement", `p-${i}`, {
            partner: "russia",
            title: `Plan ${i}`,
            type: "plan-of-action",
            adopted: 2001,
            supersedes: `[p-${(i + 1) % n}]`,
          }),
        ),
      ),
    }),
  ],
  "copies of copies": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-1", { sources: `[${many(Math.min(900, n), (i) => `t-${i}`).join(", ")}]` }),
        many(n, (i) =>
          record("source", `t-${i}`, {
            url: `https://example.org/${i}`,
            title: "T",
            published: 2019,
            class: "press",
            copy_of: i > 0 ? `t-${i - 1}` : "s0",
          }),
        ),
      ),
    }),
  ],
  "a cycle of copies": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-1", { sources: `[${many(Math.min(900, n), (i) => `t-${i}`).join(", ")}]` }),
        many(n, (i) =>
          record("source", `t-${i}`, {
            url: `https://example.org/${i}`,
            title: "T",
            published: 2019,
            class: "press",
            copy_of: `t-${(i + 1) % n}`,
          }),
        ),
      ),
    }),
  ],
  "claims on one record": [
    2_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-1", { number: 1, city: "Bali" }),
        many(n, (i) => [
          record("source", `t-${i}`, { url: `https://example.org/${i}`, title: "T", published: 2019, class: "press" }),
          doc({ kind: "claim", version: 1, source: `t-${i}`, record: "m-1", number: i, start: "2018-02-19", city: `City ${i}` }),
        ]).flat(),
      ),
    }),
  ],
  "claims of one source": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        meeting("m-1", { number: 1 }),
        many(n, (i) => record("claim", `k-${i}`, { source: "s0", record: "m-1", number: i, start: "2018-02-19" })),
      ),
    }),
  ],
  "terms of one office": [
    2_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("term", `t-${i}`, { office: "coordinator", partner: "russia", country: "ID", from: 2000 + (i % 20), to: 2003 + (i % 20) }),
        ),
      ),
    }),
  ],
  "damaged ids": [
    2_000,
    (n) => ({
      "base.yaml": join(
        BASE,
        many(n, (i) => meeting(`m-${i}`, { follows: `[q${i}-x]` })),
      ),
      "a.yaml": Buffer.concat(
        many(n, (i) => Buffer.concat([Buffer.from("kind: meeting\nid: q"), Buffer.from([0xff]), Buffer.from(`${i}\n---\n`)])),
      ),
    }),
  ],
  "terms and meetings": [
    1_500,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => [
          record("term", `t-${i}`, {
            office: "coordinator",
            partner: "russia",
            country: i % 2 ? "ID" : "MY",
            from: quote(String(1000 + i)),
          }),
          meeting(`m-${i}`, { chairs: "[budi, ivan]", start: quote(String(1000 + i)) }),
        ]).flat(),
      ),
    }),
  ],
  "partners and people": [
    1_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => [
          record("partner", `x-${i}`, { code: "MY", name: `Partner ${i}`, status: "dialogue", relations_since: 1991 }),
          record("chair", `c-${i}`, { name: `Chair ${i}`, country: "TH", sources: "[s0]" }),
        ]).flat(),
      ),
    }),
  ],
  "a large record that findings name": [
    250,
    (n) => ({
      "a.yaml": join(
        BASE,
        `${meeting("m-1", { number: 1 })}\noutcomes:\n${many(Math.min(990, n), () => `  - ${"word ".repeat(40)}`).join("\n")}`,
        many(n * 4, (i) => record("claim", `k-${i}`, { source: "s0", record: "m-1", number: i + 2 })),
      ),
    }),
  ],
  "terms in a row": [
    2_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("term", `t-${i}`, {
            office: "coordinator",
            partner: "russia",
            country: "ID",
            from: quote(String(1000 + i)),
            to: quote(String(1001 + i)),
          }),
        ),
      ),
    }),
  ],
  "plans of one partner": [
    2_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) =>
          record("agreement", `p-${i}`, {
            partner: "russia",
            title: `Plan ${i}`,
            type: "plan-of-action",
            from: 2001,
            to: 2005,
            progress: "[{date: 2002, done: 5, total: 9}]",
          }),
        ),
      ),
    }),
  ],
  "offices of one person": [
    10_000,
    (n) => {
      const person = (k) => record("chair", `c-${k}`, { name: `C ${k}`, country: "ID" });
      const office = (i) => `  - title: Office ${i}\n    from: 2001\n    to: 2005`;
      return {
        "a.yaml": join(
          BASE,
          spread(n, 990, (k, count) => `${person(k)}\noffices:\n${lines(count, office)}`),
        ),
      };
    },
  ],
  "partners and series": [
    1_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => [
          record("partner", `x-${i}`, { code: "RU", name: `Partner ${i}`, status: "dialogue", relations_since: 1991 }),
          record("series", `q-${i}`, { partner: `x-${i}`, name: `Series ${i}`, acronym: `Q${i}`, level: "summit" }),
          meeting(`y-${i}`, { series: `q-${i}` }),
        ]).flat(),
      ),
    }),
  ],
  members: [
    2_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => record("member", `x-${i}`, { code: "MY", name: `Member ${i}`, joined: 1967 })),
      ),
    }),
  ],
  "topics of meetings": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => [
          record("topic", `t-${i}`, { name: `Topic ${i}` }),
          meeting(`m-${i}`, { topics: `[t-${i}, trade]`, city: `City ${i}`, outcomes: `[Outcome ${i}]` }),
        ]).flat(),
      ),
    }),
  ],
  files: [
    2_000,
    (n) => Object.fromEntries([["base.yaml", join(BASE)], ...many(n, (i) => [`d${i % 50}/m-${i}.yaml`, `${meeting(`m-${i}`)}\n`])]),
  ],
  folders: [300, (n) => ({ "base.yaml": join(BASE), [`${many(Math.min(n, 900), () => "d").join("/")}/a.yaml`]: `${meeting("m-1")}\n` })],
  "one line of maps": [
    8_000,
    (n) => {
      const offices = (count) => many(count, (i) => `{title: Office ${i}, from: 2001, to: 2002}`).join(", ");
      const person = (k, count) => `{kind: chair, version: 1, id: c-${k}, name: C, country: ID, offices: [${offices(count)}]}`;
      return { "a.yaml": join(BASE, spread(n, 990, person)) };
    },
  ],
  "lines ended otherwise": [
    5_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => meeting(`m-${i}`)),
      ).replaceAll("\n", "\r\n"),
    }),
  ],
  "text over lines": [
    20_000,
    (n) =>
      raised(
        join(
          BASE,
          `${meeting("m-1")}\nnote: |\n${"  one line\n".repeat(n)}x_a: >\n${"  one line\n".repeat(n)}x_b: one\n${"  more\n".repeat(n)}`,
        ),
      ),
  ],
  "slips of the hand": [
    3_000,
    (n) => ({
      "a.yaml": join(
        BASE,
        many(n, (i) => `${record("topic", `t-${i}`, { name: "Laos and Vietnam" })}\nnot: a\npilar: economic\n`),
      ),
    }),
  ],
};
