// The beginning of a sentence.

/** A sentence with its first letter large. */
export function capital(text: string): string {
  // An id at the beginning of a sentence stays as it is typed.
  if (/^[a-z][a-z0-9]*-/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
