/**
 * What the law, the guidelines and the authorities ask of a privacy notice, as a catalogue of 157
 * rows, and what became of each: the rules that ask it (or what reading a file reports), or why a
 * checker cannot decide it from a notice.
 */
export type CatalogueRow =
  | { id: string; rules: readonly [string, ...string[]] }
  | { id: string; asks: string; leftOut: string };

const theSite =
  'A question of the website, not of the text. The site that is built here answers it for every notice.';

/** Every row, in the order of the catalogue. */
export const catalogue: readonly CatalogueRow[] = [
  // The notice as a document
  { id: 'notice/identity', rules: ['value-missing', 'value-wrong-format'] },
  { id: 'notice/date-order', rules: ['revision-dates-wrong'] },
  { id: 'notice/review-overdue', rules: ['review-overdue'] },
  {
    id: 'notice/scope-data-subjects',
    rules: ['data-subjects-missing', 'purpose-without-data-subjects'],
  },
  { id: 'notice/related-notice-link', rules: ['related-notice-unlinked'] },
  {
    id: 'notice/single-document',
    asks: 'A notice in layers also exists as one complete document that can be printed.',
    leftOut: `${theSite} Each notice is one page with a style sheet for paper.`,
  },
  {
    id: 'notice/first-layer',
    asks: 'The first layer tells the purposes, the controller, the rights and what may surprise.',
    leftOut:
      'Notices are not divided into layers here, and what surprises a reader is for people to judge.',
  },
  {
    id: 'notice/findable',
    asks: 'Every page of the website links to the notice by a customary name.',
    leftOut: 'The pages of the website are not part of the notice; the checker never sees them.',
  },
  {
    id: 'notice/history-log',
    asks: 'Earlier revisions can be read with their dates.',
    leftOut: `${theSite} Whether the record is whole is what \`verify\` tells. The sentence that only the latest text is shown is true and harmless, so it is no finding.`,
  },
  {
    id: 'notice/translation-parity',
    rules: [
      'translation-missing',
      'translation-without-source',
      'values-differ',
      'section-missing',
      'translation-without-text',
      'translation-stale',
      'translation-structure-differs',
      'translation-without-seen',
      'translation-unstamped',
      'languages-contradicted',
      'claim-untranslated',
    ],
  },
  // Who is responsible
  { id: 'art-13-1-a/controller-identity', rules: ['controller-missing'] },
  { id: 'art-13-1-a/controller-contact', rules: ['controller-without-contact'] },
  { id: 'art-13-1-a/contact-multichannel', rules: ['controller-with-one-channel'] },
  { id: 'art-13-1-a/contact-person-channel', rules: ['contact-person-alone'] },
  { id: 'decl/establishment', rules: ['controller-without-country'] },
  {
    id: 'art-13-1-a/representative',
    rules: [
      'representative-missing',
      'representative-without-name',
      'representative-without-contact',
    ],
  },
  {
    id: 'art-26-2/joint-controllers',
    rules: ['joint-controllers-without-parties', 'joint-controllers-without-arrangement'],
  },
  { id: 'art-26-2/contact-point', rules: ['joint-controllers-without-contact-point'] },
  {
    id: 'decl/joint-controllers',
    rules: ['joint-controllers-undeclared', 'joint-controllers-contradicted'],
  },
  {
    id: 'art-13-1-b/dpo-contact',
    rules: ['data-protection-officer-without-contact', 'officer-authority-confused'],
  },
  { id: 'decl/dpo', rules: ['data-protection-officer-undeclared'] },
  {
    id: 'art-37-1/dpo-likely-required',
    rules: ['officer-likely-required', 'public-body-without-officer'],
  },
  { id: 'fi/business-id', rules: ['business-id-wrong'] },
  // Purposes and legal bases
  { id: 'art-13-1-c/purposes-present', rules: ['purposes-missing'] },
  { id: 'art-13-1-c/purpose-specific', rules: ['purpose-not-specific', 'vague-purpose'] },
  { id: 'art-13-1-c/legal-basis-per-purpose', rules: ['purpose-without-basis'] },
  { id: 'art-13-1-c/basis-without-purpose', rules: ['basis-without-purpose'] },
  { id: 'art-13-1-c/multiple-bases', rules: ['bases-not-told-apart'] },
  { id: 'art-6-3/law-named', rules: ['basis-without-law'] },
  { id: 'art-6-1/li-public-authority', rules: ['public-authority-legitimate-interests'] },
  {
    id: 'art-13-1-d/legitimate-interest',
    rules: ['legitimate-interest-unstated', 'legitimate-interest-holder-unstated'],
  },
  { id: 'art-13-1-d/interest-specific', rules: ['interest-restates-purpose'] },
  { id: 'art-13-1-d/balancing-info', rules: ['balancing-untold'] },
  {
    id: 'art-9-2/condition',
    rules: ['special-category-without-condition', 'special-condition-without-law'],
  },
  { id: 'art-10/condition', rules: ['criminal-data-without-law'] },
  { id: 'fi/personal-identity-code', rules: ['personal-identity-code-without-ground'] },
  { id: 'art-7-4/consent-not-condition', rules: ['consent-as-condition'] },
  { id: 'fi-200/electronic-marketing', rules: ['marketing-without-consent'] },
  // Recipients
  { id: 'art-13-1-e/recipients', rules: ['recipients-undeclared', 'recipient-unnamed'] },
  { id: 'art-13-1-e/recipient-generic', rules: ['recipient-generic', 'recipient-generic-words'] },
  { id: 'art-13-1-e/recipient-specific', rules: ['recipient-category-vague'] },
  { id: 'art-13-1-e/recipient-per-purpose', rules: ['recipient-unused'] },
  { id: 'art-13-1-e/processors-missing', rules: ['processors-untold'] },
  { id: 'art-13-1-e/publication', rules: ['publication-unexplained'] },
  // Transfers outside the EEA
  { id: 'decl/transfers', rules: ['transfers-undeclared'] },
  { id: 'art-13-1-f/transfer-country', rules: ['transfer-without-country'] },
  { id: 'art-13-1-f/adequacy-status', rules: ['transfer-without-mechanism'] },
  { id: 'art-13-1-f/safeguard', rules: ['transfer-without-mechanism'] },
  { id: 'art-13-1-f/safeguard-copy', rules: ['transfer-without-copy'] },
  { id: 'art-49-1/derogation', rules: ['transfer-derogation-unnamed'] },
  { id: 'art-49-1-a/explicit-consent-risks', rules: ['transfer-consent-without-risks'] },
  { id: 'art-49-1/compelling-interest', rules: ['transfer-without-interest'] },
  {
    id: 'transfers/adequacy-current',
    rules: ['adequacy-not-in-force', 'adequacy-without-scope'],
  },
  {
    id: 'transfers/obsolete-mechanism',
    rules: ['transfer-mechanism-obsolete', 'obsolete-transfer-words'],
  },
  { id: 'xref/recipient-country-transfer', rules: ['recipient-country-without-transfer'] },
  // Retention
  {
    id: 'art-13-2-a/retention-per-purpose',
    rules: ['retention-missing', 'retention-group-missing'],
  },
  {
    id: 'art-13-2-a/retention-vague',
    rules: ['retention-without-period', 'retention-vague', 'retention-vague-words'],
  },
  { id: 'art-13-2-a/retention-start', rules: ['retention-without-start'] },
  { id: 'art-13-2-a/retention-by-category', rules: ['retention-same-for-all'] },
  {
    id: 'art-13-2-a/legal-retention-law',
    rules: ['retention-law-unnamed', 'accounting-period-wrong'],
  },
  { id: 'art-13-2-a/end-action', rules: ['retention-end-untold'] },
  // Rights
  { id: 'art-13-2-b/right-access', rules: ['right-access-missing'] },
  { id: 'art-13-2-b/right-rectification', rules: ['right-rectification-missing'] },
  { id: 'art-13-2-b/right-erasure', rules: ['right-erasure-missing'] },
  { id: 'art-13-2-b/right-restriction', rules: ['right-restriction-missing'] },
  { id: 'art-13-2-b/right-objection', rules: ['right-objection-missing'] },
  { id: 'art-13-2-b/right-portability', rules: ['right-portability-missing'] },
  { id: 'art-21-2/direct-marketing-objection', rules: ['direct-marketing-objection-missing'] },
  {
    id: 'art-21-4/objection-separate',
    asks: 'The right to object is shown clearly and apart from all other information.',
    leftOut: `${theSite} It sets the objection apart wherever its facts stand, so an author cannot get it wrong.`,
  },
  { id: 'art-21-6/research-objection', rules: ['research-objection-missing'] },
  { id: 'art-7-3/withdrawal', rules: ['withdrawal-missing'] },
  { id: 'art-7-3/withdrawal-effect', rules: ['withdrawal-without-effect'] },
  { id: 'art-7-3/withdrawal-how', rules: ['withdrawal-without-way'] },
  { id: 'art-13-2-d/complaint', rules: ['complaint-missing'] },
  {
    id: 'art-77/authority-details',
    rules: [
      'authority-without-details',
      'authority-of-state-untold',
      'authority-not-supervisory',
      'authority-unknown',
      'complaint-elsewhere-untold',
    ],
  },
  { id: 'fi/authority-current', rules: ['authority-outdated'] },
  { id: 'art-79/judicial-remedy', rules: ['request-outcome-untold'] },
  { id: 'art-13-2-b/right-summary', rules: ['right-unexplained'] },
  { id: 'art-12-2/right-how', rules: ['rights-without-channel'] },
  { id: 'art-12-2/channel-burden', rules: ['request-channel-burdensome'] },
  { id: 'art-13-2-b/right-inapplicable', rules: ['right-not-triggered'] },
  { id: 'art-12-3/response-time', rules: ['response-time-untold'] },
  { id: 'art-12-3/response-time-wrong', rules: ['response-time-wrong', 'response-time-vague'] },
  { id: 'art-12-4/refusal', rules: ['request-outcome-untold'] },
  { id: 'art-12-5/free-of-charge', rules: ['free-of-charge-untold'] },
  { id: 'art-12-5/fee-wrong', rules: ['fee-wrong'] },
  {
    id: 'art-12-6/identity-proportionate',
    rules: ['identity-excessive'],
  },
  { id: 'art-19/recipients-told', rules: ['request-outcome-untold'] },
  // Must the data be given
  {
    id: 'art-13-2-e/provision',
    rules: [
      'providing-undeclared',
      'providing-undeclared-for-purpose',
      'providing-contradicts-sources',
    ],
  },
  { id: 'art-13-2-e/consequences', rules: ['providing-without-consequences'] },
  {
    id: 'art-13-2-e/required-fields',
    asks: 'Forms mark the fields that must be filled in.',
    leftOut: 'Forms are not part of the notice; the checker never sees them.',
  },
  // Automated decisions and profiling
  { id: 'decl/adm', rules: ['automated-decisions-undeclared'] },
  { id: 'art-13-2-f/adm-existence', rules: ['automated-decisions-undeclared'] },
  { id: 'art-13-2-f/adm-logic', rules: ['automated-decision-without-logic'] },
  {
    id: 'art-13-2-f/adm-consequences',
    rules: ['automated-decision-without-significance', 'automated-decision-without-consequences'],
  },
  { id: 'art-22-2/adm-basis', rules: ['automated-decision-without-ground'] },
  {
    id: 'art-22-3/adm-safeguards',
    rules: ['automated-decision-without-safeguards', 'automated-decision-final'],
  },
  { id: 'art-22-4/adm-special', rules: ['automated-decision-special-without-condition'] },
  { id: 'art-13-2-f/profiling-explained', rules: ['profiling-unexplained'] },
  {
    id: 'ccd-18/credit-assessment',
    rules: ['credit-assessment-without-safeguards', 'credit-assessment-uses-special-data'],
  },
  {
    id: 'fi-434-53/authority-decisions',
    rules: ['authority-decision-without-review', 'authority-decision-without-law'],
  },
  // Artificial intelligence
  { id: 'ai-50/told', rules: ['ai-use-untold', 'ai-system-without-use', 'ai-undeclared'] },
  { id: 'ai-26-7/employees', rules: ['ai-at-work-untold'] },
  { id: 'ai-26-11/decisions', rules: ['ai-decision-undescribed'] },
  { id: 'ai-86/explanation', rules: ['ai-decision-without-explanation'] },
  // Data not obtained from the data subject
  { id: 'art-14-1-d/categories', rules: ['categories-missing', 'source-without-categories'] },
  {
    id: 'art-13/categories-direct',
    asks: 'A notice about data that all come from the data subject lists their categories.',
    leftOut:
      'Article 13 does not ask for categories, only Article 14 does. A warning here would ask for more than the law.',
  },
  { id: 'art-14-2-f/source', rules: ['sources-missing', 'source-unnamed'] },
  {
    id: 'art-14-2-f/public-source',
    rules: ['public-register-unnamed', 'source-without-accessibility'],
  },
  { id: 'art-14-2-f/source-specific', rules: ['source-not-specific'] },
  { id: 'art-14/observed-is-art-13', rules: ['observed-data-as-other-source'] },
  { id: 'art-14/inferred-declared', rules: ['inferred-data-undeclared'] },
  { id: 'art-14-3/timing', rules: ['source-timing-untold'] },
  { id: 'fi-759-4/employees', rules: ['employee-source-untold'] },
  { id: 'art-14-5/exemption', rules: ['source-exemption-unexplained'] },
  { id: 'art-23/waivers', rules: ['waiver-without-law'] },
  // New purposes and changes
  { id: 'art-13-3/further-purpose', rules: ['new-use-without-start'] },
  { id: 'changes/policy', rules: ['changes-untold'] },
  { id: 'changes/check-back', rules: ['changes-check-back'] },
  { id: 'changes/discretionary', rules: ['changes-discretionary'] },
  { id: 'changes/implied-acceptance', rules: ['changes-implied-acceptance'] },
  {
    id: 'changes/material-needs-notice',
    asks: 'People are told of a material change by a message that is about the change alone.',
    leftOut:
      'Sending the message is something the controller does; no text shows that it was done. `release` asks for the kind of a change and a summary for readers, and the ledger can record what was told, when and how.',
  },
  { id: 'changes/lead-time', rules: ['revision-lead-time-short'] },
  {
    id: 'changes/version-bumped',
    asks: 'A text that changes gets a new version and date.',
    leftOut:
      'It cannot be otherwise: a released revision is frozen under its day, `release` makes a new one, and `verify` reports every frozen file that differs.',
  },
  {
    id: 'changes/date-only',
    asks: 'A new date without any change comes with an explanation.',
    leftOut:
      '`release` refuses a text that means the same as the last one, so the case cannot arise.',
  },
  { id: 'changes/summary', rules: ['revision-without-summary'] },
  // Children, icons, plain language
  {
    id: 'art-8/child-consent',
    rules: ['child-consent-without-age-limit', 'child-consent-without-guardian'],
  },
  { id: 'art-8/age-value', rules: ['child-age-limit-wrong'] },
  { id: 'art-12-1/child-language', rules: ['notice-for-children-missing'] },
  {
    id: 'art-12-7/icons',
    asks: 'Icons that stand for information have a text and are machine-readable.',
    leftOut:
      'Notices here have no icons, only pictures, and a picture without a text is an error. The facts are published as data beside the text.',
  },
  { id: 'wording/readability', rules: ['sentence-too-long'] },
  // Cookies and similar techniques
  { id: 'decl/cookies', rules: ['cookies-undeclared'] },
  { id: 'fi-205/cookie-purposes', rules: ['cookie-without-purpose'] },
  { id: 'eprivacy-5-3/other-techniques', rules: ['tracker-undeclared'] },
  { id: 'fi-205/cookie-duration', rules: ['cookie-without-duration'] },
  { id: 'fi-205/cookie-third-parties', rules: ['cookie-without-access'] },
  { id: 'fi-205/consent-basis', rules: ['tracking-without-consent', 'browser-settings-consent'] },
  { id: 'fi-205/cookie-withdrawal', rules: ['cookie-choices-missing'] },
  // References and consistency
  { id: 'xref/category-defined', rules: ['reference-unknown'] },
  { id: 'xref/category-used', rules: ['category-unused'] },
  {
    id: 'xref/category-in-prose',
    asks: 'Every kind of data that the text of a purpose mentions is a category of the notice.',
    leftOut:
      'Kinds of data have no closed list of words: a checker would have to guess that "what you read" is a category and "the post" is none. Too many of its findings would be false.',
  },
  { id: 'xref/purpose-retention', rules: ['reference-unknown', 'retention-missing'] },
  { id: 'xref/purpose-recipient', rules: ['reference-unknown', 'recipient-unused'] },
  { id: 'xref/category-source', rules: ['category-without-source'] },
  { id: 'xref/rights-basis', rules: ['right-purposes-incomplete', 'right-denied'] },
  {
    id: 'consistency/recipients-contradiction',
    rules: ['recipients-contradicted', 'disclosure-denied'],
  },
  { id: 'consistency/profiling-contradiction', rules: ['profiling-contradicted'] },
  {
    id: 'consistency/prose-vs-data',
    rules: [
      'seen-not-found',
      'seen-without-value',
      'seen-too-short',
      'value-only-in-text',
      'channels-contradicted',
      'sentences-contradicted',
    ],
  },
  {
    id: 'consistency/duplicate-statement',
    asks: 'The same thing is not said twice in different words.',
    leftOut:
      'Whether two sentences say the same is for people to judge. Facts that are given twice and differ are an error (`values-differ`).',
  },
  { id: 'consistency/address-form', rules: ['address-form-mixed'] },
  // Wording
  { id: 'wording/hedge', rules: ['wording-hedge', 'hedged-in-draft'] },
  { id: 'wording/open-list', rules: ['wording-open-list'] },
  {
    id: 'wording/vague-security',
    asks: 'What is said of security is concrete.',
    leftOut:
      'Security is no item of Articles 13 and 14, and a controller has reasons not to tell its measures in detail.',
  },
  {
    id: 'wording/indefinite-subject',
    asks: 'Sentences say who does what, not only that something is done.',
    leftOut:
      'The passive is ordinary Finnish in legal texts, and its actor is nearly always the controller. Nearly every finding would be noise.',
  },
  { id: 'wording/poor-practice', rules: ['vague-purpose'] },
  { id: 'fi/legacy-register-terms', rules: ['legacy-register-terms'] },
  { id: 'a11y/image-alt', rules: ['figure-without-text', 'figure-missing'] },
];

