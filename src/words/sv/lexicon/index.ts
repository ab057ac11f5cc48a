import { activities, interestActivities } from './activities.ts';
import { addressForms } from './address-forms.ts';
import { aiWords } from './ai-words.ts';
import { apartHeadings } from './apart-headings.ts';
import { asides } from './asides.ts';
import { browserSettings } from './browser-settings.ts';
import { settingsAsConsent } from './browser-settings-consent.ts';
import { changeWords } from './change-words.ts';
import { checkBack, promisesToTell } from './check-back.ts';
import { childrenWords } from './children-words.ts';
import { authorityWords, complaintHurdles, ownDesks } from './complaints.ts';
import { consentConditions } from './consent-conditions.ts';
import { copiesRefused } from './copies-refused.ts';
import { dataWords, tradedWords } from './data-words.ts';
import { datedNotice } from './dated-notice.ts';
import { decisionRemedies, finalDecisions } from './decision-remedies.ts';
import {
  denialMeans,
  denialOthers,
  denialOwners,
  denialPartners,
  denialQualifiers,
  denialReceivers,
  denialTopics,
} from './denial-qualifiers.ts';
import { disclosureDenials, disclosureQualifiers } from './disclosure-denied.ts';
import { discretionaryNotice } from './discretionary-notice.ts';
import { describedLaws, emptyLaws } from './empty-laws.ts';
import { emptyLogic } from './empty-logic.ts';
import { describedNames, emptyNames } from './empty-names.ts';
import { extensionWords } from './extension-words.ts';
import {
  genericRecipients,
  recipientTellsMore,
  recipientTellsNothing,
  recipientTrade,
} from './generic-recipient-words.ts';
import { hedgeWords } from './hedge-words.ts';
import { hypothetical } from './hypothetical.ts';
import { identityDemands } from './identity-demands.ts';
import { otherIllustrations } from './illustrations.ts';
import { impliedAcceptance } from './implied-acceptance.ts';
import { inquiries } from './inquiries.ts';
import { lawfulLimits } from './lawful-limits.ts';
import { legacyRegisterWords } from './legacy-register-words.ts';
import { evenWithout, negations, plainNegations, softNegations } from './negation.ts';
import {
  abroadWords,
  cookieWords,
  decidingWords,
  exceptionWords,
  jointWords,
  machineWords,
  offeredWords,
  onlyWords,
  unattendedWords,
} from './none-words.ts';
import { noticeWords } from './notice-words.ts';
import { authorityForOfficer, officerForAuthority } from './officer-words.ts';
import { officersOfBodies } from './officers-of-bodies.ts';
import { comparisons, openListWords } from './open-lists.ts';
import { otherNotices } from './other-notices.ts';
import { pastDeeds } from './past-deeds.ts';
import { notOfProcessing } from './processing.ts';
import { processingWords } from './processing-words.ts';
import { profilingDenials, profilingQualifiers } from './profiling-denied.ts';
import { refusalsAtWill } from './refusals-at-will.ts';
import { requestFees, requestWords, rightDeeds } from './request-fees.ts';
import { retentionFloors } from './retention-floors.ts';
import { retentionVerbs } from './retention-verbs.ts';
import { retentionWithoutEnd } from './retention-without-end.ts';
import {
  atAnyTime,
  groundsDemanded,
  marketingWords,
  objectionWords,
  rightLimits,
} from './right-limits.ts';
import { concessions, rightGrants, rightRefusals, wholeRefusals } from './rights-refused.ts';
import { specialKinds } from './special-kinds.ts';
import { nationalIdWords, specialWords } from './special-words.ts';
import { trackerWords } from './tracker-words.ts';
import { vaguePurposes } from './vague-purposes.ts';
import { retentionTasks, vagueRetention } from './vague-retention-words.ts';
import { withdrawalEffect } from './withdrawal-effect.ts';

/** The word lists by which the wording of a notice is judged. */
export const lexicon = {
  changeWords,
  processingWords,
  apartHeadings,
  dataWords,
  noticeWords,
  retentionFloors,
  retentionWithoutEnd,
  addressForms,
  authorityForOfficer,
  officerForAuthority,
  legacyRegisterWords,
  browserSettings,
  checkBack,
  comparisons,
  datedNotice,
  denialMeans,
  denialReceivers,
  denialOwners,
  denialOthers,
  denialPartners,
  denialQualifiers,
  denialTopics,
  disclosureDenials,
  disclosureQualifiers,
  discretionaryNotice,
  genericRecipients,
  hedgeWords,
  hypothetical,
  identityDemands,
  impliedAcceptance,
  inquiries,
  negations,
  notOfProcessing,
  openListWords,
  otherIllustrations,
  otherNotices,
  profilingDenials,
  profilingQualifiers,
  promisesToTell,
  recipientTellsMore,
  recipientTellsNothing,
  recipientTrade,
  requestFees,
  retentionTasks,
  retentionVerbs,
  settingsAsConsent,
  specialKinds,
  vaguePurposes,
  vagueRetention,
  authorityWords,
  ownDesks,
  childrenWords,
  copiesRefused,
  abroadWords,
  activities,
  interestActivities,
  tradedWords,
  consentConditions,
  objectionWords,
  plainNegations,
  softNegations,
  evenWithout,
  requestWords,
  pastDeeds,
  rightDeeds,
  refusalsAtWill,
  decidingWords,
  exceptionWords,
  onlyWords,
  unattendedWords,
  atAnyTime,
  complaintHurdles,
  decisionRemedies,
  finalDecisions,
  describedLaws,
  describedNames,
  emptyLaws,
  emptyLogic,
  emptyNames,
  groundsDemanded,
  marketingWords,
  officersOfBodies,
  asides,
  lawfulLimits,
  rightLimits,
  concessions,
  rightGrants,
  rightRefusals,
  wholeRefusals,
  nationalIdWords,
  specialWords,
  aiWords,
  trackerWords,
  cookieWords,
  jointWords,
  machineWords,
  extensionWords,
  offeredWords,
  withdrawalEffect,
};
