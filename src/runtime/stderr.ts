// Standard error: every message is one line, whatever the names and texts in it hold.
import { escapeRunnerCommands, oneLine } from "../model/escape.js";

/** Where standard error goes, and whether it is a terminal. */
export interface Stream {
  write(text: string): void;
  readonly terminal: boolean;
}

/** Standard error as commands write to it. */
export interface Messages {
  /** Writes one message as one line; a line break in it, also at its end, makes no further line. */
  write(message: string): void;
  /** Writes what is printed already, by a format or as progress. */
  print(printed: string): void;
  readonly terminal: boolean;
}

/** Messages to a stream. */
export function messagesTo(stream: Stream): Messages {
  return {
    write: (message) => stream.write(`${escapeRunnerCommands(oneLine(message).trimEnd())}\n`),
    print: (printed) => stream.write(escapeRunnerCommands(printed)),
    get terminal() {
      return stream.terminal;
    },
  };
}
