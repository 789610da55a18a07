// How a text stands in quotes in YAML.

/** In double quotes, as JSON writes them; in single ones where the text itself holds double ones. */
export function quoted(text: string): string {
  return /["\\]/.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
