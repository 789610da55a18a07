/** What became of runs of a command that a signal ended, and of the files. */
export function kills(
  count: number,
  signal?: NodeJS.Signals,
  command?: "rename" | "set" | "delete" | "import" | "merge",
): Promise<{
  ended: number;
  mixedBefore: number;
  litterBefore: number;
  said: number;
  old: number;
  new: number;
  mixed: number;
  litter: number;
}>;

/** What became of pairs of renames at once. */
export function pairs(count: number): Promise<{ both: number; one: number; lost: number; litter: number }>;
