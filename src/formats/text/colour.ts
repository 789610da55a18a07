// The colours of text, and the one place that knows chalk.
import type { Span } from "../../model/paper.js";

type Paint = (text: string) => string;

/** What may be coloured; without colour each gives its text back. */
export interface Colours {
  title: Paint;
  heading: Paint;
  faint: Paint;
  strong: Paint;
  error: Paint;
  warning: Paint;
  note: Paint;
  /** By the level of a series, or the kind of a record where it has none. */
  level(level: string): Paint;
  span(span: Span, text: string): string;
}

const same: Paint = (text) => text;
const NONE: Colours = {
  title: same,
  heading: same,
  faint: same,
  strong: same,
  error: same,
  warning: same,
  note: same,
  level: () => same,
  span: (_, text) => text,
};

/** The sixteen colours that every terminal has, or none. */
export async function coloursFor(colour: boolean): Promise<Colours> {
  if (!colour) return NONE;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  const levels: { [level: string]: Paint } = {
    summit: chalk.magentaBright,
    ministerial: chalk.blueBright,
    "senior-officials": chalk.cyan,
    committee: chalk.green,
    agreement: chalk.yellow,
    term: chalk.gray,
    milestone: chalk.whiteBright,
  };
  return {
    title: chalk.bold,
    heading: chalk.bold,
    faint: chalk.dim,
    strong: chalk.bold,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.blue.bold,
    level: (level) => levels[level] ?? same,
    span: (span, text) => {
      if (typeof span === "string") return text;
      if ("strong" in span) return chalk.bold(text);
      if ("emphasis" in span) return chalk.italic(text);
      if ("alert" in span) return chalk.red.bold(text);
      if ("foreign" in span) return text;
      return "record" in span ? chalk.cyan(text) : chalk.dim(text);
    },
  };
}
