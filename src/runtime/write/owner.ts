// Names of arsom's own files say which process made them, so that what a killed one left is told from what a running one needs.
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** The process that a file belongs to. */
export interface Owner {
  pid: number;
  /** When it started, in the clock ticks of Linux; "0" where that is not known: a number of a process is given out again. */
  started: string;
  /** The namespace that its number counts in, as containers have their own; "0" where there is only one. */
  space: string;
  host: string;
}

const NAME = /^\.arsom-([1-9]\d{0,9})-(\d{1,20})-(\d{1,20})-[0-9a-f]{32}-([\w.-]{1,64})\.(lock|tmp|out)$/;

/** The owner that a name of arsom's own tells, and what the file is; undefined for any other name. */
export function ownerIn(name: string): (Owner & { ending: string }) | undefined {
  const [, pid, started, space, host, ending] = NAME.exec(name) ?? [];
  return pid && started && space && host && ending ? { pid: Number(pid), started, space, host, ending } : undefined;
}

/** This process. */
export function self(): Owner {
  return {
    pid: process.pid,
    started: processAt("self").started,
    space: pidNamespace(),
    host:
      hostname()
        .replace(/[^\w.-]/g, "_")
        .slice(0, 64) || "localhost",
  };
}

/** A new name in the format that `ownerIn` reads, which no one can guess: of a lock, a temporary file that a journal knows, or one that none does. */
export function ownName(ending: "lock" | "tmp" | "out"): string {
  const { pid, started, space, host } = self();
  // Loaded when it is used: commands that only read look for owners, and make no names.
  const random = process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
  return `.arsom-${pid}-${started}-${space}-${random}-${host}.${ending}`;
}

/** What became of an owner: it runs, it is gone, or it ran elsewhere, where no one here can tell. */
export function ownerState(owner: Owner): "running" | "gone" | "elsewhere" {
  const own = self();
  if (owner.host !== own.host || owner.space !== own.space) return "elsewhere";
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return "gone";
  }
  const { started, ended } = processAt(owner.pid);
  const another = started !== "0" && owner.started !== "0" && started !== owner.started;
  return ended || another ? "gone" : "running";
}

/** When a process started, and whether it is only kept for its parent to ask how it ended (proc(5)). */
function processAt(pid: number | "self"): { started: string; ended: boolean } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name of the program stands in brackets and may hold any character; the fields behind it do not.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: fields[19] ?? "0", ended: fields[0] === "Z" };
  } catch {
    return { started: "0", ended: false };
  }
}

function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "0";
  } catch {
    return "0";
  }
}
