// The exchange that data/README.md shows, with the built program, answered by keys in a terminal; skipped where tmux is missing.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folder, ROOT } from "../run.js";

/** Each terminal has a server of its own: one that is being ended would take the next session with it. */
let terminals = 0;
const tmux = (...args: string[]) =>
  spawnSync("tmux", ["-L", `arsom-exchange-${process.pid}-${terminals}`, ...args], {
    encoding: "utf8",
    env: { ...process.env, NODE_EXTRA_CA_CERTS: "" },
  });
const missing = spawnSync("tmux", ["-V"]).error !== undefined;
afterAll(() => void tmux("kill-server"));

/** A shell in a terminal, in an empty folder, with `arsom` on its path and nobody's settings. */
function terminal(): void {
  if (terminals > 0) tmux("kill-server");
  terminals++;
  const home = folder({});
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin/arsom"), `#!/bin/sh\nexec ${process.execPath} ${join(ROOT, "bin/arsom.js")} "$@"\n`);
  chmodSync(join(home, "bin/arsom"), 0o755);
  const git = ["AUTHOR", "COMMITTER"].flatMap((who) => [`GIT_${who}_NAME=a`, `GIT_${who}_EMAIL=a@example.org`]);
  const settings = [`HOME=${home}`, `PATH=${join(home, "bin")}:$PATH`, "LC_ALL=C.UTF-8", "GIT_CONFIG_GLOBAL=/dev/null", "PS1='$ '", ...git];
  writeFileSync(join(home, "bin/rc"), settings.map((one) => `export ${one}\n`).join(""));
  tmux("-f", "/dev/null", "new-session", "-d", "-x", "120", "-y", "200", "-c", home, `bash --noprofile --rcfile ${join(home, "bin/rc")}`);
}

/** The screen without the blank lines at its end. */
const screen = () =>
  tmux("capture-pane", "-p")
    .stdout.replace(/[ \t]+$/gm, "")
    .trimEnd();

/** Waits until the screen ends so. */
async function until(end: RegExp): Promise<void> {
  // Looked at until it is so: nothing is measured, and the test's own limit ends a wait for what never comes.
  await expect.poll(screen, { timeout: 60_000, interval: 50 }).toMatch(end);
}

/** The end of a text, written last: in the shell, or at a question, whose cursor stands behind it. */
const typed = (text: string) => new RegExp(`${text.slice(-20).replace(/[^\w ]/g, ".")}(█\n└)?$`);

/** Types a text, sends Enter once it is shown, and waits for what comes then. */
async function answer(text: string, then: RegExp, shown = typed(text)): Promise<void> {
  if (text) {
    tmux("send-keys", "-l", text);
    await until(shown);
  }
  tmux("send-keys", "Enter");
  await until(then);
}

/** The question for a field, waiting. */
const asked = (field: string) => new RegExp(`◆ {2}${field}: [^◆]*└$`);

/** The screen with a line `…` for the lines that a text leaves out so. */
function leftOut(screen: string, text: string): string {
  const parts = text.split("\n…\n");
  return parts.reduce((rest, part, i) => {
    const next = parts[i + 1]?.split("\n")[0];
    const from = rest.indexOf(part) + part.length;
    const to = next === undefined ? -1 : rest.indexOf(`\n${next}\n`, from);
    return to < 0 ? rest : `${rest.slice(0, from)}\n…${rest.slice(to)}`;
  }, screen);
}

const PROMPT = /\n\$$/;

describe.skipIf(missing)("the exchange in data/README.md", () => {
  it("is what a terminal shows", async () => {
    terminal();
    await until(/^\$$/);
    await answer("mkdir records && cd records", /records\n\$$/);
    await answer("arsom init", PROMPT);
    await answer("git add --all && git commit -qm 'A first meeting'", /notes\)\n\$$/);
    await answer(
      "arsom new source https://asean.org/asean-russia-to-strengthen-strategic-partnership-2 --partner russia",
      asked("title"),
      /russia$/,
    );
    await answer("ASEAN, Russia to strengthen strategic partnership", asked("published"));
    await answer("Selasa, 26 Januari 2021", asked("publisher"));
    await answer("ASEAN Secretariat", asked("class"));
    await answer("official", /edit first\]\n│ {2}y\n└$/, /\(1 match\)/);
    await answer("", /sources\.yaml:\d+\n[^$]*committed\)\n\$$/);
    await answer("arsom new meeting", /to search\n└$/);
    await answer("senior", asked("start"), /\(1 match\)/);
    await answer("26 Januari 2021", asked("city"));
    await answer("", asked("chairs"));
    await answer("", asked("sources"));
    await answer("asean-2021-russia-strengthen-strategic-partnership", /◆ {2}more\? [^◆]*└$/);
    await answer("", /edit first\]\n│ {2}y\n└$/);
    await answer("", /meetings\.yaml:\d+\n[^$]*committed\)\n\$$/);
    await answer("arsom validate", /notes\)\n\$$/);
    await answer("arsom timeline --partner russia --from 2018-11", PROMPT);
    await answer("git commit -qam 'The 17th'", /before\n\$$/);
    await answer("sed -i s/2021-01-26/2012-01-26/ data/russia/meetings.yaml", PROMPT);
    await answer("git commit -qam 'A slip'", /before\n\$$/);
    await answer("git log --oneline --format=%s", PROMPT);
    const shown = /```console\n(\$ mkdir[\s\S]*?)\n```/.exec(readFileSync(join(ROOT, "data/README.md"), "utf8"))?.[1] ?? "";
    expect(leftOut(screen(), shown)).toBe(shown);
  });
});

