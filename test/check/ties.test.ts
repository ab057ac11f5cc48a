import { describe, expect, test } from 'vitest';
import { everyRule } from '../../src/check/run/packs.ts';
import type { RuleName } from '../../src/words/spoken.ts';
import { noticeOf } from '../support/notices.ts';
import { findingsOf } from './support.ts';

/** What a rule finds in a notice: `line: message`. */
function find(name: RuleName, yaml: string, locale: 'en' | 'fi' = 'en'): string[] {
  const rule = everyRule.find((one) => one.name === name);
  if (!rule) throw new Error(`No rule ${name}.`);
  return findingsOf(rule, noticeOf(yaml, 'Text.', locale), locale);
}

/** Two purposes, and a legal basis that the notice ties to neither. */
const untied = (basis: string, more = '') =>
  `purposes: [{id: orders, name: Delivery of orders}, {id: news, name: Newsletter}]
basesWithoutPurpose: [${basis}]
${more}`;
const access = 'rights: {access: {text: You may ask for a copy.}}';

describe('a legal basis that is tied to no purpose has all its duties', () => {
  test.each<readonly [RuleName, string]>([
    ['basis-without-purpose', untied('{basis: consent}')],
    ['withdrawal-missing', untied('{basis: consent}', access)],
    [
      'withdrawal-without-effect',
      untied('{basis: consent}', 'rights: {withdrawal: {text: You may withdraw your consent.}}'),
    ],
    [
      'withdrawal-without-way',
      untied('{basis: consent}', 'rights: {withdrawal: {text: You may withdraw your consent.}}'),
    ],
    ['right-portability-missing', untied('{basis: contract}', access)],
    [
      'right-denied',
      untied('{basis: contract}', 'rights: {portability: {none: You may not move your data.}}'),
    ],
    ['right-objection-missing', untied('{basis: legitimate-interests}', access)],
    ['legitimate-interest-unstated', untied('{basis: legitimate-interests}')],
    [
      'legitimate-interest-holder-unstated',
      untied('{basis: legitimate-interests, interest: stopping attacks}'),
    ],
    [
      'interest-restates-purpose',
      untied('{basis: legitimate-interests, interest: our business interests}'),
    ],
    ['balancing-untold', untied('{basis: legitimate-interests, interest: stopping attacks}')],
    ['basis-without-law', untied('{basis: legal-obligation}')],
    ['basis-without-law', untied('{basis: public-task}')],
    ['special-condition-without-law', untied('{basis: public-task, article9: g}')],
    [
      'public-authority-legitimate-interests',
      untied(
        '{basis: legitimate-interests}',
        'controller: {name: City of Kaski, country: FI, publicBody: true}',
      ),
    ],
    [
      'child-consent-without-age-limit',
      untied('{basis: consent}', 'children: {offeredDirectly: true}'),
    ],
  ])('%s: %s', (name, yaml) => {
    expect(find(name, yaml)).toHaveLength(1);
  });

  test('an interest and a law answer them', () => {
    const told = untied(
      '{basis: legitimate-interests, interest: stopping attacks, interestOf: controller}, {basis: legal-obligation, law: [{name: Accounting Act, number: 1336/1997}]}',
    );
    expect(find('legitimate-interest-unstated', told)).toEqual([]);
    expect(find('legitimate-interest-holder-unstated', told)).toEqual([]);
    expect(find('basis-without-law', told)).toEqual([]);
  });

  test('each is said of the processing', () => {
    expect(find('basis-without-law', untied('{basis: legal-obligation}'))).toEqual([
      '4: The processing rests on legal obligation, but the law is not named (Article 6(3) and Article 13(1)(c)).',
    ]);
    expect(find('legitimate-interest-unstated', untied('{basis: legitimate-interests}'))).toEqual([
      '4: The processing rests on legitimate interests, but the notice does not say which interest it is (Article 13(1)(d)).',
    ]);
  });
});

test('where no purpose has a legal basis and the notice tells some, each basis is told, and no purpose', () => {
  expect(find('purpose-without-basis', untied('{basis: consent}'))).toEqual([]);
  expect(find('basis-without-purpose', untied('{basis: consent}'))).toHaveLength(1);
  const one = `purposes: [{id: orders, name: Delivery of orders, bases: [{basis: contract}]}, {id: news, name: Newsletter}]
basesWithoutPurpose: [{basis: consent}]`;
  expect(find('purpose-without-basis', one)).toHaveLength(1);
});

