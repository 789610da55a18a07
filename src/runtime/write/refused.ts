// What the file system says when it refuses to write, in words.
import { reasonOf } from "../../load/walk.js";

const WORDS: { [code: string]: string } = {
  EACCES: "no permission to write it",
  EPERM: "no permission to write it, or another program has it open",
  EBUSY: "another program has it open",
  EROFS: "the disk is read-only",
  EDQUOT: "your share of the disk is used up",
  ENOSPC: "the disk is full",
  EIO: "the disk could not be written",
  ENOENT: "its folder is not there",
  EEXIST: "a file has the name of its folder",
  EISDIR: "it is a folder",
};

/** Why a file cannot be written. */
export function refusalOf(error: unknown): string {
  return WORDS[(error as NodeJS.ErrnoException).code ?? ""] ?? reasonOf(error);
}