describe.skipIf(missing)("the exchange in README.md", () => {
  it("is what a terminal shows", async () => {
    terminal();
    await until(/^\$$/);
    await answer("mkdir desk && cd desk && arsom init", PROMPT);
    await answer("git add --all && git commit -qm 'A first meeting'", /notes\)\n\$$/);
    await answer("printf 'A meeting in Bali\\n\\nThe 16th ARSOM was held in Bali on 18-19 February 2019.\\n' > note.txt", PROMPT);
    await answer("arsom read note.txt --new-source https://example.org/arsom-16 --published 'Februari 2019'", asked("publisher"));
    await answer("Example", asked("class"));
    await answer("", /language: en\n│\n◆ {2}write this\? [^◆]*└$/);
    await answer("", /keeper\.\n│\n◆ {2}write this\? [^◆]*└$/);
    await answer("", /committed\)\n\$$/);
    const shown = /```console\n(\$ mkdir desk[\s\S]*?)\n```/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1] ?? "";
    expect(leftOut(screen().replace(/\n\$$/, ""), shown)).toBe(shown);
  });
});

describe.skipIf(missing)("an answer of e", () => {
  it("opens the person's editor, and what it leaves is written", async () => {
    terminal();
    await until(/^\$$/);
    await answer("arsom init", PROMPT);
    await answer("export EDITOR='sed -i s/Trade/Commerce/'", PROMPT);
    await answer("arsom new topic --name Trade --name_id Niaga --name_ru Slovo --pillar economic", /edit first\]\n│ {2}y\n└$/, /economic$/);
    tmux("send-keys", "C-u");
    await answer("e", /edit first\]\n│ {2}y\n└$/, /│ {2}e█?\n└$/);
    expect(screen()).toContain("name: Commerce");
    await answer("", /topics\.yaml:\d+\n[^$]*git has no copy[^$]*topics\.yaml\n\$$/);
  });
});

describe.skipIf(missing)("at a question of arsom new", () => {
  it("lines that are pasted answer one question each, and none is lost", async () => {
    terminal();
    await until(/^\$$/);
    await answer("arsom init", PROMPT);
    await answer("arsom new meeting --series arsom --start 2021-02-19 --city Bali --chairs RU --sources ''", /◆ {2}more\? [^◆]*└$/);
    await answer("outcomes", asked("outcomes"));
    tmux("set-buffer", "Один факт\nTwo, and more\nThree\n");
    tmux("paste-buffer");
    await until(/│ {2}Один факт\n[\s\S]*│ {2}Two, and more\n[\s\S]*│ {2}Three\n[\s\S]*◆ {2}outcomes: another\?[^◆]*└$/);
    await answer("", /edit first\]\n│ {2}y\n└$/);
    await answer("<", /◆ {2}outcomes: another\?[^◆]*└$/);
    tmux("send-keys", "C-d");
    await until(/arsom: nothing was written\n\$$/);
    await answer("echo $?", /\n130\n\$$/);
  });

  it("what is none of the choices is made", async () => {
    terminal();
    await until(/^\$$/);
    await answer("arsom init", PROMPT);
    await answer("arsom new claim", /to search\n└$/);
    await answer("https://x.org/a,b", asked("title"), /not recorded: make it now/);
    await answer("Alpha", /◆ {2}record: [^◆]*to search\n└$/);
    await answer("arsom-16", /◆ {2}what the source gives[^◆]*└$/, /ARSOM/);
    await answer("city=Bali", /edit first\]\n│ {2}y\n└$/);
    await answer("", /claims\.yaml:\d+\n[^$]*git has no copy[^$]*claims\.yaml\n\$$/);
  });
});
