// What a record or a claim is told when a value does not fit its kind: the sentences of `schema` and `claim-field`.
import type { Rule } from "./rule.js";

export const sentences: Rule["sentences"] = {
  main: "{field} cannot be {value}",
  any: "{field} cannot be {value}",
  form: "{value} is not in the form that {field} has",
  missing: "this {kind} has no {field}",
  "no-kind": "this record has no {field}",
  "missing-in": "an entry of {in} has no {field}",
  "unknown-field": "a record of the kind {kind} has no field {field}",
  "unknown-in": "an entry of {in} has no field {field}",
  empty: "{field} has no value",
  blank: "{field} is empty",
  "no-entries": "{field} is a list without an entry",
  twice: "{field} holds an entry twice",
  whole: "this {kind} breaks {keyword} in the schema of its kind",
  many: "{field} has more than {limit} entries",
  long: "{field} is longer than {limit} characters",
  "nested-map": "fields inside a field: a record is flat, and only the entries of a list have fields of their own",
  "nested-list": "a list inside a list: a record is flat",
  "not-a-record": "this is no record: a record is lines of a field, a colon and a value",
  choice: "{field} cannot be {value}: it is one of {values}",
  integer: "{field} cannot be {value}: it is a whole number from {least} to {most}",
  boolean: "{field} cannot be {value}: it is true or false",
  date: "{field} cannot be {value}: a date is written 2019, 2019-02 or 2019-02-20",
  country: "{field} cannot be {value}: it is a country code of two capital letters, such as ID",
  id: "{field} cannot be {value}: an id begins with a small letter and holds small letters, digits and single hyphens",
  url: "{field} cannot be {value}: an address begins with http:// or https:// and holds no space",
  text: "{field} cannot be {value}: it is one text",
  list: "{field} cannot be {value}: it is a list",
  maps: "{field} cannot be {value}: it is a list of entries, each with fields of its own",
};

export const help: NonNullable<Rule["help"]> = {
  nearest: "did you mean {nearest}?",
  version: "write version: {newest}",
  "leave-out": "leave the line out when the value is not known",
  "own-field": "a field of your own begins with x_",
  fields: "its fields are {fields}",
  unquote: "take the quotes away: a number is written without them",
  "upper-case": "write it in capital letters",
  brackets: "put it in brackets: [{value}]",
};
