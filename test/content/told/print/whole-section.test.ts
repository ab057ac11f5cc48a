import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../../../schema/languages.ts';
import type { Notice } from '../../../../src/content/notice.ts';
import { printedBlocks, wholeSection } from '../../../../src/content/told/print/whole-section.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';

/** What is printed below the text of a section, a line each: `a | b` is a row, `- a` an item, `# a` a heading. */
function printed(notice: Notice, id = 'section'): string[] {
  const section = notice.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return printedBlocks(wholeSection(notice, section), section).flatMap((block) => linesOf(block));
}

function linesOf(node: Nodes, sign = ''): string[] {
  switch (node.type) {
    case 'table':
      return node.children.map((row) => row.children.map((cell) => textOf(cell)).join(' | '));
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((one) => linesOf(one, `${sign}- `)),
      );
    case 'heading':
      return [`# ${textOf(node)}`];
    default:
      return [sign + textOf(node)];
  }
}

function facts(disclosures: string, locale: Spoken = 'en'): string[] {
  return printed(noticeOf(disclosures, 'Text of three words.', locale));
}

test('the controller is a labelled list, its address one line', () => {
  const controller = `controller:
  name: Esimerkki Oy
  businessId: 2930948-2
  country: FI
  address: {street: Katu 1, postcode: '00530', city: Helsinki}
  email: [a@b.example]
  contact: {role: Privacy team, email: a@b.example, phone: +358 40 123}
  note: Never printed.`;
  expect(facts(controller)).toEqual([
    '- Controller: Esimerkki Oy',
    '- Business ID: 2930948-2',
    '- Country: Finland',
    '- Postal address: Katu 1, 00530 Helsinki',
    '- E-mail: a@b.example',
    '- Contact: Privacy team',
    "- Contact's e-mail: a@b.example",
    "- Contact's phone: +358 40 123",
  ]);
});

test('what the prose tells already is not printed again', () => {
  const seen = `dataSubjects:
  - {id: customers, name: Customers, seen: Text of three}
  - {id: visitors, name: Visitors}
children: {none: Not for children., seen: Text of three}`;
  expect(facts(seen)).toEqual(['Group of people | Consists of children', 'Visitors | –']);
});

test('a declared absence is printed in its own sentence', () => {
  expect(facts('transfers: {none: Your data stay in the EEA.}')).toEqual([
    'Transfers outside the EEA: Your data stay in the EEA.',
  ]);
});

test.each<[Spoken, string, string]>([
  [
    'fi',
    'asiakassuhteen päättymisestä',
    'asiakassuhteen ajan ja 5 vuotta asiakassuhteen päättymisestä',
  ],
  ['sv', 'kundförhållandets slut', 'under kundförhållandet och 5 år från kundförhållandets slut'],
  [
    'sv',
    'från kundförhållandets slut',
    'under kundförhållandet och 5 år från kundförhållandets slut',
  ],
  [
    'en',
    'the end of the relationship',
    'while you are a customer and 5 years from the end of the relationship',
  ],
  [
    'de',
    'Ende der Kundenbeziehung',
    'solange Sie Kunde sind und 5 Jahre ab Ende der Kundenbeziehung',
  ],
  [
    'de',
    'ab Ende der Kundenbeziehung',
    'solange Sie Kunde sind und 5 Jahre ab Ende der Kundenbeziehung',
  ],
])('a period is a phrase in %s', (locale, from, period) => {
  const during = {
    fi: 'asiakassuhteen ajan',
    sv: 'under kundförhållandet',
    en: 'while you are a customer',
    de: 'solange Sie Kunde sind',
  };
  const lines = facts(
    `retention:\n  - {id: a, name: A, during: ${during[locale]}, period: P5Y, from: ${from}}`,
    locale,
  );
  expect(lines[1]?.replace(/ \| (?=från|ab)/u, ' ')).toBe(`A | ${period}`);
});

test('one year beside a genitive is in the genitive in Finnish', () => {
  const retention = (during: string) =>
    facts(
      `retention:\n  - {id: a, name: A, ${during}period: P1Y, from: sen päättymisestä}`,
      'fi',
    )[1];
  expect(retention('during: asiakassuhteen ajan, ')).toBe(
    'A | asiakassuhteen ajan ja 1 vuoden sen päättymisestä',
  );
  expect(retention('')).toBe('A | 1 vuosi sen päättymisestä');
});

