// The person at the terminal: asked on standard error, so that standard output stays the result's, or handed a text to edit.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Question } from "./question.js";

/** Who can be asked. Ctrl-C throws Interrupted. */
export interface Person {
  ask(question: Question): Promise<string>;
  /** The text as it was changed in the person's own editor; undefined when there is none or it failed. */
  edit(text: string): Promise<string | undefined>;
}

/** The person gave up at a question. */
export class Interrupted extends Error {}

/** The person at the process's terminal, as `$VISUAL` or `$EDITOR` edits. */
export const personAt: Person = {
  async ask(question) {
    const { prompt } = await import("./prompts.js");
    const answer = await prompt(question);
    if (answer === undefined) throw new Interrupted();
    return answer;
  },
  async edit(text) {
    const editor = process.env.VISUAL || process.env.EDITOR || (process.platform === "win32" ? "notepad" : "vi");
    const { spawnSync } = await import("node:child_process");
    const folder = mkdtempSync(join(tmpdir(), "arsom-"));
    try {
      const path = join(folder, "record.yaml");
      writeFileSync(path, text);
      // An editor may be a command with arguments ("code --wait"): the shell reads it, and the path is quoted for it.
      const { status } = spawnSync(`${editor} "${path}"`, { shell: true, stdio: "inherit" });
      return status === 0 ? readFileSync(path, "utf8") : undefined;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
