// The catalogue of rules, by group and in the order they are explained.
import { rule as followsLater } from "./follows-later.js";
import type { Rule } from "./rule.js";
import { rule as unknownReference } from "./unknown-reference.js";
import { rule as yamlSyntax } from "./yaml-syntax.js";

export const rules: Rule[] = [
  // Reading
  yamlSyntax,
  // Identity and references
  unknownReference,
  // Series
  followsLater,
];