/**
 * Rules of our own, with which the file format and the record are kept in order, the prose beside the facts, and the words of
 * facts at their work; and those of the law of countries that the catalogue, which was made for Finland, does not have.
 */
export const ours: readonly string[] = [
  'accounting-period-wrong-estonia',
  'accounting-period-wrong-germany',
  'accounting-period-wrong-sweden',
  'applicants-kept-long-germany',
  'authority-for-other-bodies',
  'automated-decision-logic-empty',
  'children-contradicted',
  'company-number-wrong-estonia',
  'company-number-wrong-germany',
  'company-number-wrong-sweden',
  'complaint-without-authority',
  'controller-unnamed',
  'customer-exception-stretched',
  'customer-exception-untold-finland',
  'customer-exception-untold-germany',
  'customer-exception-untold-sweden',
  'date-at-line-start',
  'exemption-reason-weak',
  'law-unnamed',
  'marketing-without-consent-estonia',
  'marketing-without-consent-germany',
  'marketing-without-consent-sweden',
  'none-affirmed',
  'personal-number-without-ground-sweden',
  'phone-without-number',
  'revision-untold',
  'right-limited',
  'right-refused',
  'rights-all-none',
  'rights-missing',
  'seen-doubtful',
  'special-categories-contradicted',
  'special-categories-undeclared',
  'special-data-unmarked',
  'superseded-named',
  'text-against-fact',
  'text-value-differs',
  'text-without-fact',
  'transfer-copy-refused',
  'value-unfilled',
];
