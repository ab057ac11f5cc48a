import { hasTracking, holderOf, isAbsence, purposeOf, restsOn } from './circumstances.ts';
import type { Expectation } from './expectation.ts';
import type { Field, Value } from './fields.ts';

export type Contradiction = { to: Value; expected: Expectation };

type Row = {
  field: string;
  when?: (field: Field) => boolean;
  to: (field: Field) => Value;
  rules: readonly string[];
};

const isList = ({ value }: Field): boolean => Array.isArray(value);
const absent = (): Value => ({ none: 'There is nothing of the kind.' });
const third = 'KE';

const hasThirdCountry = ({ facts }: Field): boolean =>
  Array.isArray(facts.transfers) && facts.transfers.length > 0;

/** Whether what is said of giving data is said of data that come from the data subject alone. */
const asksForOwn = (field: Field): boolean => {
  const purpose = purposeOf(field);
  if (purpose?.providing?.length !== 1) return false;
  return (field.facts.dataCategories ?? []).some(
    ({ id, sources }) =>
      purpose.data?.includes(id) && sources?.length === 1 && sources[0] === 'data-subject',
  );
};

/** Values that are well-formed but at odds with the law or with another fact. */
const rows: readonly Row[] = [
  {
    field: 'controller.country',
    to: () => 'CH',
    rules: ['representative-missing'],
    when: ({ facts }) => facts.controller?.publicBody !== true && !facts.representative,
  },
  {
    field: 'jointControllers',
    to: absent,
    rules: ['joint-controllers-contradicted'],
    when: (field) =>
      isList(field) &&
      Array.isArray(field.facts.recipients) &&
      field.facts.recipients.some(({ role }) => role === 'joint-controller'),
  },
  {
    field: 'dataProtectionOfficer',
    to: absent,
    rules: ['public-body-without-officer'],
    when: ({ facts }) => facts.controller?.publicBody === true,
  },
  {
    field: 'purposes.*.id',
    to: () => 'another-name',
    rules: ['reference-unknown'],
    when: ({ facts, value }) => JSON.stringify(facts.rights ?? {}).includes(`"${String(value)}"`),
  },
  {
    field: 'purposes.*.bases.*.basis',
    to: () => 'legitimate-interests',
    rules: ['legitimate-interest-unstated'],
    when: (field) => field.value !== 'legitimate-interests' && !('interest' in holderOf(field)),
  },
  {
    field: 'purposes.*.bases.*.basis',
    to: () => 'consent',
    rules: ['withdrawal-missing', 'right-purposes-incomplete'],
    when: (field) => field.value !== 'consent' && holderOf(field)['article9'] !== 'a',
  },
  {
    field: 'purposes.*.bases.*.article9',
    to: () => 'i',
    rules: ['special-condition-without-law'],
    when: (field) => !('law' in holderOf(field)),
  },
  {
    field: 'purposes.*.providing.*.required',
    to: () => 'not-applicable',
    rules: ['providing-contradicts-sources'],
    when: (field) => field.value !== 'not-applicable' && asksForOwn(field),
  },
  { field: 'recipients', to: absent, rules: ['recipients-contradicted'], when: isList },
  {
    field: 'recipients.*.country',
    to: () => [third],
    rules: ['recipient-country-without-transfer'],
  },
  {
    field: 'recipients.*.category',
    to: () => 'Third parties',
    rules: ['recipient-generic'],
    when: (field) =>
      !['name', 'members', 'activity', 'sector'].some((key) => key in holderOf(field)),
  },
  {
    field: 'transfers',
    to: absent,
    rules: ['recipient-country-without-transfer'],
    when: (field) => isList(field) && hasThirdCountry(field),
  },
  {
    field: 'transfers.*.country',
    to: () => third,
    rules: ['recipient-country-without-transfer', 'adequacy-not-in-force'],
  },
  {
    field: 'transfers.*.mechanisms.*.decision',
    to: () => '(EU) 2016/1250',
    rules: ['transfer-mechanism-obsolete'],
  },
  {
    field: 'transfers.*.mechanisms.*.kind',
    to: () => 'bcr',
    rules: ['transfer-without-copy'],
    when: (field) => !('copy' in holderOf(field)),
  },
  {
    field: 'retention.*.criterion',
    to: () => 'as long as necessary',
    rules: ['retention-vague'],
    when: (field) => !['period', 'during', 'law'].some((key) => key in holderOf(field)),
  },
  ...['access', 'rectification', 'erasure', 'restriction', 'portability'].map(
    (right): Row => ({
      field: `rights.${right}`,
      to: absent,
      rules: ['right-denied'],
      when: (field) => !isAbsence(field.value) && arisesWithoutLaw(field, right),
    }),
  ),
  {
    field: 'rights.objection',
    to: absent,
    rules: ['right-denied'],
    when: (field) => !isAbsence(field.value) && restsOn(field, ['legitimate-interests']),
  },
  {
    field: 'rights.withdrawal',
    to: absent,
    rules: ['withdrawal-missing'],
    when: (field) => restsOn(field, ['consent']),
  },
  {
    field: 'rights.withdrawal.text',
    to: () => 'You can change your mind.',
    rules: ['withdrawal-without-effect'],
  },
  { field: 'rights.objection.purposes', to: () => [], rules: ['right-purposes-incomplete'] },
  { field: 'rights.portability.purposes', to: () => [], rules: ['right-purposes-incomplete'] },
  {
    field: 'rights.withdrawal.purposes',
    to: () => [],
    rules: ['right-purposes-incomplete'],
    when: (field) => !('channels' in holderOf(field)),
  },
  { field: 'requests.answerWithin', to: () => 'P3M', rules: ['response-time-wrong'] },
  { field: 'requests.extension', to: () => 'P6M', rules: ['response-time-wrong'] },
  { field: 'requests.fee', to: () => 'Each request costs 20 €.', rules: ['fee-wrong'] },
  { field: 'complaint.authority', to: () => 'KE', rules: ['authority-unknown'] },
  {
    field: 'cookies',
    to: absent,
    rules: ['cookies-undeclared'],
    when: hasTracking,
  },
];

function arisesWithoutLaw(field: Field, right: string): boolean {
  if (right === 'portability') return restsOn(field, ['consent', 'contract']);
  return restsOn(field, ['consent', 'contract', 'vital-interests', 'legitimate-interests']);
}

/** The well-formed wrong values of a field. */
export function contradictions(field: Field): Contradiction[] {
  return rows
    .filter((row) => row.field === field.pattern && (row.when?.(field) ?? true))
    .map(({ to, rules }) => ({ to: to(field), expected: { rules } }));
}
