import type { ClaimKind } from './claims.ts';

/**
 * Which facts hold what a sentence claims of a kind: paths in the facts, `*` for every entry of a list. One of them is
 * enough. A disclosure that is declared absent tells nothing but its own path `none`.
 */
export type ClaimFacts = {
  /** What holds it where it is affirmed. */
  readonly told: readonly string[];
  /** What holds it where it is denied: a declared absence, or a field that answers either way. */
  readonly denied: readonly string[];
  /** Where values that it names may stand too, beside what holds it. */
  readonly values?: readonly string[];
};

const contactsOf = (kind: string) =>
  ['address', 'email', 'phone'].map((field) => `${kind}.${field}`);
const periods = ['retention', 'cookies.list'];
const providing = ['providing', 'purposes.*.providing'];

/** A right: its text tells it, its absence and its limits deny it. */
const right = (name: string, ...more: readonly string[]): ClaimFacts => ({
  told: [`rights.${name}.text`, ...more],
  denied: [`rights.${name}.none`, `rights.${name}.limits`],
});

/** No fact can say it. */
const nothing: readonly string[] = [];

/** The closed table of what holds which claim. Silence holds nothing, neither a claim nor its denial. */
export const claimFacts: Readonly<Record<ClaimKind, ClaimFacts>> = {
  'controller-name': {
    told: ['controller.name', 'controller.businessId', 'representative.name'],
    denied: nothing,
    values: ['jointControllers'],
  },
  // Whose address a sentence gives the reader of prose does not always know.
  'controller-contact': {
    told: [
      ...contactsOf('controller'),
      'controller.form',
      'controller.contact',
      ...contactsOf('requests'),
      'requests.form',
      'requests.inPerson',
      ...contactsOf('representative'),
      ...contactsOf('dataProtectionOfficer'),
      'dataProtectionOfficer.form',
      'complaint',
    ],
    denied: nothing,
  },
  'officer-contact': {
    told: [
      'dataProtectionOfficer.name',
      'dataProtectionOfficer.title',
      ...contactsOf('dataProtectionOfficer'),
      'dataProtectionOfficer.form',
    ],
    denied: ['dataProtectionOfficer.none'],
  },
  purpose: { told: ['purposes'], denied: nothing },
  basis: { told: ['purposes.*.bases', 'basesWithoutPurpose'], denied: nothing },
  interest: {
    told: ['purposes.*.bases.*.interest', 'purposes.*.bases.*.interestOf'],
    denied: nothing,
  },
  data: { told: ['dataCategories'], denied: nothing },
  source: { told: ['sources', 'dataCategories.*.sources'], denied: nothing },
  recipient: { told: ['recipients'], denied: ['recipients.none'], values: ['transfers'] },
  transfer: { told: ['transfers'], denied: ['transfers.none'], values: ['recipients'] },
  // Data are not kept longer than this: the usual way to tell a period.
  retention: { told: periods, denied: periods },
  access: right('access'),
  rectification: right('rectification'),
  erasure: right('erasure'),
  restriction: right('restriction'),
  portability: right('portability'),
  objection: right('objection', 'rights.directMarketing.text'),
  withdrawal: right('withdrawal'),
  complaint: { told: ['complaint'], denied: nothing },
  providing: { told: providing, denied: providing },
  'automated-decision': { told: ['automatedDecisions'], denied: ['automatedDecisions.none'] },
  'special-data': {
    told: [
      'dataCategories.*.special',
      'dataCategories.*.criminal',
      'dataCategories.*.nationalId',
      'purposes.*.bases.*.article9',
      'specialCategories.kinds',
      'specialCategories.text',
    ],
    denied: ['specialCategories.none'],
  },
  // Article 13(2)(f) has one point for automated decisions, "including profiling".
  profiling: { told: ['purposes.*.profiling'], denied: ['automatedDecisions.none'] },
  'joint-control': { told: ['jointControllers'], denied: ['jointControllers.none'] },
  children: {
    told: ['children', 'dataSubjects.*.children'],
    denied: ['children.none', 'children.offeredDirectly'],
  },
  sale: { told: nothing, denied: ['recipients.none'] },
  fee: { told: ['requests.fee'], denied: ['requests.fee'] },
  deadline: {
    told: ['requests.answerWithin', 'requests.extension', 'sources.*.informed', 'changes.before'],
    denied: nothing,
  },
  monitoring: { told: ['purposes.*.tracking'], denied: nothing },
  'model-training': { told: nothing, denied: nothing },
  cookies: { told: ['cookies', 'purposes.*.tracking'], denied: ['cookies.none'] },
  security: { told: ['security'], denied: nothing },
  change: { told: ['changes'], denied: nothing },
};
