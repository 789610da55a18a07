// The catalogue of rules, by group; written by the build from the files in these folders.
import { inGroup } from "./engine/groups.js";
import type { Rule } from "./engine/rule.js";
import { rule as claimField } from "./reading/claim-field.js";
import { rule as commentInValue } from "./reading/comment-in-value.js";
import { rule as controlCharacter } from "./reading/control-character.js";
import { rule as duplicateKey } from "./reading/duplicate-key.js";
import { rule as encoding } from "./reading/encoding.js";
import { rule as impossibleDate } from "./reading/impossible-date.js";
import { rule as limit } from "./reading/limit.js";
import { rule as mergeConflict } from "./reading/merge-conflict.js";
import { rule as schema } from "./reading/schema.js";
import { rule as silenceUnexplained } from "./reading/silence-unexplained.js";
import { rule as silenceUnused } from "./reading/silence-unused.js";
import { rule as unknownKind } from "./reading/unknown-kind.js";
import { rule as unknownVersion } from "./reading/unknown-version.js";
import { rule as yamlFeature } from "./reading/yaml-feature.js";
import { rule as yamlSyntax } from "./reading/yaml-syntax.js";
import { rule as aliasShared } from "./identity/alias-shared.js";
import { rule as duplicateId } from "./identity/duplicate-id.js";
import { rule as duplicateRecord } from "./identity/duplicate-record.js";
import { rule as unknownReference } from "./identity/unknown-reference.js";
import { rule as unusedChair } from "./identity/unused-chair.js";
import { rule as unusedSource } from "./identity/unused-source.js";
import { rule as unusedTopic } from "./identity/unused-topic.js";
import { rule as wrongKindReference } from "./identity/wrong-kind-reference.js";
import { rule as endBeforeStart } from "./dates/end-before-start.js";
import { rule as futureHeld } from "./dates/future-held.js";
import { rule as localDatesApart } from "./dates/local-dates-apart.js";
import { rule as longMeeting } from "./dates/long-meeting.js";
import { rule as overduePlan } from "./dates/overdue-plan.js";
import { rule as placeholderDate } from "./dates/placeholder-date.js";
import { rule as seenOutsidePeriod } from "./dates/seen-outside-period.js";
import { rule as wrongWeekday } from "./dates/wrong-weekday.js";
import { rule as followsCycle } from "./series/follows-cycle.js";
import { rule as followsLater } from "./series/follows-later.js";
import { rule as followsOtherPartner } from "./series/follows-other-partner.js";
import { rule as offWithOutcomes } from "./series/off-with-outcomes.js";
import { rule as ordinalGap } from "./series/ordinal-gap.js";
import { rule as ordinalMissing } from "./series/ordinal-missing.js";
import { rule as ordinalOrder } from "./series/ordinal-order.js";
import { rule as ordinalRepeated } from "./series/ordinal-repeated.js";
import { rule as rhythmBroken } from "./series/rhythm-broken.js";
import { rule as seriesOver } from "./series/series-over.js";
import { rule as seriesPartners } from "./series/series-partners.js";
import { rule as specialNumbered } from "./series/special-numbered.js";
import { rule as chairOfNeitherSide } from "./people/chair-of-neither-side.js";
import { rule as chairOutOfOffice } from "./people/chair-out-of-office.js";
import { rule as coordinatorMismatch } from "./people/coordinator-mismatch.js";
import { rule as nameVariant } from "./people/name-variant.js";
import { rule as officeOverlap } from "./people/office-overlap.js";
import { rule as sideWithoutChair } from "./people/side-without-chair.js";
import { rule as rotaOrder } from "./terms/rota-order.js";
import { rule as termExpiring } from "./terms/term-expiring.js";
import { rule as termGap } from "./terms/term-gap.js";
import { rule as termLength } from "./terms/term-length.js";
import { rule as termOverlap } from "./terms/term-overlap.js";
import { rule as anniversary } from "./partners/anniversary.js";
import { rule as beforeRelations } from "./partners/before-relations.js";
import { rule as levelOrder } from "./partners/level-order.js";
import { rule as memberCount } from "./partners/member-count.js";
import { rule as notYetMember } from "./partners/not-yet-member.js";
import { rule as adoptedElsewhere } from "./agreements/adopted-elsewhere.js";
import { rule as adoptedLate } from "./agreements/adopted-late.js";
import { rule as extensionOrder } from "./agreements/extension-order.js";
import { rule as inForceBeforeSigned } from "./agreements/in-force-before-signed.js";
import { rule as planExpired } from "./agreements/plan-expired.js";
import { rule as planGap } from "./agreements/plan-gap.js";
import { rule as planOverlap } from "./agreements/plan-overlap.js";
import { rule as progressFalls } from "./agreements/progress-falls.js";
import { rule as supersedesCycle } from "./agreements/supersedes-cycle.js";
import { rule as supersedesLater } from "./agreements/supersedes-later.js";
import { rule as countryOfCity } from "./places/country-of-city.js";
import { rule as modePlace } from "./places/mode-place.js";
import { rule as betterSource } from "./evidence/better-source.js";
import { rule as contradiction } from "./evidence/contradiction.js";
import { rule as emptyClaim } from "./evidence/empty-claim.js";
import { rule as openDisagreement } from "./evidence/open-disagreement.js";
import { rule as outvoted } from "./evidence/outvoted.js";
import { rule as pageDate } from "./evidence/page-date.js";
import { rule as singleSource } from "./evidence/single-source.js";
import { rule as sourceBeforeEvent } from "./evidence/source-before-event.js";
import { rule as sourceWithoutClass } from "./evidence/source-without-class.js";
import { rule as spanDiffers } from "./evidence/span-differs.js";
import { rule as uncited } from "./evidence/uncited.js";
import { rule as houseStyle } from "./language/house-style.js";
import { rule as missingTranslation } from "./language/missing-translation.js";

