import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { loadDraft, loadProject } from '../../../src/content/load-project.ts';
import type { Notice } from '../../../src/content/notice.ts';
import type { FactContext } from '../../../src/publish/facts/fact-context.ts';
import type { FactGroup } from '../../../src/publish/facts/fact-entry.ts';
import { printFacts } from '../../../src/publish/facts/print-facts.ts';
import { rightsBoxes } from '../../../src/publish/pages/notice/use-rights.ts';
import { completeNotice } from '../../check/complete-notice.ts';
import { filesFrom } from '../../support/memory-files.ts';
import { noticeOf, stateOf } from '../../support/notices.ts';

function printed(notice: Notice): FactGroup[] {
  return notice.sections.flatMap((section) => printFacts(contextOf(notice, section.id)));
}

function contextOf(notice: Notice, id: string): FactContext {
  const section = notice.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return { notice, section, locale: notice.locale, day: '2026-01-01' };
}

/** A group as readable lines: `label: value | value`. */
function linesOf(groups: readonly FactGroup[]): string[] {
  return groups.flatMap(({ heading, entries }) => [
    `# ${heading}`,
    ...entries.flatMap(({ title, text, rows }) => [
      ...(title ? [`## ${title}`] : []),
      ...text,
      ...rows.map(({ label, values }) => `${label}: ${values.map((v) => v.text).join(' | ')}`),
    ]),
  ]);
}

function facts(disclosures: string, locale: Locale = 'en'): string[] {
  return linesOf(printed(noticeOf(disclosures, 'Text of three words.', locale)));
}

test('the controller is printed with its address in one line', () => {
  const controller = `controller:
  name: Esimerkki Oy
  businessId: 2930948-2
  country: FI
  address: {street: Katu 1, postcode: '00530', city: Helsinki}
  email: [a@b.example]
  contact: {role: Privacy team, email: a@b.example, phone: +358 40 123}
  note: Never printed.`;
  expect(facts(controller)).toEqual([
    '# Controller',
    'Name: Esimerkki Oy',
    'Business ID: 2930948-2',
    'Postal address: Katu 1, 00530 Helsinki, Finland',
    'E-mail: a@b.example',
    'Contact: Privacy team | +358 40 123',
  ]);
});

test('what the prose tells already is not printed again', () => {
  const seen = `dataSubjects:
  - {id: customers, name: Customers, seen: Text of three}
  - {id: visitors, name: Visitors}
children: {none: Not for children., seen: Text of three}`;
  expect(facts(seen)).toEqual(['# Whom this is about', '## Visitors']);
});

test('a declared absence is printed in its own sentence', () => {
  expect(facts('transfers: {none: Your data stay in the EEA.}')).toEqual([
    '# Transfers outside the European Economic Area',
    'Your data stay in the EEA.',
  ]);
});

test.each<[Locale, string, string]>([
  [
    'fi',
    'asiakassuhteen päättymisestä',
    'Asiakassuhteen ajan ja 5 vuotta asiakassuhteen päättymisestä',
  ],
  ['sv', 'kundförhållandets slut', 'Under kundförhållandet och 5 år från kundförhållandets slut'],
  [
    'sv',
    'från kundförhållandets slut',
    'Under kundförhållandet och 5 år från kundförhållandets slut',
  ],
  [
    'en',
    'the end of the relationship',
    'While you are a customer and 5 years from the end of the relationship',
  ],
  [
    'de',
    'Ende der Kundenbeziehung',
    'Solange Sie Kunde sind und 5 Jahre ab Ende der Kundenbeziehung',
  ],
  [
    'de',
    'ab Ende der Kundenbeziehung',
    'Solange Sie Kunde sind und 5 Jahre ab Ende der Kundenbeziehung',
  ],
])('a period is a phrase in %s', (locale, from, period) => {
  const during = {
    fi: 'asiakassuhteen ajan',
    sv: 'under kundförhållandet',
    en: 'while you are a customer',
    de: 'solange Sie Kunde sind',
  };
  const lines = facts(
    `retention:\n  - {id: a, during: ${during[locale]}, period: P5Y, from: ${from}}`,
    locale,
  );
  expect(lines[1]?.split(': ')[1]).toBe(period);
});

