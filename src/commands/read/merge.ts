// Two statements of a text on one record as the fields of one claim.
import { SPANS } from "../../domain/evidence.js";
import { type CivilDate, parseDate } from "../../model/date.js";
import type { Fields, Value } from "../../model/record.js";

/** The fields of a claim with those of a further statement; undefined when both give one field, and not the same. */
export function merged(claim: Fields, said: Fields): Fields | undefined {
  const fields: Fields = { ...claim };
  const span = SPANS.find((ends) => ends.some((end) => said[end] !== undefined));
  if (span) {
    const days = mergedSpan(span, claim, said);
    if (!days) return undefined;
    for (const end of span) delete fields[end];
    Object.assign(fields, days);
  }
  for (const [name, value] of Object.entries(said)) {
    if (span?.includes(name)) continue;
    const before = claim[name];
    if (Array.isArray(value)) fields[name] = union((before as Value[] | undefined) ?? [], value as Value[]) as Value;
    else if (before === undefined || before === value) fields[name] = value;
    else return undefined;
  }
  return fields;
}

function union(before: Value[], more: Value[]): Value[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return [...before, ...more.filter((one) => !known.has(JSON.stringify(one)))];
}

/** The more precise of two spans of which one lies in the other; undefined for any other two. */
function mergedSpan(span: [string, string], a: Fields, b: Fields): Fields | undefined {
  const [one, other] = [daysOf(span, a), daysOf(span, b)];
  if (!one || !other) return (one ?? other)?.fields;
  const [wide, narrow] = one.last - one.first >= other.last - other.first ? [one, other] : [other, one];
  if (narrow.first < wide.first || narrow.last > wide.last) return undefined;
  // A day is one of those that a meeting took, and a year one of a period; but of a month that is named, the days are meant.
  const within = span[0] === "from" || (wide.precise && narrow.precise);
  return (within ? wide : narrow).fields;
}

interface SaidDays {
  first: number;
  last: number;
  /** Known to the day. */
  precise: boolean;
  fields: Fields;
}

function daysOf([first, last]: [string, string], fields: Fields): SaidDays | undefined {
  const given = [first, last].flatMap((end): [string, Value][] => (fields[end] === undefined ? [] : [[end, fields[end] as Value]]));
  const dates = given.map(([, value]) => parseDate(String(value))).filter((date): date is CivilDate => date !== undefined);
  if (dates.length === 0) return undefined;
  return {
    first: Math.min(...dates.map(({ earliest }) => earliest)),
    last: Math.max(...dates.map(({ latest }) => latest)),
    precise: dates.every(({ precision }) => precision === "day"),
    fields: Object.fromEntries(given),
  };
}
