import type { DisclosureKind } from '../disclosures/index.ts';
import type { Condition } from './conditions.ts';

/**
 * What answers a duty: at `at` (a path in the facts, `*` for every entry of a list, the notice
 * itself where it is empty) any one of these fields.
 */
export type Answer = { at: string; anyOf: readonly [string, ...string[]] };

/**
 * A point of the GDPR that a notice must answer, and when. `level` follows the source of the duty:
 * `error` where the Regulation itself says it must be there, `warning` where authorities ask for
 * it or its reach is disputed, `info` where it is useful but no item of Articles 13 and 14.
 */
export type Duty = {
  id: string;
  /** The point of Article 13, for data collected from the data subject. */
  article13?: string;
  /** Its twin in Article 14, for data obtained elsewhere. */
  article14?: string;
  /** Other articles that it rests on. */
  also?: readonly string[];
  condition: Condition;
  level: 'error' | 'warning' | 'info';
  /** Each of these must be there; none where only the words of the notice can answer. */
  answers: readonly Answer[];
};

/** The closed table of duties: Articles 13 and 14 in their order, then the duties around them. */
export const duties: readonly Duty[] = [
  {
    id: 'controller',
    article13: '13(1)(a)',
    article14: '14(1)(a)',
    condition: 'always',
    level: 'error',
    answers: [
      { at: '', anyOf: ['controller'] },
      { at: 'controller', anyOf: ['address', 'email', 'phone', 'form', 'contact'] },
      { at: 'controller', anyOf: ['country'] },
    ],
  },
  {
    id: 'representative',
    article13: '13(1)(a)',
    article14: '14(1)(a)',
    also: ['27(1)'],
    condition: 'controller-outside-eea',
    level: 'warning',
    answers: [{ at: '', anyOf: ['representative'] }],
  },
  {
    id: 'representative-details',
    article13: '13(1)(a)',
    article14: '14(1)(a)',
    condition: 'representative-designated',
    level: 'error',
    answers: [
      { at: 'representative', anyOf: ['name'] },
      { at: 'representative', anyOf: ['address', 'email', 'phone'] },
    ],
  },
  {
    id: 'data-protection-officer',
    article13: '13(1)(b)',
    article14: '14(1)(b)',
    also: ['37(7)', '37(1)(b)', '37(1)(c)'],
    condition: 'officer-designated',
    level: 'error',
    answers: [
      { at: '', anyOf: ['dataProtectionOfficer'] },
      { at: 'dataProtectionOfficer', anyOf: ['email', 'phone', 'address', 'form'] },
    ],
  },
  {
    id: 'purposes',
    article13: '13(1)(c)',
    article14: '14(1)(c)',
    condition: 'always',
    level: 'error',
    answers: [{ at: '', anyOf: ['purposes'] }],
  },
  {
    id: 'legal-bases',
    article13: '13(1)(c)',
    article14: '14(1)(c)',
    also: ['6(1)'],
    condition: 'always',
    level: 'error',
    answers: [{ at: 'purposes.*', anyOf: ['bases'] }],
  },
  {
    id: 'legitimate-interests',
    article13: '13(1)(d)',
    article14: '14(2)(b)',
    condition: 'legitimate-interests',
    level: 'error',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['interest'] }],
  },
  {
    id: 'interest-holder',
    article13: '13(1)(d)',
    article14: '14(2)(b)',
    condition: 'legitimate-interests',
    level: 'info',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['interestOf'] }],
  },
  {
    id: 'data-categories',
    article14: '14(1)(d)',
    condition: 'data-from-elsewhere',
    level: 'error',
    answers: [{ at: '', anyOf: ['dataCategories'] }],
  },
  {
    id: 'recipients',
    article13: '13(1)(e)',
    article14: '14(1)(e)',
    condition: 'data-disclosed',
    level: 'error',
    answers: [
      { at: '', anyOf: ['recipients'] },
      { at: 'recipients.*', anyOf: ['name', 'category', 'members'] },
    ],
  },
  {
    id: 'transfers',
    article13: '13(1)(f)',
    article14: '14(1)(f)',
    also: ['44', '45(3)'],
    condition: 'data-transferred',
    level: 'error',
    answers: [
      { at: '', anyOf: ['transfers'] },
      { at: 'transfers.*', anyOf: ['country', 'organisation'] },
      { at: 'transfers.*', anyOf: ['mechanisms'] },
    ],
  },
  {
    id: 'transfer-safeguards',
    article13: '13(1)(f)',
    article14: '14(1)(f)',
    also: ['46', '47'],
    condition: 'transfer-on-safeguards',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['copy'] }],
  },
  {
    id: 'retention',
    article13: '13(2)(a)',
    article14: '14(2)(a)',
    also: ['5(1)(e)'],
    condition: 'always',
    level: 'error',
    answers: [
      { at: '', anyOf: ['retention'] },
      { at: 'retention.*', anyOf: ['period', 'criterion', 'during'] },
    ],
  },
  {
    id: 'access',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['15'],
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['access'] }],
  },
  {
    id: 'rectification',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['16'],
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['rectification'] }],
  },
  {
    id: 'erasure',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['17'],
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['erasure'] }],
  },
  {
    id: 'restriction',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['18'],
    condition: 'always',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['restriction'] }],
  },
  {
    id: 'objection',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(1)', '21(4)'],
    condition: 'objection-possible',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['objection'] }],
  },
  {
    id: 'direct-marketing',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(2)', '21(3)', '21(4)'],
    condition: 'direct-marketing',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['directMarketing'] }],
  },
  {
    id: 'research-objection',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['21(6)', '89(1)'],
    condition: 'research',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['objection'] }],
  },
  {
    id: 'portability',
    article13: '13(2)(b)',
    article14: '14(2)(c)',
    also: ['20(1)'],
    condition: 'portability-possible',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['portability'] }],
  },
  {
    id: 'withdrawal',
    article13: '13(2)(c)',
    article14: '14(2)(d)',
    also: ['7(3)'],
    condition: 'consent',
    level: 'error',
    answers: [{ at: 'rights', anyOf: ['withdrawal'] }],
  },
  {
    id: 'complaint',
    article13: '13(2)(d)',
    article14: '14(2)(e)',
    also: ['77(1)'],
    condition: 'always',
    level: 'error',
    answers: [{ at: '', anyOf: ['complaint'] }],
  },
  {
    id: 'providing',
    article13: '13(2)(e)',
    condition: 'data-from-data-subject',
    level: 'error',
    answers: [
      { at: '', anyOf: ['providing'] },
      { at: 'providing.*', anyOf: ['consequences'] },
      { at: 'purposes.*.providing.*', anyOf: ['consequences'] },
    ],
  },
  {
    id: 'sources',
    article14: '14(2)(f)',
    condition: 'data-from-elsewhere',
    level: 'error',
    answers: [{ at: '', anyOf: ['sources'] }],
  },
  {
    id: 'source-accessibility',
    article14: '14(2)(f)',
    condition: 'data-from-elsewhere',
    level: 'info',
    answers: [{ at: 'sources.*', anyOf: ['publiclyAccessible'] }],
  },
  {
    id: 'automated-decisions',
    article13: '13(2)(f)',
    article14: '14(2)(g)',
    condition: 'automated-decision',
    level: 'error',
    answers: [
      { at: '', anyOf: ['automatedDecisions'] },
      { at: 'automatedDecisions.*', anyOf: ['logic'] },
      { at: 'automatedDecisions.*', anyOf: ['significance'] },
      { at: 'automatedDecisions.*', anyOf: ['consequences'] },
    ],
  },
  {
    id: 'new-purpose',
    article13: '13(3)',
    article14: '14(4)',
    also: ['6(4)'],
    condition: 'new-purpose',
    level: 'error',
    answers: [{ at: 'purposes.*.newUse', anyOf: ['from'] }],
  },
  {
    id: 'informed-in-time',
    article14: '14(3)',
    condition: 'data-from-elsewhere',
    level: 'info',
    answers: [{ at: 'sources.*', anyOf: ['informed', 'exemption'] }],
  },
  {
    id: 'informing-exempted',
    article14: '14(5)',
    condition: 'data-from-elsewhere',
    level: 'warning',
    answers: [{ at: 'sources.*.exemption', anyOf: ['because'] }],
  },
  {
    id: 'information-left-out',
    also: ['13(4)', '14(5)', '23(1)'],
    condition: 'information-left-out',
    level: 'warning',
    answers: [{ at: 'waivers.*', anyOf: ['because'] }],
  },
  {
    id: 'special-categories',
    also: ['9(2)', '9(1)'],
    condition: 'special-data',
    level: 'error',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['article9'] }],
  },
  {
    id: 'criminal-data',
    also: ['10'],
    condition: 'criminal-data',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['article10'] }],
  },
  {
    id: 'national-number',
    also: ['87'],
    condition: 'national-number',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['law'] }],
  },
  {
    id: 'law-named',
    also: ['6(3)'],
    condition: 'basis-in-law',
    level: 'warning',
    answers: [{ at: 'purposes.*.bases.*', anyOf: ['law'] }],
  },
  {
    id: 'free-consent',
    also: ['7(4)', '7', '4(11)'],
    condition: 'consent',
    level: 'warning',
    answers: [],
  },
  {
    id: 'child-consent',
    also: ['8(1)'],
    condition: 'child-consent',
    level: 'warning',
    answers: [
      { at: 'children', anyOf: ['ageLimit'] },
      { at: 'children', anyOf: ['guardian'] },
    ],
  },
  {
    id: 'automated-decision-ground',
    also: ['22(2)'],
    condition: 'automated-decision',
    level: 'error',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['ground'] }],
  },
  {
    id: 'automated-decision-safeguards',
    also: ['22(3)'],
    condition: 'automated-decision',
    level: 'warning',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['safeguards'] }],
  },
  {
    id: 'automated-decision-special-categories',
    also: ['22(4)'],
    condition: 'automated-decision-special-data',
    level: 'error',
    answers: [{ at: 'automatedDecisions.*', anyOf: ['special'] }],
  },
  {
    id: 'joint-controllers',
    also: ['26(1)', '26(2)'],
    condition: 'joint-control',
    level: 'error',
    answers: [
      { at: '', anyOf: ['jointControllers'] },
      { at: 'jointControllers.*', anyOf: ['parties'] },
      { at: 'jointControllers.*', anyOf: ['arrangement', 'url'] },
    ],
  },
  {
    id: 'joint-contact-point',
    also: ['26(3)'],
    condition: 'joint-control',
    level: 'warning',
    answers: [{ at: 'jointControllers.*', anyOf: ['contactPoint'] }],
  },
  {
    id: 'officer-of-public-body',
    also: ['37(1)(a)'],
    condition: 'public-body',
    level: 'error',
    answers: [],
  },
  {
    id: 'transfer-derogation',
    also: ['49(1)'],
    condition: 'transfer-on-derogation',
    level: 'warning',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['derogation'] }],
  },
  {
    id: 'transfer-risks',
    also: ['49(1)(a)'],
    condition: 'transfer-on-consent',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['risks'] }],
  },
  {
    id: 'transfer-interest',
    also: ['49(1)'],
    condition: 'transfer-on-compelling-interest',
    level: 'error',
    answers: [{ at: 'transfers.*.mechanisms.*', anyOf: ['interest'] }],
  },
  {
    id: 'transparency',
    also: ['5(1)(a)', '12(1)'],
    condition: 'always',
    level: 'warning',
    answers: [],
  },
  {
    id: 'specific-purposes',
    also: ['5(1)(b)', '5(1)(c)'],
    condition: 'always',
    level: 'warning',
    answers: [{ at: 'purposes.*', anyOf: ['description'] }],
  },
  {
    id: 'accountability',
    also: ['5(2)', '24(1)'],
    condition: 'always',
    level: 'warning',
    answers: [],
  },
  {
    id: 'using-rights',
    also: ['12(2)'],
    condition: 'always',
    level: 'warning',
    answers: [{ at: '', anyOf: ['requests'] }],
  },
  {
    id: 'answer-in-time',
    also: ['12(3)'],
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['answerWithin'] }],
  },
  {
    id: 'refusal',
    also: ['12(4)'],
    condition: 'always',
    level: 'info',
    answers: [],
  },
  {
    id: 'free-of-charge',
    also: ['12(5)', '15(3)'],
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['fee'] }],
  },
  {
    id: 'confirming-identity',
    also: ['12(6)'],
    condition: 'always',
    level: 'info',
    answers: [{ at: 'requests', anyOf: ['identity'] }],
  },
  {
    id: 'icons',
    also: ['12(7)'],
    condition: 'icons',
    level: 'warning',
    answers: [],
  },
  {
    id: 'recipients-notified',
    also: ['19'],
    condition: 'data-disclosed',
    level: 'info',
    answers: [],
  },
  {
    id: 'judicial-remedy',
    also: ['79(1)'],
    condition: 'always',
    level: 'info',
    answers: [],
  },
];

/** Every article that a duty rests on. */
export function citationsOf({ article13, article14, also = [] }: Duty): string[] {
  return [article13, article14, ...also].filter((article) => article !== undefined);
}

/** The kinds of disclosure that answer a duty. */
export function kindsAnswering({ answers }: Duty): DisclosureKind[] {
  const first = answers.flatMap(({ at, anyOf }) => (at === '' ? anyOf : (at.split('.')[0] ?? [])));
  return [...new Set(first)] as DisclosureKind[];
}