test('one year beside a genitive is in the genitive in Finnish', () => {
  const retention = (during: string) =>
    facts(`retention:\n  - {id: a, ${during}period: P1Y, from: sen päättymisestä}`, 'fi')[1];
  expect(retention('during: asiakassuhteen ajan, ')).toMatch(
    / Asiakassuhteen ajan ja 1 vuoden sen päättymisestä$/u,
  );
  expect(retention('')).toMatch(/ 1 vuosi sen päättymisestä$/u);
});

test('a purpose names what it refers to and links there', () => {
  const notice = noticeOf(
    `purposes:
  - id: orders
    name: Orders
    data: [contact]
    recipients: [post]
    bases: [{basis: contract, data: [contact]}]
    providing: [{required: to-enter-contract, consequences: We take no order.}]
dataCategories: [{id: contact, name: Contact details}]
recipients: [{id: post, name: Esimerkki-Posti Oy, seen: Text of three}]`,
    'Text of three words.',
  );
  const [purposes] = printed(notice);
  expect(linesOf(purposes ? [purposes] : [])).toEqual([
    '# Purposes',
    '## Orders',
    'Legal basis: Contract (for: Contact details)',
    'Data: Contact details',
    'Recipients: Esimerkki-Posti Oy',
    'Must you give the data: Needed to enter into a contract. We take no order.',
  ]);
  const rows = purposes?.entries[0]?.rows ?? [];
  expect(rows.flatMap(({ values }) => values.flatMap(({ href }) => href ?? []))).toEqual([
    '#fact-data-categories-contact',
    '#section',
  ]);
});

test('a country stands for its supervisory authority', () => {
  const lines = facts('complaint: {authority: FI, text: Voit valittaa.}', 'fi');
  expect(lines).toContain('Viranomainen: Tietosuojavaltuutetun toimisto');
  expect(lines).toContain('Verkossa: tietosuoja.fi');
});

test('facts are printed in the section that holds them', () => {
  const state = stateOf({
    'en/one.md': '---\ntitle: One\nrights: {access: {text: See your data.}}\n---\nText.\n',
    'en/two.md': '---\ntitle: Two\nrights: {erasure: {text: Have data erased.}}\n---\nText.\n',
  });
  const [notice] = state.notices;
  if (!notice) throw new Error('no notice');
  expect(linesOf(printFacts(contextOf(notice, 'one')))).toEqual([
    '# Your rights',
    '## Right of access',
    'See your data.',
  ]);
  expect(linesOf(printFacts(contextOf(notice, 'two')))).toEqual([
    '# Your rights',
    '## Right to erasure',
    'Have data erased.',
  ]);
});

test('everything that a complete notice states, and does not tell in its prose, is printed', () => {
  const files = filesFrom(completeNotice());
  const [folder] = loadProject(files).notices;
  const notice = folder && loadDraft(files, folder)?.notices[0];
  const [section] = notice?.sections ?? [];
  if (!notice || !section) throw new Error('no notice');
  const boxes = rightsBoxes({ notice, section, locale: notice.locale, day: '2026-01-01' });
  const page = JSON.stringify([printed(notice), boxes]).toLowerCase();
  const missing = textsOf(notice.facts).filter(
    (text) => !page.includes(JSON.stringify(text).slice(1, -1).toLowerCase()),
  );
  expect(missing).toEqual([]);
});

/** The texts that readers must see: no ids, quotes or notes, and nothing that carries a quote. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('seen' in value) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'note' ? [] : textsOf(child)));
}

test('an entry without a name is called by what it is about, never by its id', () => {
  const disclosures = `purposes:
  - {id: orders, name: Orders, retention: [customer-data]}
retention:
  - {id: customer-data, period: P5Y, from: the last order}`;
  expect(facts(disclosures)).toEqual([
    '# Purposes',
    '## Orders',
    'Kept: 5 years from the last order',
    '# Retention periods',
    'Time: 5 years from the last order',
  ]);
});

test('the interest of a third party that is not named has no empty brackets', () => {
  const disclosures = `purposes:
  - id: claims
    name: Claims
    bases:
      - {basis: legitimate-interests, interestOf: third-party, interest: Finding debtors.}`;
  expect(facts(disclosures)).toContain("Interest: A third party's interest | Finding debtors.");
});
