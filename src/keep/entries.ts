// The maps of a list, each with its fields in the order of the schema.
import type { Comment } from "../load/read/reader.js";
import { locateIn, type TieredReader } from "../load/read/tiered.js";
import type { Field } from "../model/kind.js";
import type { Item, Path, Value } from "../model/record.js";
import { ordered } from "./form.js";
import { type Splice, spliced } from "./splice.js";

/** The document with the fields of every map in order, where each stands on a line of its own and no comment between them. */
export function arranged(text: string, fields: { [field: string]: Value }, known: Map<string, Field>, reader: TieredReader): string {
  const splices: Splice[] = [];
  let comments: Comment[] | undefined;
  const alone = () => {
    comments ??= reader.comments(text).filter((comment) => comment.alone);
    return comments;
  };
  for (const [name, value] of Object.entries(fields)) {
    const field = known.get(name);
    if (field?.type !== "maps" || !Array.isArray(value)) continue;
    for (const [i, item] of value.entries()) {
      if (typeof item === "object") splices.push(...itemInOrder(text, [name, i], item, field, alone));
    }
  }
  return spliced(text, splices);
}

function itemInOrder(text: string, path: Path, item: Item, field: Field, alone: () => Comment[]): Splice[] {
  const names = Object.keys(item);
  const wanted = ordered(names, field.fields);
  if (text[locateIn(text, path, "value")[0]] === "{" || wanted.every((name, i) => name === names[i])) return [];
  const lines = names.map((name) => lineOf(text, [...path, name]));
  const together = lines.every((line, i) => line && (i === 0 || (lines[i - 1] as Line).end + 1 === line.begin));
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  if (!together || alone().some(({ start }) => start > first.begin && start < last.end)) return [];
  return wanted.map((name, i): Splice => {
    const { start, end } = lines[i] as Line;
    const moved = lines[names.indexOf(name)] as Line;
    return { start, end, text: text.slice(moved.start, moved.end) };
  });
}

/** A line by its beginning, by where its key begins, and by its end, before the break. */
interface Line {
  begin: number;
  start: number;
  end: number;
}

/** The line of a field; undefined of one that goes over several. */
function lineOf(text: string, path: Path): Line | undefined {
  const [start] = locateIn(text, path, "key");
  const stop = text.indexOf("\n", start);
  const end = stop < 0 ? text.length : stop;
  return locateIn(text, path, "value")[1] <= end ? { begin: text.lastIndexOf("\n", start - 1) + 1, start, end } : undefined;
}