test('a purpose is a list below its name, and names what it refers to', () => {
  const purpose = `purposes:
  - id: orders
    name: Orders
    data: [contact]
    recipients: [post]
    bases: [{basis: contract, data: [contact]}]
    providing: [{required: to-enter-contract, consequences: We take no order.}]
dataCategories: [{id: contact, name: Contact details}]
recipients: [{id: post, name: Esimerkki-Posti Oy, seen: Text of three}]`;
  expect(facts(purpose)).toEqual([
    'Personal data | Includes',
    'Contact details | –',
    '# Orders',
    '- Legal basis: contract',
    '- - Data: Contact details',
    '- Data: Contact details',
    '- Recipients: Esimerkki-Posti Oy',
    '- Must you give the data? Needed to enter into a contract. We take no order.',
  ]);
});

test('a country stands for its supervisory authority', () => {
  expect(facts('complaint: {authority: FI, text: Voit valittaa.}', 'fi')).toEqual([
    '- Valvontaviranomainen: Tietosuojavaltuutetun toimisto',
    '- Oikeus valittaa: Voit valittaa.',
  ]);
});

test('facts are printed in the section that holds them', () => {
  const state = stateOf({
    'en/one.md': '---\ntitle: One\nrights: {access: {text: See your data.}}\n---\nText.\n',
    'en/two.md': '---\ntitle: Two\nrights: {erasure: {text: Have data erased.}}\n---\nText.\n',
  });
  const [notice] = state.notices;
  if (!notice) throw new Error('no notice');
  expect(printed(notice, 'one')).toEqual(['Right | Meaning', 'Right of access | See your data.']);
  expect(printed(notice, 'two')).toEqual([
    'Right | Meaning',
    'Right to erasure | Have data erased.',
  ]);
});

test('an entry without a name is called by what it is about, never by its id', () => {
  const disclosures = `purposes:
  - {id: orders, name: Orders, retention: [customer-data]}
retention:
  - {id: customer-data, period: P5Y, from: the last order}`;
  expect(facts(disclosures)).toEqual([
    'What is stored | Storage period',
    'Orders | 5 years from the last order',
    '# Orders',
    '- Storage period: 5 years from the last order',
  ]);
});

test('the interest of a third party that is not named has no empty brackets', () => {
  const disclosures = `purposes:
  - id: claims
    name: Claims
    bases:
      - {basis: legitimate-interests, interestOf: third-party, interest: Finding debtors.}`;
  expect(facts(disclosures)).toEqual([
    '# Claims',
    '- Legal basis: legitimate interests',
    '- - Interest: Finding debtors.',
    "- - Whose interest: a third party's",
  ]);
});

describe('a text that tells of facts itself', () => {
  const body = `Before.

| Recipient | Country |
| --- | --- |
| Esimerkki-Posti Oy | Finland |

## Newsletter {#newsletter}

We send news.

- **Legal basis:** consent`;
  const text = (front: string) =>
    stateOf(
      { 'en/section.md': `---\ntitle: T\n${front}\n---\n${body}\n` },
      'en',
      undefined,
      'text/1',
    ).notices[0];

  test('is not told them again', () => {
    const notice = text('');
    expect(notice && printed(notice)).toEqual([]);
  });

  test('has the facts of front matter above its first entry with a heading', () => {
    const notice = text('dataSubjects: [{id: readers, name: Readers}]');
    const [section] = notice?.sections ?? [];
    if (!notice || !section) throw new Error('no section');
    const whole = wholeSection(notice, section);
    expect(whole.children.flatMap((block) => linesOf(block))).toEqual([
      'Before.',
      'Recipient | Country',
      'Esimerkki-Posti Oy | Finland',
      'Group of people | Consists of children',
      'Readers | –',
      '# Newsletter',
      'We send news.',
      '- Legal basis: consent',
    ]);
  });
});

test('the facts of an archived revision are no part of it', () => {
  const notice: Notice = {
    ...noticeOf('dataSubjects: [{id: a, name: Readers}]'),
    standing: 'archived',
  };
  const [section] = notice.sections;
  expect(section && wholeSection(notice, section)).toBe(section?.printed);
});
