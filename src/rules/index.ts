// The catalogue of rules, by group and in the order they are explained.

import { rule as betterSource } from "./better-source.js";
import { rule as claimField } from "./claim-field.js";
import { rule as commentInValue } from "./comment-in-value.js";
import { rule as contradiction } from "./contradiction.js";
import { rule as controlCharacter } from "./control-character.js";
import { rule as duplicateId } from "./duplicate-id.js";
import { rule as duplicateKey } from "./duplicate-key.js";
import { rule as duplicateRecord } from "./duplicate-record.js";
import { rule as emptyClaim } from "./empty-claim.js";
import { rule as encoding } from "./encoding.js";
import { rule as endBeforeStart } from "./end-before-start.js";
import { rule as followsCycle } from "./follows-cycle.js";
import { rule as followsLater } from "./follows-later.js";
import { rule as futureHeld } from "./future-held.js";
import { rule as impossibleDate } from "./impossible-date.js";
import { rule as limit } from "./limit.js";
import { rule as notYetMember } from "./not-yet-member.js";
import { rule as openDisagreement } from "./open-disagreement.js";
import { rule as ordinalGap } from "./ordinal-gap.js";
import { rule as ordinalOrder } from "./ordinal-order.js";
import { rule as ordinalRepeated } from "./ordinal-repeated.js";
import { rule as outvoted } from "./outvoted.js";
import { rule as pageDate } from "./page-date.js";
import type { Rule } from "./rule.js";
import { rule as schema } from "./schema.js";
import { rule as silenceUnexplained } from "./silence-unexplained.js";
import { rule as silenceUnused } from "./silence-unused.js";
import { rule as singleSource } from "./single-source.js";
import { rule as sourceBeforeEvent } from "./source-before-event.js";
import { rule as spanDiffers } from "./span-differs.js";
import { rule as uncited } from "./uncited.js";
import { rule as unknownKind } from "./unknown-kind.js";
import { rule as unknownReference } from "./unknown-reference.js";
import { rule as unknownVersion } from "./unknown-version.js";
import { rule as unusedChair } from "./unused-chair.js";
import { rule as unusedSource } from "./unused-source.js";
import { rule as unusedTopic } from "./unused-topic.js";
import { rule as wrongKindReference } from "./wrong-kind-reference.js";
import { rule as yamlFeature } from "./yaml-feature.js";
import { rule as yamlSyntax } from "./yaml-syntax.js";

export const rules: Rule[] = [
  // Reading
  yamlSyntax,
  yamlFeature,
  duplicateKey,
  controlCharacter,
  encoding,
  limit,
  unknownKind,
  unknownVersion,
  schema,
  impossibleDate,
  commentInValue,
  claimField,
  silenceUnused,
  silenceUnexplained,
  // Identity and references
  duplicateId,
  unknownReference,
  wrongKindReference,
  duplicateRecord,
  unusedSource,
  unusedChair,
  unusedTopic,
  // Dates
  endBeforeStart,
  futureHeld,
  // Series
  ordinalRepeated,
  ordinalOrder,
  ordinalGap,
  followsLater,
  followsCycle,
  // Members and partners
  notYetMember,
  // Evidence
  uncited,
  singleSource,
  contradiction,
  spanDiffers,
  outvoted,
  betterSource,
  sourceBeforeEvent,
  pageDate,
  emptyClaim,
  openDisagreement,
];
