// A repository that does not give what it should hold.

/** Git cannot read its repository, or an object is missing from it. */
export class UnreadableRepository extends Error {}
