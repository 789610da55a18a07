// An editor on the records: yaml-language-server, spoken to as VS Code would, with the schema by glob as the README says.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { arsom, folder, ROOT } from "./run.js";

interface Diagnostic {
  message: string;
  range: { start: { line: number; character: number } };
}

const SERVER = join(createRequire(import.meta.url).resolve("yaml-language-server/package.json"), "../bin/yaml-language-server");

/** What `.vscode/settings.json` says, as the extension hands it on. */
const SETTINGS = {
  yaml: { schemas: { "./schemas/record.schema.json": "data/**/*.yaml" }, schemaStore: { enable: false } },
};

let server: ChildProcess;
let connection: MessageConnection;
const diagnosed = new Map<string, (found: Diagnostic[]) => void>();

beforeAll(async () => {
  server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout as NonNullable<ChildProcess["stdout"]>),
    new StreamMessageWriter(server.stdin as NonNullable<ChildProcess["stdin"]>),
  );
  connection.onRequest("workspace/configuration", ({ items }: { items: { section: keyof typeof SETTINGS }[] }) =>
    items.map(({ section }) => SETTINGS[section] ?? {}),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => diagnosed.get(uri)?.(diagnostics));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: String(pathToFileURL(ROOT)),
    workspaceFolders: [{ uri: String(pathToFileURL(ROOT)), name: "arsom" }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ["markdown"] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: SETTINGS });
});

afterAll(() => {
  connection.dispose();
  server.kill();
});

/** Opens a text as a file of the shipped records; gives its address and what the server finds wrong. */
async function open(name: string, text: string): Promise<{ uri: string; found: Diagnostic[] }> {
  const uri = String(pathToFileURL(join(ROOT, "data", name)));
  const found = new Promise<Diagnostic[]>((done) => diagnosed.set(uri, done));
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  return { uri, found: await found };
}

/** What the server offers where a text has a `|`. */
async function completed(name: string, marked: string): Promise<string[]> {
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  const { uri } = await open(name, marked.replace("|", ""));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const { items } = (await connection.sendRequest("textDocument/completion", { textDocument: { uri }, position })) as {
    items: { label: string }[];
  };
  return items.map(({ label }) => label);
}

const TOPIC = "kind: topic\nversion: 1\nid: energy\nname: Energy\npillar: economic\n---\n";

describe("an editor", () => {
  it("offers the fields of the kind of each document, and the values of a field", async () => {
    const fields = await completed("test/fields.yaml", `${TOPIC}kind: meeting\nversion: 1\nid: arsom-99\n|`);
    expect(fields).toEqual(expect.arrayContaining(["series", "start", "chairs", "follows"]));
    expect(fields).not.toContain("pillar");
    expect(fields).not.toContain("id");
    expect(await completed("test/values.yaml", `${TOPIC}kind: meeting\nversion: 1\nid: arsom-99\nmode: |`)).toEqual(
      expect.arrayContaining(["in-person", "virtual", "hybrid"]),
    );
    const kinds = await completed("test/kinds.yaml", `${TOPIC}kind: |`);
    expect(kinds).toEqual(expect.arrayContaining(["meeting", "claim", "term"]));
  });

  it("says what a field means", async () => {
    const { uri } = await open("test/hover.yaml", `${TOPIC}kind: meeting\nversion: 1\nid: arsom-99\nfollows: [arsom-16]\n`);
    const hover = (await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 9, character: 3 } })) as {
      contents: { value: string };
    };
    const { properties } = JSON.parse(readFileSync(join(ROOT, "schemas/meeting.schema.json"), "utf8"));
    expect(hover.contents.value).toContain(properties.follows.description);
  });

  it("finds the mistakes that arsom finds, on the same lines", async () => {
    const text = `${TOPIC}kind: meeting
version: 1
id: arsom-99
series: arsom
mode: in-parson
nummer: 3
---
kind: topic
version: 1
id: trade
---
kind: term
version: 1
id: coordinator-russia-x
office: coordinator
country: Indonesia
`;
    const { found } = await open("test/mistakes.yaml", text);
    const { out } = await arsom("validate --rule schema --format json", { cwd: folder({ "arsom.yaml": "", "mistakes.yaml": text }) });
    const lines = (JSON.parse(out).findings as { line: number }[]).map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(3);
    expect([...new Set(found.map(({ range }) => range.start.line + 1))].sort()).toEqual([...new Set(lines)].sort());
  });

  it("finds nothing wrong with any of the shipped records", async () => {
    const names = readdirSync(join(ROOT, "data"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".yaml") && name !== "arsom.yaml",
    );
    expect(names.length).toBeGreaterThan(100);
    // All at once: the server waits a little before it looks at each.
    const opened = await Promise.all(names.map((name) => open(name, readFileSync(join(ROOT, "data", name), "utf8"))));
    expect(opened.filter(({ found }) => found.length > 0)).toEqual([]);
  });
});
