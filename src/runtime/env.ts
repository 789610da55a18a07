// The outside world: streams, width, colour, the clock, the working folder; replaceable in tests.
import { isAbsolute, join } from "node:path";
import type { Screen } from "../model/output.js";
import type { Today } from "../model/today.js";
import type { Person } from "./person.js";
import type { Messages } from "./stderr.js";
import type { Writer } from "./write/writer.js";

/** All that arsom takes from outside. */
export interface Env {
  cwd: string;
  variables: { [name: string]: string | undefined };
  /** Where standard output goes, and whether it is a terminal. */
  stdout: { write(text: string | Uint8Array): void; terminal: boolean; width: number };
  stderr: Messages;
  /** All of standard input as text. */
  stdin(): Promise<string>;
  /** Who can be asked: nobody where there is no terminal. */
  person(): Person | undefined;
  /** The local date, and what the date is elsewhere. */
  today(): Today;
  /** The local time of day, `HH:MM:SS`. */
  clock(): string;
  /** Settles when the user interrupts the run; one that does not ask for it is ended by the system, with 130 for the shell. */
  interrupted(): Promise<void>;
  /** Writes files of the records under their lock, while a command runs that says it writes. */
  writer?: Writer;
  /** The folder of the records that ship with the package. */
  shipped: string;
  /** The snapshot that the build made of those records. */
  shippedSnapshot?: string;
  /** Told that a file or a folder of the records could not be read: whatever the run gives, it ends with 3. */
  incomplete?(): void;
}

/**
 * The user's folder for what can be made again; undefined when the environment names no place for it, or one by a relative
 * path, which would lie in whatever folder is worked in.
 */
export function cacheFolder(variables: { [name: string]: string | undefined }, platform: string): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = variables;
  const [base, ...below] = XDG_CACHE_HOME
    ? [XDG_CACHE_HOME, "arsom"]
    : platform === "win32"
      ? [LOCALAPPDATA, "arsom", "cache"]
      : platform === "darwin"
        ? [HOME, "Library", "Caches", "arsom"]
        : [HOME, ".cache", "arsom"];
  return base && isAbsolute(base) ? join(base, ...below) : undefined;
}

/**
 * How standard output is to be written: `--color` decides first, then NO_COLOR (https://no-color.org), FORCE_COLOR, and
 * last whether it is a terminal that knows colour.
 */
export function screenOf(env: Env, asked?: string): Screen {
  const { NO_COLOR, FORCE_COLOR, TERM } = env.variables;
  const { terminal, width } = env.stdout;
  const natural = terminal && TERM !== "dumb";
  const colour =
    asked === "always"
      ? true
      : asked === "never"
        ? false
        : NO_COLOR
          ? false
          : FORCE_COLOR !== undefined
            ? FORCE_COLOR !== "0" && FORCE_COLOR !== "false"
            : natural;
  return { terminal, width: Math.max(20, width), colour };
}
