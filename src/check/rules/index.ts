// Written by `npm run generate` from the folders beside it; the order of the rules is kept.
import type { Rule } from '../findings/rule.ts';
import { aiAtWorkUntold } from './ai/ai-at-work-untold.ts';
import { aiUndeclared } from './ai/ai-undeclared.ts';
import { aiUseUntold } from './ai/ai-use-untold.ts';
import { presence as aiPresence } from './ai/presence.ts';
import { automatedDecisionFinal } from './automated-decisions/automated-decision-final.ts';
import { automatedDecisionLogicEmpty } from './automated-decisions/automated-decision-logic-empty.ts';
import { automatedDecisionSpecialWithoutCondition } from './automated-decisions/automated-decision-special-without-condition.ts';
import { creditAssessmentUsesSpecialData } from './automated-decisions/credit-assessment-uses-special-data.ts';
import { creditAssessmentWithoutSafeguards } from './automated-decisions/credit-assessment-without-safeguards.ts';
import { presence as automatedDecisionsPresence } from './automated-decisions/presence.ts';
import { profilingUnexplained } from './automated-decisions/profiling-unexplained.ts';
import { presence as changesPresence } from './changes/presence.ts';
import { childAgeLimitWrong } from './children/child-age-limit-wrong.ts';
import { childrenContradicted } from './children/children-contradicted.ts';
import { presence as childrenPresence } from './children/presence.ts';
import { textAgainstFact } from './claims/text-against-fact.ts';
import { textValueDiffers } from './claims/text-value-differs.ts';
import { textWithoutFact } from './claims/text-without-fact.ts';
import { authorityUnknown } from './consistency/authority-unknown.ts';
import { channelsContradicted } from './consistency/channels-contradicted.ts';
import { disclosureDenied } from './consistency/disclosure-denied.ts';
import { hedgedInDraft } from './consistency/hedged-in-draft.ts';
import { jointControllersContradicted } from './consistency/joint-controllers-contradicted.ts';
import { noneAffirmed } from './consistency/none-affirmed.ts';
import { profilingContradicted } from './consistency/profiling-contradicted.ts';
import { recipientsContradicted } from './consistency/recipients-contradicted.ts';
import { seenDoubtful } from './consistency/seen-doubtful.ts';
import { seenNotFound } from './consistency/seen-not-found.ts';
import { seenTooShort } from './consistency/seen-too-short.ts';
import { seenWithoutValue } from './consistency/seen-without-value.ts';
import { sentencesContradicted } from './consistency/sentences-contradicted.ts';
import { valueOnlyInText } from './consistency/value-only-in-text.ts';
import { valueUnfilled } from './consistency/value-unfilled.ts';
import { contactPersonAlone } from './controller/contact-person-alone.ts';
import { controllerUnnamed } from './controller/controller-unnamed.ts';
import { controllerWithOneChannel } from './controller/controller-with-one-channel.ts';
import { officerLikelyRequired } from './controller/officer-likely-required.ts';
import { phoneWithoutNumber } from './controller/phone-without-number.ts';
import { presence as controllerPresence } from './controller/presence.ts';
import { publicBodyWithoutOfficer } from './controller/public-body-without-officer.ts';
import { representativeMissing } from './controller/representative-missing.ts';
import { cookieChoicesMissing } from './cookies/cookie-choices-missing.ts';
import { cookiesUndeclared } from './cookies/cookies-undeclared.ts';
import { presence as cookiesPresence } from './cookies/presence.ts';
import { trackerUndeclared } from './cookies/tracker-undeclared.ts';
import { trackingWithoutConsent } from './cookies/tracking-without-consent.ts';
import { presence as dataSubjectsPresence } from './data-subjects/presence.ts';
import { reviewOverdue } from './history/review-overdue.ts';
import { revisionDatesWrong } from './history/revision-dates-wrong.ts';
import { revisionLeadTimeShort } from './history/revision-lead-time-short.ts';
import { revisionUntold } from './history/revision-untold.ts';
import { revisionWithoutSummary } from './history/revision-without-summary.ts';
import { claimUntranslated } from './languages/claim-untranslated.ts';
import { languagesContradicted } from './languages/languages-contradicted.ts';
import { translationStale } from './languages/translation-stale.ts';
import { translationStructureDiffers } from './languages/translation-structure-differs.ts';
import { translationUnstamped } from './languages/translation-unstamped.ts';
import { translationWithoutSeen } from './languages/translation-without-seen.ts';
import { translationWithoutText } from './languages/translation-without-text.ts';
import { accountingPeriodWrongGermany } from './national/DE/accounting-period-wrong-germany.ts';
import { applicantsKeptLongGermany } from './national/DE/applicants-kept-long-germany.ts';
import { authorityForOtherBodies } from './national/DE/authority-for-other-bodies.ts';
import { companyNumberWrongGermany } from './national/DE/company-number-wrong-germany.ts';
import { customerExceptionUntoldGermany } from './national/DE/customer-exception-untold-germany.ts';
import { marketingWithoutConsentGermany } from './national/DE/marketing-without-consent-germany.ts';
import { accountingPeriodWrongEstonia } from './national/EE/accounting-period-wrong-estonia.ts';
import { companyNumberWrongEstonia } from './national/EE/company-number-wrong-estonia.ts';
import { marketingWithoutConsentEstonia } from './national/EE/marketing-without-consent-estonia.ts';
import { accountingPeriodWrong } from './national/FI/accounting-period-wrong.ts';
import { authorityDecisionWithoutLaw } from './national/FI/authority-decision-without-law.ts';
import { authorityDecisionWithoutReview } from './national/FI/authority-decision-without-review.ts';
import { authorityOutdated } from './national/FI/authority-outdated.ts';
import { businessIdWrong } from './national/FI/business-id-wrong.ts';
import { customerExceptionUntoldFinland } from './national/FI/customer-exception-untold-finland.ts';
import { employeeSourceUntold } from './national/FI/employee-source-untold.ts';
import { marketingWithoutConsent } from './national/FI/marketing-without-consent.ts';
import { personalIdentityCodeWithoutGround } from './national/FI/personal-identity-code-without-ground.ts';
import { accountingPeriodWrongSweden } from './national/SE/accounting-period-wrong-sweden.ts';
import { companyNumberWrongSweden } from './national/SE/company-number-wrong-sweden.ts';
import { customerExceptionUntoldSweden } from './national/SE/customer-exception-untold-sweden.ts';
import { marketingWithoutConsentSweden } from './national/SE/marketing-without-consent-sweden.ts';
import { personalNumberWithoutGroundSweden } from './national/SE/personal-number-without-ground-sweden.ts';
import { presence as providingPresence } from './providing/presence.ts';
import { providingContradictsSources } from './providing/providing-contradicts-sources.ts';
import { providingUndeclared } from './providing/providing-undeclared.ts';
import { providingUndeclaredForPurpose } from './providing/providing-undeclared-for-purpose.ts';
import { balancingUntold } from './purposes/balancing-untold.ts';
import { basesNotToldApart } from './purposes/bases-not-told-apart.ts';
import { basisWithoutLaw } from './purposes/basis-without-law.ts';
import { basisWithoutPurpose } from './purposes/basis-without-purpose.ts';
import { consentAsCondition } from './purposes/consent-as-condition.ts';
import { criminalDataWithoutLaw } from './purposes/criminal-data-without-law.ts';
import { customerExceptionStretched } from './purposes/customer-exception-stretched.ts';
import { interestRestatesPurpose } from './purposes/interest-restates-purpose.ts';
import { lawUnnamed } from './purposes/law-unnamed.ts';
import { presence as purposesPresence } from './purposes/presence.ts';
import { publicAuthorityLegitimateInterests } from './purposes/public-authority-legitimate-interests.ts';
import { purposeNotSpecific } from './purposes/purpose-not-specific.ts';
import { specialCategoryWithoutCondition } from './purposes/special-category-without-condition.ts';
import { specialConditionWithoutLaw } from './purposes/special-condition-without-law.ts';
import { presence as recipientsPresence } from './recipients/presence.ts';
import { processorsUntold } from './recipients/processors-untold.ts';
import { publicationUnexplained } from './recipients/publication-unexplained.ts';
import { recipientCategoryVague } from './recipients/recipient-category-vague.ts';
import { recipientGeneric } from './recipients/recipient-generic.ts';
import { categoryUnused } from './references/category-unused.ts';
import { recipientUnused } from './references/recipient-unused.ts';
import { referenceUnknown } from './references/reference-unknown.ts';
import { presence as retentionPresence } from './retention/presence.ts';
import { retentionEndUntold } from './retention/retention-end-untold.ts';
import { retentionGroupMissing } from './retention/retention-group-missing.ts';
import { retentionLawUnnamed } from './retention/retention-law-unnamed.ts';
import { retentionMissing } from './retention/retention-missing.ts';
import { retentionSameForAll } from './retention/retention-same-for-all.ts';
import { retentionVague } from './retention/retention-vague.ts';
import { authorityNotSupervisory } from './rights/authority-not-supervisory.ts';
import { authorityOfStateUntold } from './rights/authority-of-state-untold.ts';
import { authorityWithoutDetails } from './rights/authority-without-details.ts';
import { complaintElsewhereUntold } from './rights/complaint-elsewhere-untold.ts';
import { complaintWithoutAuthority } from './rights/complaint-without-authority.ts';
import { directMarketingObjectionMissing } from './rights/direct-marketing-objection-missing.ts';
import { feeWrong } from './rights/fee-wrong.ts';
import { freeOfChargeUntold } from './rights/free-of-charge-untold.ts';
import { presence as rightsPresence } from './rights/presence.ts';
import { requestChannelBurdensome } from './rights/request-channel-burdensome.ts';
import { requestOutcomeUntold } from './rights/request-outcome-untold.ts';
import { researchObjectionMissing } from './rights/research-objection-missing.ts';
import { responseTimeUntold } from './rights/response-time-untold.ts';
import { responseTimeVague } from './rights/response-time-vague.ts';
import { responseTimeWrong } from './rights/response-time-wrong.ts';
import { rightDenied } from './rights/right-denied.ts';
import { rightLimited } from './rights/right-limited.ts';
import { rightNotTriggered } from './rights/right-not-triggered.ts';
import { rightObjectionMissing } from './rights/right-objection-missing.ts';
import { rightPortabilityMissing } from './rights/right-portability-missing.ts';
import { rightPurposesIncomplete } from './rights/right-purposes-incomplete.ts';
import { rightRefused } from './rights/right-refused.ts';
import { rightUnexplained } from './rights/right-unexplained.ts';
import { rightsAllNone } from './rights/rights-all-none.ts';
import { rightsWithoutChannel } from './rights/rights-without-channel.ts';
import { withdrawalMissing } from './rights/withdrawal-missing.ts';
import { withdrawalWithoutEffect } from './rights/withdrawal-without-effect.ts';
import { withdrawalWithoutWay } from './rights/withdrawal-without-way.ts';
import { categoriesMissing } from './sources/categories-missing.ts';
import { categoryWithoutSource } from './sources/category-without-source.ts';
import { exemptionReasonWeak } from './sources/exemption-reason-weak.ts';
import { inferredDataUndeclared } from './sources/inferred-data-undeclared.ts';
import { observedDataAsOtherSource } from './sources/observed-data-as-other-source.ts';
import { presence as sourcesPresence } from './sources/presence.ts';
import { sourceNotSpecific } from './sources/source-not-specific.ts';
import { sourceTimingUntold } from './sources/source-timing-untold.ts';
import { sourceWithoutCategories } from './sources/source-without-categories.ts';
import { sourcesMissing } from './sources/sources-missing.ts';
import { specialCategoriesContradicted } from './sources/special-categories-contradicted.ts';
import { specialDataUnmarked } from './sources/special-data-unmarked.ts';
import { adequacyNotInForce } from './transfers/adequacy-not-in-force.ts';
import { adequacyWithoutScope } from './transfers/adequacy-without-scope.ts';
import { presence as transfersPresence } from './transfers/presence.ts';
import { recipientCountryWithoutTransfer } from './transfers/recipient-country-without-transfer.ts';
import { transferCopyRefused } from './transfers/transfer-copy-refused.ts';
import { transferMechanismObsolete } from './transfers/transfer-mechanism-obsolete.ts';
import { waiverWithoutLaw } from './waivers/waiver-without-law.ts';
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
import { supersededNamed } from './wording/superseded-named.ts';
import { vaguePurpose } from './wording/vague-purpose.ts';
import { wordingHedge } from './wording/wording-hedge.ts';
import { wordingOpenList } from './wording/wording-open-list.ts';

