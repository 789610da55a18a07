// The values of a flag or an argument, by what the table of commands calls it: `<partner>`, `[kinds]`, `<id.field>`.

import { formats } from "../../formats/index.js";
import { daysOf } from "../../model/today.js";
import { listed } from "./listed.js";
import type { Candidates, PossibleCandidate } from "./shell.js";
import type { ValueRequest } from "./value-request.js";

/** Placeholders whose values are always the same. */
const ALWAYS: { [placeholder: string]: string[] } = {
  shell: ["bash", "zsh", "fish"],
  format: formats.map(({ name }) => name),
  time: ["90d", "6m", "12m", "2y"],
  number: [],
  text: [],
  address: [],
};

/** Placeholders that stand for a file or a folder, which the shell knows. */
const PATHS: { [placeholder: string]: Candidates["paths"] } = {
  file: "files",
  files: "files",
  path: "files",
  paths: "files",
  folder: "folders",
  base: "files",
  ours: "files",
  theirs: "files",
};

/** The values that a placeholder stands for; those of rules, revisions and records are loaded when they are asked for. */
export async function valuesOf(wanted: ValueRequest): Promise<Candidates<PossibleCandidate>> {
  const { placeholder, choices, field, word, takes, env } = wanted;
  const always = choices ?? (field === undefined && Object.hasOwn(ALWAYS, placeholder) ? ALWAYS[placeholder] : undefined);
  if (always) return { candidates: always.map((one) => ({ word: one })) };
  const paths = Object.hasOwn(PATHS, placeholder) ? PATHS[placeholder] : undefined;
  // Only `--data` takes the shipped records; as an argument a folder is one to be made.
  const shipped = { word: "shipped", about: "the records that come with arsom" };
  if (paths) return { candidates: placeholder === "folder" && !takes.includes("folder") ? [shipped] : [], paths };
  if (field === undefined && placeholder === "date") return { candidates: [{ word: daysOf(env.today()).day, about: "today" }] };
  if (placeholder === "rule") return { candidates: await rulesBy(async () => (await import("../../reports/explain/data.js")).allRules) };
  if (placeholder === "rules") return { candidates: listed(await rulesBy(async () => (await import("../../rules/index.js")).rules), word) };
  if (placeholder === "verdicts") {
    const { VERDICTS } = await import("../../reports/factcheck/verdicts.js");
    return {
      candidates: listed(
        VERDICTS.map((one) => ({ word: one })),
        word,
      ),
    };
  }
  const { recordValues } = await import("./record-values.js");
  if (placeholder !== "sides") return { candidates: await recordValues(wanted) };
  const { revisionCandidates } = await import("./revisions.js");
  const terms = word.includes(":") ? await recordValues({ ...wanted, placeholder: "query" }) : [];
  return { candidates: [...(await revisionCandidates(wanted)), ...terms], paths: "folders" };
}

async function rulesBy(load: () => Promise<{ id: string; summary: string }[]>): Promise<PossibleCandidate[]> {
  return (await load()).map(({ id, summary }) => ({ word: id, about: summary }));
}
