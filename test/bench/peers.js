// The same records for other programs that check plain text, with as many fields each, and a mistake each of them must find.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { write } from "./generate.js";

/** The fields of a record, by their names; lists stay the text they are. */
function fieldsOf(record) {
  return record.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(": ") + 2)]);
}

const dateOf = (fields, i) =>
  fields.find(([name]) => name === "start" || name === "published")?.[1] ?? `2001-01-${(i % 28) + 1}`.replace(/-(\d)$/, "-0$1");

/** A transaction a record, its fields as tags. */
function journal(records, mistake) {
  const declared = "commodity 1.00 EUR\naccount a\naccount b\n";
  const entries = records.map((record, i) => {
    const fields = fieldsOf(record);
    return `${dateOf(fields, i)} record\n${fields.map(([name, value]) => `    ; ${name}: ${value.replaceAll(",", ";")}\n`).join("")}    a   1.00 EUR\n    b  -1.00 EUR\n`;
  });
  return `${declared}${entries.join("\n")}${mistake ? "\n2001-01-01 mistake\n    a   1.00 EUR\n    b  -2.00 EUR\n" : ""}`;
}

/** A transaction a record, its fields as metadata. */
function ledger(records, mistake) {
  const declared = "1900-01-01 open Assets:A\n1900-01-01 open Assets:B\n";
  const entries = records.map((record, i) => {
    const fields = fieldsOf(record);
    const metadata = fields
      .map(([name, value]) => `  f${name.replaceAll("_", "-")}: ${JSON.stringify(value.replaceAll('"', ""))}\n`)
      .join("");
    return `${dateOf(fields, i)} * "record"\n${metadata}  Assets:A   1.00 EUR\n  Assets:B  -1.00 EUR\n`;
  });
  return `${declared}${entries.join("\n")}${mistake ? '\n2001-01-01 * "mistake"\n  Assets:A   1.00 EUR\n  Assets:B  -2.00 EUR\n' : ""}`;
}

/** A record a record, its key unique. */
function recfile(records, mistake) {
  const head = "%rec: Record\n%key: key\n%mandatory: kind version\n";
  const entries = records.map((record, i) => `key: ${i}\n${record}\n`);
  return `${head}\n${entries.join("\n")}${mistake ? "\nkey: 0\nkind: mistake\nversion: 1\n" : ""}`;
}

const has = (program) => spawnSync("which", [program]).status === 0;
const ajv = [resolve("node_modules/.bin/ajv"), "ajv"].find((path) => (path.includes("/") ? existsSync(path) : has(path)));

/**
 * The peers that are installed: `prepare(folder, records, mistake)` writes what a peer reads and gives the command that
 * checks it, which must fail when a mistake was planted.
 */
export const peers = [
  {
    name: "ajv-cli",
    installed: ajv !== undefined,
    prepare: (folder, records, mistake) => {
      const at = join(folder, mistake ? "mistake" : "records");
      // It reads a date without quotes as a time, which no schema for JSON can hold.
      const quoted = records.map((record) => record.replace(/: (\d{4}-\d{2}-\d{2})$/gm, ': "$1"'));
      write(at, mistake ? [...quoted, "kind: meeting\nversion: 1\nid: mistake"] : quoted);
      const schema = resolve("schemas/record.schema.json");
      const rest = ["validate", "--spec=draft2020", "--strict=false", "--errors=line", "-s", schema, "-d", `${at}/*/*.yaml`];
      return [ajv, ...rest];
    },
  },
  { name: "hledger", installed: has("hledger"), prepare: file("journal", journal, (path) => ["hledger", "check", "--strict", "-f", path]) },
  { name: "bean-check", installed: has("bean-check"), prepare: file("beancount", ledger, (path) => ["bean-check", "--no-cache", path]) },
  { name: "recfix", installed: has("recfix"), prepare: file("rec", recfile, (path) => ["recfix", "--check", path]) },
];

function file(ending, write, command) {
  return (folder, records, mistake) => {
    const path = join(folder, `${mistake ? "mistake" : "records"}.${ending}`);
    writeFileSync(path, write(records, mistake));
    return command(path);
  };
}
