// Revisions of git that a comparison may name: branches, tags and HEAD, alone or behind the dots of a range.
import { repositoryOf } from "../../runtime/git/repository.js";
import { refNames } from "../../runtime/git/revisions.js";
import { dataFolder } from "../open.js";
import type { PossibleCandidate } from "./shell.js";
import type { ValueRequest } from "./value-request.js";

/** The names at hand; none outside of a repository. */
export async function revisionCandidates({ word, given, env }: ValueRequest): Promise<PossibleCandidate[]> {
  const { folder } = dataFolder({ data: given.get("--data") }, env, "checking");
  const repository = await repositoryOf(folder, env.variables);
  if (!repository) return [];
  const lead = /^.*?\.{2,3}(?=[^./]|$)/s.exec(word)?.[0] ?? "";
  return ["HEAD", ...(await refNames(repository))].map((name) => ({ word: lead + name, about: "a revision of git" }));
}
