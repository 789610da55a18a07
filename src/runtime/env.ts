// The outside world: streams, width, colour, the clock, the working folder; replaceable in tests.
import { isAbsolute, join } from "node:path";
import type { Screen } from "../model/output.js";
import type { Today } from "../model/today.js";
import type { Person } from "./person.js";
import type { Messages } from "./stderr.js";
import type { Disk } from "./write/disk.js";
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
  /** The file system that records are written to; that of the machine without. */
  disk?: Disk;
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
  const { base, below } = cacheBase(variables, platform);
  return base && isAbsolute(base) ? join(base, below) : undefined;
}

/** The user's folder for such things, and arsom's own below it. */
function cacheBase({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Env["variables"], platform: string): { base?: string; below: string } {
  if (XDG_CACHE_HOME) return { base: XDG_CACHE_HOME, below: "arsom" };
  if (platform === "win32") return { base: LOCALAPPDATA, below: join("arsom", "cache") };
  if (platform === "darwin") return { base: HOME, below: join("Library", "Caches", "arsom") };
  return { base: HOME, below: join(".cache", "arsom") };
}

/**
 * How standard output is to be written: `--color` decides first, then NO_COLOR (https://no-color.org), FORCE_COLOR, and
 * last whether it is a terminal that knows colour.
 */
export function screenOf(env: Env, asked?: string): Screen {
  const { terminal, width } = env.stdout;
  return { terminal, width: Math.max(20, width), colour: isColoured(env, asked) };
}

function isColoured({ variables: { NO_COLOR, FORCE_COLOR, TERM }, stdout }: Env, asked: string | undefined): boolean {
  if (asked === "always" || asked === "never") return asked === "always";
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stdout.terminal && TERM !== "dumb";
}
