/** What became of renames that a signal ended, and of the files. */
export function kills(
  count: number,
  signal?: NodeJS.Signals,
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
