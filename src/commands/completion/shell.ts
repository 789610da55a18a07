// What a shell needs: its script, how it tells what was typed, and the form in which it takes candidates.

/** One way to go on: the whole word, and a few words on it where the shell can show them. */
export interface Candidate {
  word: string;
  about?: string;
}

/** One before it is known whether it fits what was typed; words that take time to make are made when it does. */
export interface PossibleCandidate {
  word: string;
  about?: string | (() => string);
}

/** All ways to go on; `paths` asks the shell to add files or folders, which it knows best. */
export interface Candidates<One = Candidate> {
  candidates: One[];
  paths?: "files" | "folders";
}

/** The words of a line behind `arsom`; the last is being typed, and may be empty. */
export interface CompletionRequest {
  words: string[];
  /** What the shell already has of the last word, and how it is quoted, where candidates must be fitted to it. */
  fit?: { lead: string; quote?: '"' | "'" };
}

/** One shell. */
export interface Shell {
  script: string;
  /** Reads the arguments by which the script tells the line. */
  asked(args: string[]): CompletionRequest;
  /** The lines that the script reads. */
  print(given: Candidates, asked: CompletionRequest): string[];
}

/** A word and what it means with a tab between them, for shells that show both; they quote words themselves. */
export function described({ candidates, paths }: Candidates): string[] {
  return [...candidates.map(({ word, about }) => (about ? `${word}\t${about}` : word)), ...pathsLine(paths)];
}

/** The line by which a script is asked to complete files or folders; no candidate begins with a colon. */
export function pathsLine(paths: Candidates["paths"]): string[] {
  return paths ? [`:${paths}`] : [];
}
