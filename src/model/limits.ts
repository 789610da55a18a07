// How large hostile or broken input may be before it is refused; `arsom.yaml` may raise each.

/** Sizes are in bytes for files, in UTF-16 units for text. */
export interface Limits {
  file: number;
  record: number;
  depth: number;
  fields: number;
  text: number;
  entries: number;
  dataset: number;
}

export const LIMITS: Limits = {
  file: 64 * 1024 * 1024,
  record: 256 * 1024,
  depth: 8,
  fields: 500,
  text: 64 * 1024,
  entries: 10_000,
  dataset: 1024 * 1024 * 1024,
};
