// Settings that cannot be used, and the place that is to blame.
import { escapeControls } from "../model/escape.js";
import { positionOf } from "./locate.js";

/** What is wrong with `arsom.yaml`, or with a schema it names, so that nothing can be read by it; always one line. */
export class BadSettings extends Error {
  constructor(message: string) {
    super(escapeControls(message).replace(/[\t\n]/g, (c) => (c === "\n" ? "\\n" : "\\t")));
  }
}

/** A text of settings and the name it is shown by. */
export interface SettingsText {
  name: string;
  text: string;
}

/** The error of a place in a text: `arsom.yaml:3:5: …`. */
export function badAt({ name, text }: SettingsText, offset: number, words: string): BadSettings {
  const { line, column } = positionOf(text, offset);
  return new BadSettings(`${name}:${line}:${column}: ${words}`);
}
