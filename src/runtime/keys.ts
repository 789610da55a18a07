// What a person types, handed on a line at a time: several lines that are pasted answer as many questions, and none is lost.
import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";

/** The keys of a terminal. */
export class Keys {
  /** What a question reads. */
  readonly input = new PassThrough();
  private waiting: Buffer[] = [];

  constructor(private readonly terminal: ReadStream) {
    // A question that closes its input (Ctrl-D) waits for nothing more.
    this.input.on("pause", () => terminal.pause());
  }

  /** Hands on what is typed while a question stands, first what was typed before it. */
  async during<T>(ask: () => Promise<T>): Promise<T> {
    const { terminal } = this;
    const take = (typed: Buffer) => {
      const [line, ...others] = linesOf(typed);
      this.waiting.push(...others);
      this.input.write(line);
    };
    const answer = ask();
    terminal.setRawMode(true);
    terminal.on("data", take).resume();
    const first = this.waiting.shift();
    if (first) this.input.write(first);
    const given = await answer;
    terminal.off("data", take).pause();
    terminal.setRawMode(false);
    return given;
  }

  /** Forgets the lines that wait: the one before them was refused. */
  forget(): void {
    this.waiting = [];
  }
}

/** The lines of what was typed, each with its Enter. */
function linesOf(typed: Buffer): Buffer[] {
  // One character a byte: a letter of several bytes may end in the next chunk.
  const text = typed.toString("latin1").replace(/\r\n?|\n/g, "\r");
  return text.split(/(?<=\r)/).map((line) => Buffer.from(line, "latin1"));
}
