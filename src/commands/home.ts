// `arsom` alone: the version, which records and why, how many of each kind, and what to try.
import { en } from "../language/en/index.js";
import type { DataFolder } from "../load/find.js";
import { version } from "../load/package.js";
import type { Paper } from "../model/paper.js";
import type { Command } from "./command.js";
import { DATA, PRINT } from "./flags.js";
import { openRecords } from "./open.js";

const WHY: { [why in DataFolder["why"]]: string } = {
  named: "named by --data",
  environment: "named by $ARSOM_DATA",
  above: "found here or above",
  shipped: "no arsom.yaml here or above",
  path: "named",
};

export const home: Command = {
  name: "arsom",
  arguments: "",
  summary: "",
  prints: { forms: ["paper", "data"] },
  flags: [...DATA, ...PRINT],
  examples: [["arsom timeline --partner russia", "what happened when"]],
  async run(_args, options, env) {
    const { store, data, shown } = await openRecords(options, env);
    const counts = [...store.kinds.values()]
      .map(({ name, plural }) => ({ plural, count: store.all(name).length }))
      .filter(({ count }) => count > 0);
    const paper = (): Paper => ({
      title: `arsom ${version()}`,
      blocks: [
        { paragraph: [`Records: ${shown} (${WHY[data.why]})`] },
        { paragraph: [en.list(counts.map(({ plural, count }) => `${count} ${count === 1 ? plural.replace(/s$/, "") : plural}`))] },
        { list: [["arsom timeline --partner russia"], ["arsom list meetings --sort -start --limit 10"], ["arsom validate"]] },
        { note: ["arsom --help lists the commands."] },
      ],
    });
    const summary = {
      version: version(),
      records: shown,
      why: data.why,
      counts: Object.fromEntries(counts.map(({ plural, count }) => [plural, count])),
    };
    return { output: { paper, data: () => summary } };
  },
};
