// Written by `npm run generate` from the folders beside it; the order of the rules is kept.
import type { Rule } from '../findings/rule.ts';
import { automatedDecisionSpecialWithoutCondition } from './automated-decisions/automated-decision-special-without-condition.ts';
import { automatedDecisionWithoutConsequences } from './automated-decisions/automated-decision-without-consequences.ts';
import { automatedDecisionWithoutGround } from './automated-decisions/automated-decision-without-ground.ts';
import { automatedDecisionWithoutLogic } from './automated-decisions/automated-decision-without-logic.ts';
import { automatedDecisionWithoutSafeguards } from './automated-decisions/automated-decision-without-safeguards.ts';
import { automatedDecisionWithoutSignificance } from './automated-decisions/automated-decision-without-significance.ts';
import { automatedDecisionsUndeclared } from './automated-decisions/automated-decisions-undeclared.ts';
import { profilingUnexplained } from './automated-decisions/profiling-unexplained.ts';
import { changesUntold } from './changes/changes-untold.ts';
import { childConsentWithoutAgeLimit } from './children/child-consent-without-age-limit.ts';
import { childConsentWithoutGuardian } from './children/child-consent-without-guardian.ts';
import { noticeForChildrenMissing } from './children/notice-for-children-missing.ts';
import { authorityUnknown } from './consistency/authority-unknown.ts';
import { channelsContradicted } from './consistency/channels-contradicted.ts';
import { disclosureDenied } from './consistency/disclosure-denied.ts';
import { hedgedInDraft } from './consistency/hedged-in-draft.ts';
import { jointControllersContradicted } from './consistency/joint-controllers-contradicted.ts';
import { profilingContradicted } from './consistency/profiling-contradicted.ts';
import { recipientsContradicted } from './consistency/recipients-contradicted.ts';
import { seenNotFound } from './consistency/seen-not-found.ts';
import { seenTooShort } from './consistency/seen-too-short.ts';
import { seenWithoutValue } from './consistency/seen-without-value.ts';
import { valueOnlyInText } from './consistency/value-only-in-text.ts';
import { valueUnfilled } from './consistency/value-unfilled.ts';
import { contactPersonAlone } from './controller/contact-person-alone.ts';
import { controllerMissing } from './controller/controller-missing.ts';
import { controllerWithOneChannel } from './controller/controller-with-one-channel.ts';
import { controllerWithoutContact } from './controller/controller-without-contact.ts';
import { controllerWithoutCountry } from './controller/controller-without-country.ts';
import { dataProtectionOfficerUndeclared } from './controller/data-protection-officer-undeclared.ts';
import { dataProtectionOfficerWithoutContact } from './controller/data-protection-officer-without-contact.ts';
import { jointControllersUndeclared } from './controller/joint-controllers-undeclared.ts';
import { jointControllersWithoutArrangement } from './controller/joint-controllers-without-arrangement.ts';
import { jointControllersWithoutContactPoint } from './controller/joint-controllers-without-contact-point.ts';
import { jointControllersWithoutParties } from './controller/joint-controllers-without-parties.ts';
import { officerLikelyRequired } from './controller/officer-likely-required.ts';
import { publicBodyWithoutOfficer } from './controller/public-body-without-officer.ts';
import { representativeMissing } from './controller/representative-missing.ts';
import { representativeWithoutContact } from './controller/representative-without-contact.ts';
import { representativeWithoutName } from './controller/representative-without-name.ts';
import { cookieChoicesMissing } from './cookies/cookie-choices-missing.ts';
import { cookieWithoutAccess } from './cookies/cookie-without-access.ts';
import { cookieWithoutDuration } from './cookies/cookie-without-duration.ts';
import { cookieWithoutPurpose } from './cookies/cookie-without-purpose.ts';
import { cookiesUndeclared } from './cookies/cookies-undeclared.ts';
import { trackingWithoutConsent } from './cookies/tracking-without-consent.ts';
import { dataSubjectsMissing } from './data-subjects/data-subjects-missing.ts';
import { purposeWithoutDataSubjects } from './data-subjects/purpose-without-data-subjects.ts';
import { reviewOverdue } from './history/review-overdue.ts';
import { revisionDatesWrong } from './history/revision-dates-wrong.ts';
import { revisionLeadTimeShort } from './history/revision-lead-time-short.ts';
import { revisionWithoutSummary } from './history/revision-without-summary.ts';
import { translationStale } from './languages/translation-stale.ts';
import { translationStructureDiffers } from './languages/translation-structure-differs.ts';
import { translationUnstamped } from './languages/translation-unstamped.ts';
import { translationWithoutSeen } from './languages/translation-without-seen.ts';
import { translationWithoutText } from './languages/translation-without-text.ts';
import { accountingPeriodWrong } from './national/FI/accounting-period-wrong.ts';
import { authorityOutdated } from './national/FI/authority-outdated.ts';
import { businessIdWrong } from './national/FI/business-id-wrong.ts';
import { childAgeLimitWrong } from './national/FI/child-age-limit-wrong.ts';
import { marketingWithoutConsent } from './national/FI/marketing-without-consent.ts';
import { personalIdentityCodeWithoutGround } from './national/FI/personal-identity-code-without-ground.ts';
import { providingContradictsSources } from './providing/providing-contradicts-sources.ts';
import { providingUndeclared } from './providing/providing-undeclared.ts';
import { providingUndeclaredForPurpose } from './providing/providing-undeclared-for-purpose.ts';
import { providingWithoutConsequences } from './providing/providing-without-consequences.ts';
import { balancingUntold } from './purposes/balancing-untold.ts';
import { basesNotToldApart } from './purposes/bases-not-told-apart.ts';
import { basisWithoutLaw } from './purposes/basis-without-law.ts';
import { basisWithoutPurpose } from './purposes/basis-without-purpose.ts';
import { consentAsCondition } from './purposes/consent-as-condition.ts';
import { criminalDataWithoutLaw } from './purposes/criminal-data-without-law.ts';
import { interestRestatesPurpose } from './purposes/interest-restates-purpose.ts';
import { legitimateInterestHolderUnstated } from './purposes/legitimate-interest-holder-unstated.ts';
import { legitimateInterestUnstated } from './purposes/legitimate-interest-unstated.ts';
import { newUseWithoutStart } from './purposes/new-use-without-start.ts';
import { publicAuthorityLegitimateInterests } from './purposes/public-authority-legitimate-interests.ts';
import { purposeNotSpecific } from './purposes/purpose-not-specific.ts';
import { purposeWithoutBasis } from './purposes/purpose-without-basis.ts';
import { purposesMissing } from './purposes/purposes-missing.ts';
import { specialCategoryWithoutCondition } from './purposes/special-category-without-condition.ts';
import { specialConditionWithoutLaw } from './purposes/special-condition-without-law.ts';
import { processorsUntold } from './recipients/processors-untold.ts';
import { publicationUnexplained } from './recipients/publication-unexplained.ts';
import { recipientCategoryVague } from './recipients/recipient-category-vague.ts';
import { recipientGeneric } from './recipients/recipient-generic.ts';
import { recipientUnnamed } from './recipients/recipient-unnamed.ts';
import { recipientsUndeclared } from './recipients/recipients-undeclared.ts';
import { categoryUnused } from './references/category-unused.ts';
import { recipientUnused } from './references/recipient-unused.ts';
import { referenceUnknown } from './references/reference-unknown.ts';
import { retentionEndUntold } from './retention/retention-end-untold.ts';
import { retentionGroupMissing } from './retention/retention-group-missing.ts';
import { retentionLawUnnamed } from './retention/retention-law-unnamed.ts';
import { retentionMissing } from './retention/retention-missing.ts';
import { retentionSameForAll } from './retention/retention-same-for-all.ts';
import { retentionVague } from './retention/retention-vague.ts';
import { retentionWithoutPeriod } from './retention/retention-without-period.ts';
import { retentionWithoutStart } from './retention/retention-without-start.ts';
import { authorityWithoutDetails } from './rights/authority-without-details.ts';
import { complaintElsewhereUntold } from './rights/complaint-elsewhere-untold.ts';
import { complaintMissing } from './rights/complaint-missing.ts';
import { directMarketingObjectionMissing } from './rights/direct-marketing-objection-missing.ts';
import { feeWrong } from './rights/fee-wrong.ts';
import { freeOfChargeUntold } from './rights/free-of-charge-untold.ts';
import { requestChannelBurdensome } from './rights/request-channel-burdensome.ts';
import { requestOutcomeUntold } from './rights/request-outcome-untold.ts';
import { researchObjectionMissing } from './rights/research-objection-missing.ts';
import { responseTimeUntold } from './rights/response-time-untold.ts';
import { responseTimeVague } from './rights/response-time-vague.ts';
import { responseTimeWrong } from './rights/response-time-wrong.ts';
import { rightAccessMissing } from './rights/right-access-missing.ts';
import { rightDenied } from './rights/right-denied.ts';
import { rightErasureMissing } from './rights/right-erasure-missing.ts';
import { rightNotTriggered } from './rights/right-not-triggered.ts';
import { rightObjectionMissing } from './rights/right-objection-missing.ts';
import { rightPortabilityMissing } from './rights/right-portability-missing.ts';
import { rightPurposesIncomplete } from './rights/right-purposes-incomplete.ts';
import { rightRectificationMissing } from './rights/right-rectification-missing.ts';
import { rightRestrictionMissing } from './rights/right-restriction-missing.ts';
import { rightUnexplained } from './rights/right-unexplained.ts';
import { rightsAllNone } from './rights/rights-all-none.ts';
import { rightsMissing } from './rights/rights-missing.ts';
import { rightsWithoutChannel } from './rights/rights-without-channel.ts';
import { withdrawalMissing } from './rights/withdrawal-missing.ts';
import { withdrawalWithoutEffect } from './rights/withdrawal-without-effect.ts';
import { withdrawalWithoutWay } from './rights/withdrawal-without-way.ts';
import { categoriesMissing } from './sources/categories-missing.ts';
import { categoryWithoutSource } from './sources/category-without-source.ts';
import { inferredDataUndeclared } from './sources/inferred-data-undeclared.ts';
import { observedDataAsOtherSource } from './sources/observed-data-as-other-source.ts';
import { publicRegisterUnnamed } from './sources/public-register-unnamed.ts';
import { sourceExemptionUnexplained } from './sources/source-exemption-unexplained.ts';
import { sourceNotSpecific } from './sources/source-not-specific.ts';
import { sourceTimingUntold } from './sources/source-timing-untold.ts';
import { sourceUnnamed } from './sources/source-unnamed.ts';
import { sourceWithoutAccessibility } from './sources/source-without-accessibility.ts';
import { sourceWithoutCategories } from './sources/source-without-categories.ts';
import { sourcesMissing } from './sources/sources-missing.ts';
import { adequacyNotInForce } from './transfers/adequacy-not-in-force.ts';
import { adequacyWithoutScope } from './transfers/adequacy-without-scope.ts';
import { recipientCountryWithoutTransfer } from './transfers/recipient-country-without-transfer.ts';
import { transferConsentWithoutRisks } from './transfers/transfer-consent-without-risks.ts';
import { transferDerogationUnnamed } from './transfers/transfer-derogation-unnamed.ts';
import { transferMechanismObsolete } from './transfers/transfer-mechanism-obsolete.ts';
import { transferWithoutCopy } from './transfers/transfer-without-copy.ts';
import { transferWithoutCountry } from './transfers/transfer-without-country.ts';
import { transferWithoutInterest } from './transfers/transfer-without-interest.ts';
import { transferWithoutMechanism } from './transfers/transfer-without-mechanism.ts';
import { transfersUndeclared } from './transfers/transfers-undeclared.ts';
import { addressFormMixed } from './wording/address-form-mixed.ts';
import { browserSettingsConsent } from './wording/browser-settings-consent.ts';
import { changesCheckBack } from './wording/changes-check-back.ts';
import { changesDiscretionary } from './wording/changes-discretionary.ts';
import { changesImpliedAcceptance } from './wording/changes-implied-acceptance.ts';
import { dateAtLineStart } from './wording/date-at-line-start.ts';
import { identityExcessive } from './wording/identity-excessive.ts';
import { legacyRegisterTerms } from './wording/legacy-register-terms.ts';
import { obsoleteTransferWords } from './wording/obsolete-transfer-words.ts';
import { officerAuthorityConfused } from './wording/officer-authority-confused.ts';
import { recipientGenericWords } from './wording/recipient-generic-words.ts';
import { relatedNoticeUnlinked } from './wording/related-notice-unlinked.ts';
import { retentionVagueWords } from './wording/retention-vague-words.ts';
import { sentenceTooLong } from './wording/sentence-too-long.ts';
import { vaguePurpose } from './wording/vague-purpose.ts';
import { wordingHedge } from './wording/wording-hedge.ts';
import { wordingOpenList } from './wording/wording-open-list.ts';