export const rules: Rule[] = [
  ...inGroup("reading", [claimField, commentInValue, controlCharacter, duplicateKey, encoding, impossibleDate, limit, mergeConflict, schema, silenceUnexplained, silenceUnused, unknownKind, unknownVersion, yamlFeature, yamlSyntax]),
  ...inGroup("identity", [aliasShared, duplicateId, duplicateRecord, unknownReference, unusedChair, unusedSource, unusedTopic, wrongKindReference]),
  ...inGroup("dates", [endBeforeStart, futureHeld, localDatesApart, longMeeting, overduePlan, placeholderDate, seenOutsidePeriod, wrongWeekday]),
  ...inGroup("series", [followsCycle, followsLater, followsOtherPartner, offWithOutcomes, ordinalGap, ordinalMissing, ordinalOrder, ordinalRepeated, rhythmBroken, seriesOver, seriesPartners, specialNumbered]),
  ...inGroup("people", [chairOfNeitherSide, chairOutOfOffice, coordinatorMismatch, nameVariant, officeOverlap, sideWithoutChair]),
  ...inGroup("terms", [rotaOrder, termExpiring, termGap, termLength, termOverlap]),
  ...inGroup("partners", [anniversary, beforeRelations, levelOrder, memberCount, notYetMember]),
  ...inGroup("agreements", [adoptedElsewhere, adoptedLate, extensionOrder, inForceBeforeSigned, planExpired, planGap, planOverlap, progressFalls, supersedesCycle, supersedesLater]),
  ...inGroup("places", [countryOfCity, modePlace]),
  ...inGroup("evidence", [betterSource, contradiction, emptyClaim, openDisagreement, outvoted, pageDate, singleSource, sourceBeforeEvent, sourceWithoutClass, spanDiffers, uncited]),
  ...inGroup("language", [houseStyle, missingTranslation]),
];