/** Each duty with its ties, and without them. */
describe('fewer ties are not fewer findings', () => {
  test.each<readonly [RuleName, string, string]>([
    [
      'special-category-without-condition',
      `purposes: [{id: orders, name: Orders, data: [diet], bases: [{basis: contract}]}, {id: news, name: News, bases: [{basis: consent}]}]
dataCategories: [{id: diet, name: Diets, special: health}]`,
      `purposes: [{id: orders, name: Orders}, {id: news, name: News}]
basesWithoutPurpose: [{basis: contract}, {basis: consent}]
dataCategories: [{id: diet, name: Diets, special: health}]`,
    ],
    [
      'criminal-data-without-law',
      `purposes: [{id: safety, name: Safety, data: [bans], bases: [{basis: contract}]}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
      `purposes: [{id: safety, name: Safety}, {id: news, name: News}]
basesWithoutPurpose: [{basis: contract}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
    ],
    [
      'automated-decision-special-without-condition',
      `automatedDecisions: [{id: triage, purposes: [care]}]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
      `automatedDecisions: [{id: triage}]
purposes: [{id: care, name: Care}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    ],
    [
      'officer-likely-required',
      `dataProtectionOfficer: {none: We have no data protection officer.}
purposes: [{id: care, name: Care, data: [health], bases: [{basis: contract, article9: h}]}]
dataCategories: [{id: health, name: Health, special: health}]`,
      `dataProtectionOfficer: {none: We have no data protection officer.}
purposes: [{id: care, name: Care}, {id: news, name: News}]
basesWithoutPurpose: [{basis: contract, article9: h}]
dataCategories: [{id: health, name: Health, special: health}]`,
    ],
    [
      'retention-missing',
      `purposes: [{id: orders, name: Orders, data: [orders]}, {id: films, name: Films, data: [films]}]
dataCategories: [{id: orders, name: Orders}, {id: films, name: Camera footage}]
retention: [{id: orders, data: [orders], period: P2Y}]`,
      `purposes: [{id: orders, name: Orders}, {id: films, name: Films}]
dataCategories: [{id: orders, name: Orders}, {id: films, name: Camera footage}]
retention: [{id: orders, data: [orders], period: P2Y}]`,
    ],
    [
      'retention-group-missing',
      `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [buyers, visitors]}]
retention: [{id: orders, dataSubjects: [buyers], period: P2Y}]`,
      `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders}, {id: news, name: News}]
retention: [{id: orders, dataSubjects: [buyers], period: P2Y}]`,
    ],
    [
      'providing-contradicts-sources',
      `purposes: [{id: orders, name: Orders, data: [contact], providing: [{required: not-applicable}]}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
      `purposes: [{id: orders, name: Orders}, {id: news, name: News}]
providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
    ],
    [
      'consent-as-condition',
      `purposes: [{id: news, name: News, bases: [{basis: consent}], providing: [{required: by-contract, consequences: x}]}]`,
      `purposes: [{id: news, name: News}, {id: ads, name: Ads}]
basesWithoutPurpose: [{basis: consent}]
providing: [{required: by-contract, consequences: x}]`,
    ],
    [
      'tracking-without-consent',
      'purposes: [{id: ads, name: Ads, tracking: true, bases: [{basis: contract}]}]',
      `purposes: [{id: ads, name: Ads, tracking: true}]
basesWithoutPurpose: [{basis: contract}]`,
    ],
    [
      'marketing-without-consent',
      `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Ads, marketing: {channels: [email]}, bases: [{basis: contract}]}]`,
      `controller: {name: Shop Oy, country: FI}
purposes: [{id: ads, name: Ads, marketing: {channels: [email]}}]
basesWithoutPurpose: [{basis: contract}]`,
    ],
    [
      'personal-identity-code-without-ground',
      `purposes: [{id: credit, name: Credit, data: [code], bases: [{basis: contract}]}]
dataCategories: [{id: code, name: Code, nationalId: true}]`,
      `purposes: [{id: credit, name: Credit}, {id: news, name: News}]
basesWithoutPurpose: [{basis: contract}]
dataCategories: [{id: code, name: Code, nationalId: true}]`,
    ],
  ])('%s', (name, tied, loose) => {
    expect(find(name, tied)).toHaveLength(1);
    expect(find(name, loose)).toHaveLength(1);
  });

  test('data whose period nobody tells are named together', () => {
    const yaml = `purposes: [{id: orders, name: Orders}]
dataCategories: [{id: orders, name: Orders}, {id: films, name: Camera footage}, {id: logs, name: Logs}]
retention: [{id: orders, data: [orders], period: P2Y}]`;
    expect(find('retention-missing', yaml)).toEqual([
      '5: The notice does not say how long these data are kept: Camera footage, Logs (Article 13(2)(a)).',
    ]);
    expect(find('retention-missing', `${yaml.slice(0, -1)}, {id: rest, period: P1Y}]`)).toEqual([]);
  });

  test('a decision that names no data only may use special ones', () => {
    const [found] = find(
      'automated-decision-special-without-condition',
      `automatedDecisions: [{id: triage}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    );
    expect(found).toContain('does not say which data it uses');
  });
});
