// Where what the other side has put in goes among what is there.

/**
 * Puts one into a list behind the nearest of those in front of it in its own list that is there too, and behind what else was
 * put in at that place.
 */
export function putIn<T>(list: T[], one: T, inFront: T[], isNew: (other: T) => boolean): void {
  const near = inFront.findLast((other) => list.includes(other));
  let at = near === undefined ? 0 : list.indexOf(near) + 1;
  while (at < list.length && isNew(list[at] as T)) at++;
  list.splice(at, 0, one);
}
