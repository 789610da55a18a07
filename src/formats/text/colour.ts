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
  // chalk joins all that it is given: an index that map() adds would be printed.
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text);
  const levels: { [level: string]: Paint } = {
    summit: paint(chalk.magentaBright),
    ministerial: paint(chalk.blueBright),
    "senior-officials": paint(chalk.cyan),
    committee: paint(chalk.green),
    agreement: paint(chalk.yellow),
    term: paint(chalk.gray),
    milestone: paint(chalk.whiteBright),
  };
  return {
    title: paint(chalk.bold),
    heading: paint(chalk.bold),
    faint: paint(chalk.dim),
    strong: paint(chalk.bold),
    error: paint(chalk.red.bold),
    warning: paint(chalk.yellow.bold),
    note: paint(chalk.blue.bold),
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
