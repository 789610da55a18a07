// Completion in real shells: bash, zsh and fish in a terminal, keys pressed and the screen read; skipped where one is missing.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { arsom, folder, ROOT } from "../run.js";

const has = (program: string) => spawnSync(program, ["-V"], { stdio: "ignore" }).error === undefined;

/** A name that would do harm wherever a shell read it as its own: each of its commands would leave a file. */
const HOSTILE = "Evil $(touch harm) `touch harm`; touch harm & \\\\ 'a' !! %F ~ #";

const RECORDS = `kind: partner
version: 1
id: russia
name: Russia
code: RU
status: dialogue
---
kind: member
version: 1
id: indonesia
name: Indonesia
code: ID
---
kind: chair
version: 1
id: rina
name: "Rina %F{red}\\nred"
country: ID
---
kind: series
version: 1
id: arsom
partner: russia
name: Talks
level: other
---
kind: meeting
version: 1
id: arsom-1
series: arsom
start: 2019-02-19
city: "${HOSTILE}"
chairs: [rina]
---
kind: meeting
version: 1
id: arsom-2
series: arsom
start: 2020-02-19
city: Siem Reap
`;

/** How each shell is started without anyone's settings, and told of the script. */
const SHELLS: { [name: string]: { start: string; learn: string } } = {
  bash: { start: "bash --norc --noprofile", learn: 'bind "set show-all-if-ambiguous on"; eval "$(arsom completion bash)"' },
  zsh: { start: "zsh -f", learn: 'PROMPT="> "; autoload -U compinit; compinit -D; eval "$(arsom completion zsh)"' },
  fish: { start: "fish --no-config", learn: "arsom completion fish | source" },
};

/** A terminal of its own with a shell in it. */
class Terminal {
  private readonly socket = `arsom-${process.pid}-${Math.random().toString(36).slice(2)}`;

  constructor(
    { start, learn }: { start: string; learn: string },
    readonly cwd: string,
  ) {
    mkdirSync(join(cwd, "bin"));
    writeFileSync(join(cwd, "bin/arsom"), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/arsom.js")}" "$@"\n`);
    chmodSync(join(cwd, "bin/arsom"), 0o755);
    const env = {
      ...process.env,
      PATH: `${join(cwd, "bin")}:${process.env.PATH}`,
      HOME: cwd,
      PS1: "> ",
      LANG: "C.UTF-8",
      NODE_EXTRA_CA_CERTS: "",
    };
    this.tmux(["-f", "/dev/null", "new-session", "-d", "-x", "150", "-y", "30", "-c", cwd, start], env);
    this.press(learn, "Enter");
  }

  private tmux(args: string[], env: NodeJS.ProcessEnv = process.env): string {
    return spawnSync("tmux", ["-L", this.socket, ...args], { encoding: "utf8", env }).stdout;
  }

  /** Types a text, then a key by its name. */
  press(text: string, key: string): void {
    this.tmux(["send-keys", "-l", text]);
    this.tmux(["send-keys", key]);
  }

  screen(): string {
    return this.tmux(["capture-pane", "-p", "-J"]);
  }

  /** Waits until the screen shows something, and gives the screen. */
  async shows(pattern: RegExp): Promise<string> {
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50)))
      if (pattern.test(this.screen())) return this.screen();
    throw new Error(`${pattern} never came:\n${this.screen()}`);
  }

  /** Types a line, presses Tab, waits, and clears the line. */
  async tab(text: string, pattern: RegExp): Promise<string> {
    this.tmux(["send-keys", "C-l"]);
    this.press(text, "Tab");
    const screen = await this.shows(pattern);
    this.tmux(["send-keys", "C-u"]);
    return screen;
  }

  close(): void {
    this.tmux(["kill-server"]);
  }
}

describe.each(Object.keys(SHELLS))("%s", (name) => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.close());

  it.skipIf(!has("tmux") || !has(name))("completes what is typed, and runs nothing that a record says", async () => {
    const cwd = folder({ "arsom.yaml": "", "records/a.yaml": RECORDS });
    terminal = new Terminal(SHELLS[name] as (typeof SHELLS)[string], cwd);
    await terminal.tab("arsom tim", /arsom timeline $/m);
    await terminal.tab("arsom timeline --partner ru", /--partner russia $/m);
    await terminal.tab("arsom timeline --lang=r", /--lang=ru $/m);
    await terminal.tab("arsom list meetings chair.country:I", /chair\.country:ID $/m);
    await terminal.tab("arsom list meetings seri", /arsom list meetings series[:.]?$/m);
    await terminal.tab("arsom list meetings city:Si", /city:Siem\\ Reap $/m);
    await terminal.tab("arsom list meetings 'city:Si", /'city:Siem Reap' ?$/m);
    await terminal.tab("arsom validate --rule ordinal-gap,follows-l", /ordinal-gap,follows-later $/m);
    await terminal.tab("arsom why arsom-2.ci", /arsom-2\.city $/m);
    await terminal.tab("arsom new meeting seri", /arsom new meeting series=$/m);
    await terminal.tab("arsom new meeting series=ar", /series=arsom $/m);
    await terminal.tab("arsom validate rec", /arsom validate records\/$/m);
    const listed = await terminal.tab("arsom show arsom-", name === "bash" ? /arsom-1 +arsom-2/ : /arsom-2.*Talks/);
    if (name !== "bash") expect(listed).toMatch(/arsom-1 .*Talks/);
    if (name !== "bash") expect(await terminal.tab("arsom show r", /rina.*Rina %F\{red\} red/)).toContain("Russia");
    // The hostile city is put in as one word, and the command that it stands in finds its meeting.
    await terminal.tab("arsom list meetings city:nosuch", /nosuch/);
    terminal.press("arsom list meetings --columns id city:Ev", "Tab");
    await terminal.shows(/city:Evil.*touch/);
    terminal.press("", "Enter");
    await terminal.shows(/^arsom-1$/m);
    expect(existsSync(join(cwd, "harm"))).toBe(false);
  });
});

it("every shell has a script that it can read", async () => {
  for (const name of Object.keys(SHELLS).filter(has)) {
    const { out } = await arsom(["completion", name]);
    const file = join(folder({ script: out }), "script");
    expect(spawnSync(name, ["-n", file], { encoding: "utf8" }), name).toMatchObject({ status: 0, stderr: "" });
  }
});
