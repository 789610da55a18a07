// Signals that end the process: what must not stay is taken away first, and a write that has begun is over before.
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Lets a signal that came meanwhile be delivered: that happens when the loop next looks for events, in its next full turn. */
export async function signalled(): Promise<void> {
  for (const _ of ["this turn", "the next"]) await new Promise((turned) => setImmediate(turned));
}

/**
 * Runs something; when a signal ends the process meanwhile, or it exits, cleans up before. A signal waits for the end of what
 * runs without a pause: writing files does, so it is never cut in two.
 */
export async function guarded<T>(cleanUp: () => void, run: () => T | Promise<T>): Promise<T> {
  const end = (signal: NodeJS.Signals) => {
    cleanUp();
    stop();
    // By default: so that whoever waits for the process sees which signal ended it.
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, end);
    process.off("exit", cleanUp);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  process.on("exit", cleanUp);
  try {
    return await run();
  } finally {
    await signalled();
    stop();
  }
}