/** The rules that bind every notice, in the order in which they are reported. */
export const rules: readonly Rule[] = [
  controllerMissing,
  controllerWithoutContact,
  controllerWithOneChannel,
  contactPersonAlone,
  controllerWithoutCountry,
  representativeMissing,
  representativeWithoutName,
  representativeWithoutContact,
  jointControllersUndeclared,
  jointControllersWithoutParties,
  jointControllersWithoutArrangement,
  jointControllersWithoutContactPoint,
  dataProtectionOfficerUndeclared,
  dataProtectionOfficerWithoutContact,
  publicBodyWithoutOfficer,
  dataSubjectsMissing,
  purposeWithoutDataSubjects,
  officerLikelyRequired,
  purposesMissing,
  purposeNotSpecific,
  purposeWithoutBasis,
  basisWithoutPurpose,
  basisWithoutLaw,
  basesNotToldApart,
  consentAsCondition,
  legitimateInterestUnstated,
  legitimateInterestHolderUnstated,
  interestRestatesPurpose,
  balancingUntold,
  specialCategoryWithoutCondition,
  specialConditionWithoutLaw,
  criminalDataWithoutLaw,
  publicAuthorityLegitimateInterests,
  newUseWithoutStart,
  recipientsUndeclared,
  recipientUnnamed,
  recipientGeneric,
  recipientCategoryVague,
  processorsUntold,
  publicationUnexplained,
  transfersUndeclared,
  transferWithoutCountry,
  recipientCountryWithoutTransfer,
  transferWithoutMechanism,
  transferMechanismObsolete,
  adequacyNotInForce,
  adequacyWithoutScope,
  transferWithoutCopy,
  transferDerogationUnnamed,
  transferConsentWithoutRisks,
  transferWithoutInterest,
  retentionMissing,
  retentionGroupMissing,
  retentionWithoutPeriod,
  retentionWithoutStart,
  retentionSameForAll,
  retentionVague,
  retentionLawUnnamed,
  retentionEndUntold,
  rightsMissing,
  rightsAllNone,
  rightAccessMissing,
  rightRectificationMissing,
  rightErasureMissing,
  rightRestrictionMissing,
  rightObjectionMissing,
  rightPortabilityMissing,
  rightDenied,
  rightPurposesIncomplete,
  rightUnexplained,
  rightNotTriggered,
  rightsWithoutChannel,
  requestChannelBurdensome,
  directMarketingObjectionMissing,
  researchObjectionMissing,
  withdrawalMissing,
  withdrawalWithoutEffect,
  withdrawalWithoutWay,
  complaintMissing,
  authorityWithoutDetails,
  complaintElsewhereUntold,
  responseTimeWrong,
  responseTimeVague,
  responseTimeUntold,
  requestOutcomeUntold,
  feeWrong,
  freeOfChargeUntold,
  providingUndeclared,
  providingUndeclaredForPurpose,
  providingWithoutConsequences,
  providingContradictsSources,
  automatedDecisionsUndeclared,
  automatedDecisionWithoutLogic,
  automatedDecisionWithoutSignificance,
  automatedDecisionWithoutConsequences,
  automatedDecisionWithoutGround,
  automatedDecisionSpecialWithoutCondition,
  automatedDecisionWithoutSafeguards,
  profilingUnexplained,
  sourcesMissing,
  sourceUnnamed,
  sourceNotSpecific,
  publicRegisterUnnamed,
  sourceWithoutAccessibility,
  categoriesMissing,
  sourceWithoutCategories,
  categoryWithoutSource,
  inferredDataUndeclared,
  observedDataAsOtherSource,
  sourceExemptionUnexplained,
  sourceTimingUntold,
  cookiesUndeclared,
  cookieWithoutPurpose,
  cookieWithoutDuration,
  cookieWithoutAccess,
  trackingWithoutConsent,
  cookieChoicesMissing,
  childConsentWithoutAgeLimit,
  childConsentWithoutGuardian,
  noticeForChildrenMissing,
  changesUntold,
  referenceUnknown,
  categoryUnused,
  recipientUnused,
  recipientsContradicted,
  jointControllersContradicted,
  channelsContradicted,
  profilingContradicted,
  disclosureDenied,
  authorityUnknown,
  seenTooShort,
  seenNotFound,
  seenWithoutValue,
  valueOnlyInText,
  valueUnfilled,
  hedgedInDraft,
  addressFormMixed,
  dateAtLineStart,
  sentenceTooLong,
  wordingHedge,
  wordingOpenList,
  vaguePurpose,
  recipientGenericWords,
  retentionVagueWords,
  obsoleteTransferWords,
  browserSettingsConsent,
  identityExcessive,
  officerAuthorityConfused,
  changesCheckBack,
  changesDiscretionary,
  changesImpliedAcceptance,
  legacyRegisterTerms,
  translationWithoutText,
  translationStale,
  translationStructureDiffers,
  translationWithoutSeen,
  translationUnstamped,
  revisionDatesWrong,
  revisionLeadTimeShort,
  revisionWithoutSummary,
  reviewOverdue,
  relatedNoticeUnlinked,
];

/** What the law of a country asks beside the GDPR, by its code (ISO 3166-1 alpha-2). */
export const nationalRules: Readonly<Record<string, readonly Rule[]>> = {
  FI: [
    businessIdWrong,
    marketingWithoutConsent,
    personalIdentityCodeWithoutGround,
    accountingPeriodWrong,
    authorityOutdated,
    childAgeLimitWrong,
  ],
};
