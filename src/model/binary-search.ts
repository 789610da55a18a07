// Binary search.

/** The index of the first entry of a list for which a test does not hold, where all for which it holds come first; else its length. */
export function binarySearch<T>(list: ArrayLike<T>, holds: (entry: T, index: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
