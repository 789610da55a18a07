// Errors that a user can meet, and what a run ends with after each.
import { BadSettings } from "../load/bad-settings.js";
import { NoSuchFolder } from "../load/find.js";
import { UsageError } from "../model/usage-error.js";
import { EXIT } from "../runtime/exit.js";
import { UnreadableRepository } from "../runtime/git/unreadable.js";
import { NoRecords } from "./no-records.js";

const UNREADABLE = [NoSuchFolder, BadSettings, NoRecords, UnreadableRepository];

/** The exit code after an error; undefined after one that only a bug of arsom's can raise. */
export function exitOf(error: unknown): number | undefined {
  if (error instanceof UsageError) return EXIT.usage;
  return UNREADABLE.some((kind) => error instanceof kind) ? EXIT.unreadable : undefined;
}
