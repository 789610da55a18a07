// What an entry of a list is known by, so that two versions of it are told to be one.

/** The fields that name an entry, the first of them that it has. */
export const NAMES = ["level", "title", "text", "to", "partner", "date", "place", "field", "name", "id"];

/** The name of an entry, with the field that gives it; undefined of one that has none. */
export function entryName(entry: { [field: string]: unknown }): string | undefined {
  const field = NAMES.find((name) => entry[name] !== undefined);
  return field && `${field} ${entry[field]}`;
}
