// Ways to break the rules on reading: what is no YAML, no record, or no claim.
import type { ArsomRecord } from "../../../src/model/record.js";
import { changed, dropping, pick, setting, textOf, type Way, type Ways } from "./edit.js";
import type { World } from "./world.js";

/** A way that changes the text of any record. */
function anywhere(does: string, edit: (text: string, random: () => number, record: ArsomRecord) => string, also: string[] = []): Way {
  return (world, random) => {
    const record = pick(world.store.records, random) as ArsomRecord;
    return changed(record, edit(textOf(record), random, record), does, also);
  };
}

/** A way that changes one line of a pattern in any record that has one. */
function line(does: string, pattern: RegExp, edit: (line: string) => string, also: string[] = []): Way {
  return anywhere(
    does,
    (text, random) => {
      const lines = text.split("\n");
      const at = pick(
        lines.flatMap((one, i) => (pattern.test(one) ? [i] : [])),
        random,
      );
      return lines.map((one, i) => (i === at ? edit(one) : one)).join("\n");
    },
    also,
  );
}

/** A way that changes what a claim says. */
function said(does: string, edit: (text: string) => string): Way {
  return (world, random) => {
    const claim = pick(world.store.all("claim"), random);
    return claim && changed(claim, edit(textOf(claim)), does);
  };
}

/** The way, but for claims: of what a claim says it is claim-field that speaks. */
function ofRecord(way: Way): Way {
  return (world, random) => {
    const mutation = way(world, random);
    return mutation?.records.some((id) => world.store.get(id)?.kind === "claim") ? undefined : mutation;
  };
}

/** A silence written above a field that a note speaks of. */
function silenced({ findings }: World, random: () => number, reason: string) {
  const finding = pick(
    findings.filter(({ at, rule }) => "record" in at && at.path[0] !== undefined && !["rota-order", "single-source"].includes(rule)),
    random,
  );
  if (!finding || !("record" in finding.at)) return undefined;
  const { record, path } = finding.at;
  const comment = (field: string) => `# arsom-ignore ${finding.rule}${reason}\n${field}`;
  return changed(record, textOf(record).replace(new RegExp(`^${path[0]}:`, "m"), comment), `a silence of ${finding.rule}${reason}`);
}

