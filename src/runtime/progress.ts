// Progress on standard error, for work that takes longer than half a second on a terminal.
import type { Env } from "./env.js";

/** Tells how far the reading is; erased when done. */
export function progressOn(env: Env, things = "files"): { tell(done: number, of: number): void; done(): void } {
  const begun = Date.now();
  let last = begun;
  let shown = false;
  const tell = (done: number, of: number) => {
    const now = Date.now();
    if (now - begun < 500 || now - last < 100 || !env.stderr.terminal) return;
    last = now;
    shown = true;
    env.stderr.print(`\rreading ${done} of ${of} ${things}`);
  };
  return { tell, done: () => shown && env.stderr.print("\r\u001b[K") };
}