/** The rules that bind every notice, in the order in which they are reported. */
export const rules: readonly Rule[] = [
  controllerPresence['controller-missing'],
  controllerPresence['controller-without-contact'],
  controllerWithOneChannel,
  contactPersonAlone,
  controllerPresence['controller-without-country'],
  representativeMissing,
  controllerPresence['representative-without-name'],
  controllerPresence['representative-without-contact'],
  controllerPresence['joint-controllers-undeclared'],
  controllerPresence['joint-controllers-without-parties'],
  controllerPresence['joint-controllers-without-arrangement'],
  controllerPresence['joint-controllers-without-contact-point'],
  controllerPresence['data-protection-officer-undeclared'],
  controllerPresence['data-protection-officer-without-contact'],
  publicBodyWithoutOfficer,
  dataSubjectsPresence['data-subjects-missing'],
  dataSubjectsPresence['purpose-without-data-subjects'],
  officerLikelyRequired,
  controllerUnnamed,
  phoneWithoutNumber,
  purposesPresence['purposes-missing'],
  purposeNotSpecific,
  customerExceptionStretched,
  purposesPresence['purpose-without-basis'],
  basisWithoutPurpose,
  basisWithoutLaw,
  basesNotToldApart,
  consentAsCondition,
  purposesPresence['legitimate-interest-unstated'],
  purposesPresence['legitimate-interest-holder-unstated'],
  interestRestatesPurpose,
  balancingUntold,
  specialCategoryWithoutCondition,
  specialConditionWithoutLaw,
  criminalDataWithoutLaw,
  publicAuthorityLegitimateInterests,
  purposesPresence['new-use-without-start'],
  lawUnnamed,
  recipientsPresence['recipients-undeclared'],
  recipientsPresence['recipient-unnamed'],
  recipientGeneric,
  recipientCategoryVague,
  processorsUntold,
  publicationUnexplained,
  transfersPresence['transfers-undeclared'],
  transfersPresence['transfer-without-country'],
  recipientCountryWithoutTransfer,
  transfersPresence['transfer-without-mechanism'],
  transferMechanismObsolete,
  adequacyNotInForce,
  adequacyWithoutScope,
  transfersPresence['transfer-without-copy'],
  transfersPresence['transfer-derogation-unnamed'],
  transfersPresence['transfer-consent-without-risks'],
  transfersPresence['transfer-without-interest'],
  transferCopyRefused,
  retentionMissing,
  retentionGroupMissing,
  retentionPresence['retention-without-period'],
  retentionPresence['retention-without-start'],
  retentionSameForAll,
  retentionVague,
  retentionLawUnnamed,
  retentionEndUntold,
  rightsPresence['rights-missing'],
  rightsAllNone,
  rightsPresence['right-access-missing'],
  rightsPresence['right-rectification-missing'],
  rightsPresence['right-erasure-missing'],
  rightsPresence['right-restriction-missing'],
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
  rightsPresence['complaint-missing'],
  authorityWithoutDetails,
  complaintElsewhereUntold,
  responseTimeWrong,
  responseTimeVague,
  responseTimeUntold,
  requestOutcomeUntold,
  feeWrong,
  freeOfChargeUntold,
  complaintWithoutAuthority,
  rightLimited,
  rightRefused,
  authorityOfStateUntold,
  authorityNotSupervisory,
  providingUndeclared,
  providingUndeclaredForPurpose,
  providingPresence['providing-without-consequences'],
  providingContradictsSources,
  automatedDecisionsPresence['automated-decisions-undeclared'],
  automatedDecisionsPresence['automated-decision-without-logic'],
  automatedDecisionsPresence['automated-decision-without-significance'],
  automatedDecisionsPresence['automated-decision-without-consequences'],
  automatedDecisionsPresence['automated-decision-without-ground'],
  automatedDecisionSpecialWithoutCondition,
  automatedDecisionsPresence['automated-decision-without-safeguards'],
  profilingUnexplained,
  automatedDecisionLogicEmpty,
  automatedDecisionFinal,
  creditAssessmentUsesSpecialData,
  creditAssessmentWithoutSafeguards,
  sourcesMissing,
  sourcesPresence['source-unnamed'],
  sourceNotSpecific,
  sourcesPresence['public-register-unnamed'],
  sourcesPresence['source-without-accessibility'],
  categoriesMissing,
  sourceWithoutCategories,
  categoryWithoutSource,
  inferredDataUndeclared,
  observedDataAsOtherSource,
  sourcesPresence['source-exemption-unexplained'],
  sourceTimingUntold,
  exemptionReasonWeak,
  specialDataUnmarked,
  sourcesPresence['special-categories-undeclared'],
  specialCategoriesContradicted,
  cookiesUndeclared,
  cookiesPresence['cookie-without-purpose'],
  cookiesPresence['cookie-without-duration'],
  cookiesPresence['cookie-without-access'],
  trackingWithoutConsent,
  cookieChoicesMissing,
  trackerUndeclared,
  childrenPresence['child-consent-without-age-limit'],
  childrenPresence['child-consent-without-guardian'],
  childrenPresence['notice-for-children-missing'],
  childrenContradicted,
  childAgeLimitWrong,
  changesPresence['changes-untold'],
  referenceUnknown,
  categoryUnused,
  recipientUnused,
  recipientsContradicted,
  jointControllersContradicted,
  channelsContradicted,
  profilingContradicted,
  disclosureDenied,
  sentencesContradicted,
  textAgainstFact,
  textValueDiffers,
  textWithoutFact,
  authorityUnknown,
  seenTooShort,
  seenNotFound,
  seenWithoutValue,
  valueOnlyInText,
  valueUnfilled,
  hedgedInDraft,
  noneAffirmed,
  seenDoubtful,
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
  languagesContradicted,
  claimUntranslated,
  translationStale,
  translationStructureDiffers,
  translationWithoutSeen,
  translationUnstamped,
  revisionDatesWrong,
  revisionLeadTimeShort,
  revisionUntold,
  revisionWithoutSummary,
  reviewOverdue,
  relatedNoticeUnlinked,
  aiAtWorkUntold,
  aiUndeclared,
  aiUseUntold,
  aiPresence['ai-system-without-use'],
  aiPresence['ai-decision-undescribed'],
  aiPresence['ai-decision-without-explanation'],
  waiverWithoutLaw,
  supersededNamed,
];

/** What the law of a country asks beside the GDPR, by its code (ISO 3166-1 alpha-2). */
export const nationalRules: Readonly<Record<string, readonly Rule[]>> = {
  FI: [
    businessIdWrong,
    marketingWithoutConsent,
    personalIdentityCodeWithoutGround,
    accountingPeriodWrong,
    authorityOutdated,
    authorityDecisionWithoutReview,
    authorityDecisionWithoutLaw,
    employeeSourceUntold,
    customerExceptionUntoldFinland,
  ],
  DE: [
    accountingPeriodWrongGermany,
    applicantsKeptLongGermany,
    authorityForOtherBodies,
    companyNumberWrongGermany,
    customerExceptionUntoldGermany,
    marketingWithoutConsentGermany,
  ],
  SE: [
    accountingPeriodWrongSweden,
    companyNumberWrongSweden,
    customerExceptionUntoldSweden,
    marketingWithoutConsentSweden,
    personalNumberWithoutGroundSweden,
  ],
  EE: [accountingPeriodWrongEstonia, companyNumberWrongEstonia, marketingWithoutConsentEstonia],
};
