// `arsom help formats`: what prints in what, and where it goes.
import { formats } from "../../formats/index.js";
import type { Command } from "../command.js";
import { home } from "../home.js";
import { printing } from "../printing.js";
import type { HelpTopic } from "./topic.js";

/** The topic, from all commands. */
export const topicOf = (commands: Command[]): HelpTopic => ({
  title: "Formats",
  blocks: [
    "--format chooses how a result is printed; text is meant when it is left out (jsonl by export).",
    { heading: "What prints in what" },
    { terms: printing([home, ...commands]).map(([names, printed]) => [names.join(", "), printed.join(", ")]) },
    `A pair that does not fit is refused with those that do. export writes csv as a folder of tables, one a kind, with a datapackage.json. new,
    init and completion take no --format.`,
    { heading: "Files" },
    "-o FILE writes a file, whole or not at all. Its ending chooses the format when --format is left out:",
    { terms: formats.map(({ name, endings }) => [name, endings.map((ending) => `.${ending}`).join(", ") || "by --format alone"]) },
    { heading: "Standard output" },
    `Results go to standard output, all else to standard error. On a terminal tables are fitted to its width; in a pipe nothing is cut, and columns
    have tabs between them. Colour is for terminals: --color, then NO_COLOR, then FORCE_COLOR decide.`,
    { heading: "Data" },
    "Each JSON is described by a schema in schemas/output of the package. Within a version fields are only added.",
    { heading: "Language" },
    `--lang en|id|ru sets the language of reports; names come from the records where they have them. What is typed stays as it is: ids, codes, the
    names of fields (arsom show gives them behind their labels). Findings of validate are in English.`,
  ],
});
