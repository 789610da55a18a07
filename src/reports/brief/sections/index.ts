// The sections of a briefing between its title and its sources, in their order.
import type { Block } from "../../../model/paper.js";
import type { BriefContext } from "../context.js";
import { agreementBlocks } from "./agreements.js";
import { cooperationBlocks } from "./cooperation.js";
import { coordinatorBlocks } from "./coordinators.js";
import { inBrief } from "./in-brief.js";
import { keyDateBlocks } from "./key-dates.js";
import { lastOfEachBlocks } from "./last-of-each.js";
import { mechanismBlocks } from "./mechanisms.js";
import { openBlocks } from "./open-questions.js";
import { peopleBlocks } from "./people.js";
import { planBlocks } from "./plans.js";

/** Each writes its heading and what stands below it. */
export const SECTIONS: ((context: BriefContext) => Block[])[] = [
  inBrief,
  keyDateBlocks,
  mechanismBlocks,
  lastOfEachBlocks,
  peopleBlocks,
  coordinatorBlocks,
  planBlocks,
  agreementBlocks,
  cooperationBlocks,
  openBlocks,
];
