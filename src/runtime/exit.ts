// What a run ends with.

/** Exit codes: clean, findings, wrong use, nothing to read or a file that cannot be read, a bug in arsom, interrupted (128 and SIGINT's 2). */
export const EXIT = { clean: 0, findings: 1, usage: 2, unreadable: 3, bug: 4, interrupted: 130 } as const;
