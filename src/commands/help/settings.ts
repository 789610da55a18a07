// `arsom help settings`: where the records are, and what arsom.yaml sets.
import { shippedKinds } from "../../load/catalogue.js";
import { LIMITS } from "../../model/limits.js";
import type { HelpTopic } from "./topic.js";

/** A setting as the schema of arsom.yaml describes it. */
interface Setting {
  description?: string;
  enum?: string[];
  items?: Setting;
  additionalProperties?: Setting | boolean;
  properties?: { [name: string]: Setting };
}

const { properties = {} } = shippedKinds.settings as unknown as Setting;

/** The values that a setting, an entry of it or a field of it may have. */
function choicesOf({ enum: choices, items, additionalProperties }: Setting): string[] {
  return choices ?? items?.enum ?? (typeof additionalProperties === "object" ? additionalProperties.enum : undefined) ?? [];
}

function termOf([name, setting]: [string, Setting]): [string, string] {
  const choices = choicesOf(setting);
  return [name, `${setting.description}${choices.length > 0 ? `: ${choices.join(", ")}` : ""}.`];
}

const limits = Object.entries(properties.limits?.properties ?? {}).map(([name, { description }]): [string, string] => [
  name,
  `${description}: ${LIMITS[name as keyof typeof LIMITS].toLocaleString("en")}.`,
]);

export const topic: HelpTopic = {
  title: "Settings",
  blocks: [
    { heading: "Where the records are found" },
    `--data FOLDER (or --data shipped), else $ARSOM_DATA, else the nearest folder, here or above, with an arsom.yaml or a data/arsom.yaml. Commands
    that only read fall back to the records that ship with arsom; validate never does, so that no check is green because it looked elsewhere.
    arsom alone says which records it reads, and why.`,
    { heading: "What arsom.yaml sets" },
    { terms: Object.entries(properties).map(termOf) },
    "For example:",
    { lines: ["lang: id", "languages: [en, id]", "rules: { ordinal-gap: note, uncited: off }", "schemas: [delegation.json]"] },
    { heading: "Limits" },
    "How much input may hold before it is refused; limits raises each:",
    { terms: limits },
    { heading: "What is refused" },
    `arsom.yaml can run nothing. What it or a schema names and there is not is refused with line, column and the nearest spelling. Both are
    ordinary files inside the repository - that of git, else the folder of arsom.yaml, or the one above a folder data -, never links, of 64 KiB
    at most (all schemas together 256 KiB).`,
    { heading: "What is kept" },
    `arsom keeps a snapshot of the files it read in the user's cache folder, if no one else may read or write that folder and it lies in no
    repository: data alone, no answers, and used for a file only while every byte of it is the same. --no-cache and jobs of CI ($CI) do without;
    of more than 64 MiB of records none is kept, and of all data sets together 256 MiB at most.`,
  ],
};
