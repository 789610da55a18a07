// The map that says which field each column gives: a file of lines `column: field`.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { ColumnMap } from "../../keep/import/columns.js";
import { decodeSettings, MOST_BYTES } from "../../load/settings-file.js";
import { parseYaml } from "../../load/settings-yaml.js";
import { reasonOf } from "../../load/walk.js";
import { escapeControls } from "../../model/escape.js";
import { UsageError } from "../../model/usage-error.js";
import type { Env } from "../../runtime/env.js";

/** Reads a map; none of a path that is not given. Throws UsageError, with the line, for what is no map. */
export function columnMap(path: string | undefined, { cwd }: Env): ColumnMap {
  if (path === undefined) return new Map();
  const shown = escapeControls(path);
  const text = mapText(resolve(cwd, path), shown);
  const read = parseYaml(text);
  if ("error" in read) throw new UsageError(`${shown}:${lineOf(text, read.at)}: ${read.error}`);
  const { value } = read;
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new UsageError(`${shown} is no map; write a line a column, column: field`);
  const entries = Object.entries(value);
  if (entries.length === 0) throw new UsageError(`${shown} names no column; write a line a column, column: field`);
  return new Map(
    entries.map(([column, field]) => {
      if (field !== null && typeof field !== "string")
        throw new UsageError(
          `${shown}: ${escapeControls(column)} is to have the name of one field behind it, or nothing to leave the column out`,
        );
      return [column, field?.trim() ?? ""];
    }),
  );
}

function mapText(path: string, shown: string): string {
  try {
    if (statSync(path).size > MOST_BYTES) throw new UsageError(`${shown} has more than ${MOST_BYTES} bytes; it is no map of columns`);
    return decodeSettings(readFileSync(path), shown);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new UsageError(`${shown} cannot be read: ${reasonOf(error)}`);
    throw error;
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
