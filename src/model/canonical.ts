// A value as one text, the same for the same content: lists are sets, and the order of fields is nothing.

/** Two values say the same exactly when these texts are the same. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`;
  const fields = value as { [field: string]: unknown };
  return `{${Object.keys(fields)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join()}}`;
}
