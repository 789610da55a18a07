// A question to the person at the terminal.

/** One question. */
export interface Question {
  message: string;
  /** The answer that stands, to be taken or changed. */
  standing?: string;
  /** What Enter alone stands for. */
  otherwise?: string;
  /** Said dimly where nothing is written yet. */
  hint?: string;
  /** The answers there are to choose from. */
  choices?: { value: string; label: string; hint?: string }[];
  /** What is said behind an answer that is typed and is none of the choices; without it there are only those. */
  another?: string;
  /** Why an answer cannot be used; undefined when it can. */
  refusal(answer: string): string | undefined;
}
