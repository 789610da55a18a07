// The greatest and the smallest of numbers that may be very many: a call of `Math.max` with a hundred thousand runs out of stack.

/** The greatest of these numbers; of none `-Infinity`, as `Math.max` has it. */
export function greatest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest of these numbers; of none `Infinity`. */
export function smallest(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
