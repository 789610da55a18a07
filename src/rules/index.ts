// The catalogue of rules, by group and in the order they are explained.

import { rule as adoptedElsewhere } from "./adopted-elsewhere.js";
import { rule as adoptedLate } from "./adopted-late.js";
import { rule as anniversary } from "./anniversary.js";
import { rule as beforeRelations } from "./before-relations.js";
import { rule as betterSource } from "./better-source.js";
import { rule as chairOfNeitherSide } from "./chair-of-neither-side.js";
import { rule as chairOutOfOffice } from "./chair-out-of-office.js";
import { rule as claimField } from "./claim-field.js";
import { rule as commentInValue } from "./comment-in-value.js";
import { rule as contradiction } from "./contradiction.js";
import { rule as controlCharacter } from "./control-character.js";
import { rule as coordinatorMismatch } from "./coordinator-mismatch.js";
import { rule as countryOfCity } from "./country-of-city.js";
import { rule as duplicateId } from "./duplicate-id.js";
import { rule as duplicateKey } from "./duplicate-key.js";
import { rule as duplicateRecord } from "./duplicate-record.js";
import { rule as emptyClaim } from "./empty-claim.js";
import { rule as encoding } from "./encoding.js";
import { rule as endBeforeStart } from "./end-before-start.js";
import { rule as followsCycle } from "./follows-cycle.js";
import { rule as followsLater } from "./follows-later.js";
import { rule as followsOtherPartner } from "./follows-other-partner.js";
import { rule as futureHeld } from "./future-held.js";
import { rule as houseStyle } from "./house-style.js";
import { rule as impossibleDate } from "./impossible-date.js";
import { rule as inForceBeforeSigned } from "./in-force-before-signed.js";
import { rule as levelOrder } from "./level-order.js";
import { rule as limit } from "./limit.js";
import { rule as longMeeting } from "./long-meeting.js";
import { rule as memberCount } from "./member-count.js";
import { rule as mergeConflict } from "./merge-conflict.js";
import { rule as missingTranslation } from "./missing-translation.js";
import { rule as modePlace } from "./mode-place.js";
import { rule as nameVariant } from "./name-variant.js";
import { rule as notYetMember } from "./not-yet-member.js";
import { rule as officeOverlap } from "./office-overlap.js";
import { rule as openDisagreement } from "./open-disagreement.js";
import { rule as ordinalGap } from "./ordinal-gap.js";
import { rule as ordinalMissing } from "./ordinal-missing.js";
import { rule as ordinalOrder } from "./ordinal-order.js";
import { rule as ordinalRepeated } from "./ordinal-repeated.js";
import { rule as outvoted } from "./outvoted.js";
import { rule as overduePlan } from "./overdue-plan.js";
import { rule as pageDate } from "./page-date.js";
import { rule as placeholderDate } from "./placeholder-date.js";
import { rule as planExpired } from "./plan-expired.js";
import { rule as planGap } from "./plan-gap.js";
import { rule as planOverlap } from "./plan-overlap.js";
import { rule as progressFalls } from "./progress-falls.js";
import { rule as rhythmBroken } from "./rhythm-broken.js";
import { rule as rotaOrder } from "./rota-order.js";
import type { Rule } from "./rule.js";
import { rule as schema } from "./schema.js";
import { rule as sideWithoutChair } from "./side-without-chair.js";
import { rule as silenceUnexplained } from "./silence-unexplained.js";
import { rule as silenceUnused } from "./silence-unused.js";
import { rule as singleSource } from "./single-source.js";
import { rule as sourceBeforeEvent } from "./source-before-event.js";
import { rule as spanDiffers } from "./span-differs.js";
import { rule as specialNumbered } from "./special-numbered.js";
import { rule as supersedesCycle } from "./supersedes-cycle.js";
import { rule as supersedesLater } from "./supersedes-later.js";
import { rule as termExpiring } from "./term-expiring.js";
import { rule as termGap } from "./term-gap.js";
import { rule as termLength } from "./term-length.js";
import { rule as termOverlap } from "./term-overlap.js";
import { rule as uncited } from "./uncited.js";
import { rule as unknownKind } from "./unknown-kind.js";
import { rule as unknownReference } from "./unknown-reference.js";
import { rule as unknownVersion } from "./unknown-version.js";
import { rule as unusedChair } from "./unused-chair.js";
import { rule as unusedSource } from "./unused-source.js";
import { rule as unusedTopic } from "./unused-topic.js";
import { rule as wrongKindReference } from "./wrong-kind-reference.js";
import { rule as wrongWeekday } from "./wrong-weekday.js";
import { rule as yamlFeature } from "./yaml-feature.js";
import { rule as yamlSyntax } from "./yaml-syntax.js";

export const rules: Rule[] = [
  // Reading
  yamlSyntax,
  yamlFeature,
  duplicateKey,
  controlCharacter,
  mergeConflict,
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
  placeholderDate,
  futureHeld,
  overduePlan,
  longMeeting,
  wrongWeekday,
  // Series
  ordinalRepeated,
  ordinalOrder,
  ordinalGap,
  ordinalMissing,
  specialNumbered,
  rhythmBroken,
  followsLater,
  followsCycle,
  followsOtherPartner,
  // People and offices
  chairOutOfOffice,
  chairOfNeitherSide,
  sideWithoutChair,
  coordinatorMismatch,
  officeOverlap,
  nameVariant,
  // Terms
  termOverlap,
  termGap,
  termLength,
  rotaOrder,
  termExpiring,
  // Members and partners
  notYetMember,
  memberCount,
  beforeRelations,
  levelOrder,
  anniversary,
  // Agreements
  adoptedElsewhere,
  planOverlap,
  planGap,
  planExpired,
  adoptedLate,
  supersedesLater,
  supersedesCycle,
  inForceBeforeSigned,
  progressFalls,
  // Places
  countryOfCity,
  modePlace,
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
  // Language
  missingTranslation,
  houseStyle,
];