const PLAIN = /^(title|note|name|publisher|venue|reason|text)(_id|_ru)?: [^"'\s]+ /;

export const reading: Ways = {
  "yaml-syntax": [
    line("a colon inside a value", PLAIN, (text) => text.replace(/^(\w+: \S+) /, "$1: ")),
    line("a quote never closed", PLAIN, (text) => text.replace(/^(\w+): /, '$1: "')),
    line("a bracket never closed", /^sources: \[/, (text) => text.replace("]", "")),
    line("a tab before a field", /^(title|name|start|country|sources):/, (text) => `\t${text}`),
    line("a field without its colon", /^(series|start|country|office):/, (text) => text.replace(":", "")),
  ],
  "yaml-feature": [
    line("an anchor", /^(title|name|sources|start|country): /, (text) => text.replace(": ", ": &a ")),
    line("a tag", /^(title|name|start|country): /, (text) => text.replace(": ", ": !!str ")),
    line("an alias", /^(title|name|start|country): /, (text) => text.replace(/: .*/, ": *a")),
    line("a merge key", /^sources: /, (text) => `${text}\n<<: *a`),
  ],
  "duplicate-key": [
    line("a field twice", /^(title|start|series|sources|country|from|source): /, (text) => `${text}\n${text}`),
    (world, random) => {
      const record = pick(world.store.records, random) as ArsomRecord;
      const { file, start } = record.place;
      const mark = file.text.lastIndexOf("---\n", start + 1);
      if (mark < 0 || !textOf(record).startsWith("\n")) return undefined;
      const text = file.text.slice(0, mark) + file.text.slice(mark + 4);
      return { does: `${record.id}: the line above is missing`, file: file.path, text, records: [record.id], also: [] };
    },
  ],
  "control-character": [
    line("a turned line", PLAIN, (text) => text.replace(" ", " \u202e")),
    line("a bell", PLAIN, (text) => text.replace(" ", " \u0007")),
    line("a hidden mark in a reference", /^series: /, (text) => `${text}\u200f`),
  ],
  "merge-conflict": [
    line("a field on both sides", /^(title|name|start|country|series|sources): /, (text) =>
      ["<<<<<<< HEAD", text, "||||||| 3f79b69", "=======", text, ">>>>>>> origin/main"].join("\n"),
    ),
    line("a mark that was forgotten", /^(title|name|start|country|series|sources): /, (text) => `${text}\n>>>>>>> origin/main`),
  ],
  encoding: [
    (world, random) => {
      const file = pick(Object.keys(world.texts), random) as string;
      return { does: `${file}: a byte-order mark`, file, text: `\ufeff${world.texts[file]}`, records: [], also: [] };
    },
    (world, random) => {
      const file = pick(Object.keys(world.texts), random) as string;
      const bytes = Buffer.from(world.texts[file] as string, "utf8");
      const at = Math.floor(random() * bytes.length);
      bytes[at] = 0xff;
      return { does: `${file}: byte ${at} is FF`, file, text: bytes, records: [], also: [] };
    },
  ],
  limit: [
    line("a list nine deep", /^(sources|chairs|topics): \[/, (text) =>
      text.replace(/\[.*\]/, (list) => `${"[".repeat(9)}${list}${"]".repeat(9)}`),
    ),
    line("a text too long", PLAIN, (text) => `${text}${" and so on".repeat(7000)}`),
    line("a record too long", PLAIN, (text) => `${text}${" and so on".repeat(30_000)}`),
    anywhere("too many fields", (text) => text + Array.from({ length: 501 }, (_, i) => `x_${i}: 1\n`).join("")),
  ],
  "unknown-kind": [
    anywhere("its kind misspelt", (text) => text.replace(/^kind: (\w)(\w)/m, "kind: $2$1")),
    anywhere("a kind that there is not", (text) => setting(text, "kind", "treaty")),
  ],
  "unknown-version": [anywhere("a newer version", (text) => setting(text, "version", 2))],
  schema: [
    anywhere("a field misspelt", (text, random) => {
      const name = pick([...text.matchAll(/^(?!kind|version|id|source:|record)\w+(?=:)/gm)], random)?.[0];
      return name === undefined ? text : text.replace(new RegExp(`^${name}:`, "m"), `${name}s:`);
    }),
    line("a word for a number", /^(number|rota|every|action_lines): \d/, (text) => text.replace(/: .*/, ": several")),
    line("a date in another form", /^(start|joined|published|adopted|from): \d{4}-\d\d-\d\d$/, (text) =>
      text.replace(/(\d+)-(\d+)-(\d+)/, "$3.$2.$1"),
    ),
    line("a value that is not of the list", /^(level|status|mode|class|type|office): /, (text) => `${text}x`),
    anywhere("a field left out", (text) => dropping(text, "name", "series", "office", "type", "text")),
  ].map(ofRecord),
  "impossible-date": [
    line("31 February", /^(start|end|published|adopted|signed|from|to|joined|date): \d{4}-\d\d-\d\d$/, (text) =>
      text.replace(/-\d\d-\d\d$/, "-02-31"),
    ),
    line("month 13", /^(start|end|published|adopted|from|to): \d{4}-\d\d/, (text) => text.replace(/-\d\d/, "-13")),
  ],
  "comment-in-value": [line("a # in a value", /^(note|reason): [^"'\s]+ \S+ /, (text) => text.replace(/^(\w+: \S+ \S+) /, "$1 #3 "))],
  "claim-field": [
    said("a field that its record has not", (text) =>
      text.replace(/^(start|number|city|chairs|adopted|country|topics|from|to|published):/m, "$1_on:"),
    ),
    said("a word for a number", (text) => text.replace(/^number: .*/m, "number: several")),
    said("a date in another form", (text) => text.replace(/^(start|adopted|from): .*/m, "$1: last spring")),
  ],
  "silence-unused": [
    anywhere("a silence of nothing", (text) =>
      text.replace(/^version:/m, "# arsom-ignore end-before-start -- the source prints it so\nversion:"),
    ),
    anywhere("a silence of no rule", (text) => text.replace(/^version:/m, "# arsom-ignore ordinal-gaps -- never counted\nversion:")),
  ],
  "silence-unexplained": [(world, random) => silenced(world, random, "")],
};
