import { expect, test } from 'vitest';
import type { PastRevision } from '../../../../src/check/findings/past-revision.ts';
import { valueOnlyInText } from '../../../../src/check/rules/consistency/value-only-in-text.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const retention = 'retention: [{id: a, period: P5Y}]';
const contact = 'requests: {email: [a@a.example]}\ncomplaint: {authority: FI}';
const message = (value: string) =>
  `The text has "${value}", but no fact of the notice has that value.`;

test.each([
  { name: 'the same period', yaml: retention, body: 'We keep data for five years.', found: [] },
  { name: 'printed', yaml: retention, body: 'We keep it {{retention.a.period}}.', found: [] },
  {
    name: 'a period of something else',
    yaml: retention,
    body: 'We train our staff for six months.',
    found: [],
  },
  {
    name: 'another period',
    yaml: retention,
    body: 'We keep data for six years.',
    found: [`5: ${message('six years')}`],
  },
  {
    name: 'a period where nothing is kept',
    yaml: 'rights: {access: {text: You may.}}',
    body: 'We delete them in six years.',
    found: [],
  },
  { name: 'the same address', yaml: contact, body: 'Write to A@a.example.', found: [] },
  {
    name: "the authority's address",
    yaml: contact,
    body: 'Complain to tietosuoja(at)om.fi.',
    found: [],
  },
  {
    name: 'another address',
    yaml: contact,
    body: 'Write to b@b.example or b@b.example.',
    found: [`6: ${message('b@b.example')}`],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(valueOnlyInText, noticeOf(yaml, body))).toEqual(found);
});

const controller =
  'controller: {name: A Oy, businessId: 2930948-2, phone: [+358 40 123 4567], address: {street: Alppikatu 17, postcode: "00530", city: Helsinki}}';

test.each([
  {
    name: 'the same values',
    yaml: controller,
    body: 'A Oy (2930948-2), Alppikatu 17, 00530 Helsinki, puhelin 040 123 4567.',
    found: [],
  },
  {
    name: "a recipient's phone number and business id",
    yaml: 'recipients: [{id: a, name: B Oy}]',
    second: controller,
    body: 'B Oy (0109862-8) vastaa numerossa 09 1234 5678.',
    found: [],
  },
  {
    name: 'no such fact to drift from',
    yaml: 'controller: {name: A Oy}',
    body: 'A Oy (2930948-2), Alppikatu 17, 00530 Helsinki, puhelin 040 123 4567.',
    found: [],
  },
  {
    name: 'a capital before the street',
    yaml: controller,
    body: 'Toimisto Alppikatu 17, 00530 Helsinki.',
    found: [],
  },
  {
    name: 'a quote without the value of its fact is another finding',
    yaml: controller.replace('}}', '}, seen: Soita numeroon 040 765 4321}'),
    body: 'Soita numeroon 040 765 4321.',
    found: [],
  },
  {
    name: 'another phone number',
    yaml: controller,
    body: 'Soita 040 765 4321.',
    found: ['040 765 4321'],
  },
  {
    name: 'another business id',
    yaml: controller,
    body: 'Y-tunnus on 0109862-8.',
    found: ['0109862-8'],
  },
  {
    name: 'another number of the street',
    yaml: controller,
    body: 'Osoite on Alppikatu 19, 00530 Helsinki.',
    found: ['Alppikatu 19, 00530 Helsinki'],
  },
  {
    name: 'another postcode',
    yaml: controller,
    body: 'Osoite on PL 4, 00023 Valtioneuvosto.',
    found: ['00023 Valtioneuvosto'],
  },
])('contacts: $name', ({ yaml, second, body, found }) => {
  const section = (disclosures: string, text: string) =>
    `---\ntitle: Osio\n${disclosures}\n---\n${text}\n`;
  const state = stateOf(
    { 'fi/a.md': section(yaml, body), ...(second && { 'fi/b.md': section(second, 'Teksti.') }) },
    'fi',
  );
  const [notice] = state.notices;
  expect(notice && findingsOf(valueOnlyInText, notice).map(valueIn)).toEqual(found);
});

const valueIn = (finding: string) => /"(.*)"/u.exec(finding)?.[1];

const released: PastRevision = {
  id: '2026-09-01',
  published: '2026-09-01',
  effective: '2026-10-01',
  kind: 'first',
  standing: 'gated',
  summary: {},
  told: [],
};

test.each([
  ['no day', null, 'Kerromme muutoksista 30 päivää ennen.', []],
  ['a day of something else', null, 'Asetusta on sovellettu 25.5.2018 alkaen.', []],
  ['a day of a law that the notice names', null, 'Seloste noudattaa lakia 5.12.2018.', []],
  ['the day of a coming release', null, 'Seloste tulee voimaan 1.12.2026.', []],
  ['the days of the release', released.id, 'Päivitetty 1.9.2026, voimassa 1.10.2026.', []],
  ['a day gone by', null, 'Viimeisin päivitys: 12.08.2019', ['12.08.2019']],
  ['another day', released.id, 'Seloste on päivitetty 12. elokuuta 2026.', ['12. elokuuta 2026']],
])('dates: %s', (_, revision, body, found) => {
  const notice = { ...noticeOf('controller: {name: A Oy}', body, 'fi'), revision };
  const request = { rules: [valueOnlyInText], day: '2026-11-01', archived: false };
  const findings = checkNotice(notice, { ...request, speak: 'en', history: [released] });
  expect(findings.map(({ message }) => valueIn(message))).toEqual(found);
});
