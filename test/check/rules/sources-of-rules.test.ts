import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agesOfConsent } from '../../../schema/gdpr/ages-of-consent.ts';
import { authorities } from '../../../schema/gdpr/authorities.ts';
import { type Basis, knownTogether, readAt, recalled } from '../../../schema/gdpr/basis.ts';
import { national } from '../../../schema/gdpr/national.ts';
import {
  bearsErrors,
  isText,
  type Source,
  type SourceId,
  sources,
} from '../../../schema/gdpr/sources.ts';
import { stateAuthorities } from '../../../schema/gdpr/state-authorities.ts';
import { locales } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { explain } from '../../../src/check/explain/explanation.ts';
import { sourcesOf } from '../../../src/check/findings/sources-of.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { type RuleName, wordsIn } from '../../../src/words/spoken.ts';

/** Rules that weigh less than the law they rest on, and why: everything else follows the source. */
const lighter: Partial<Record<RuleName, string>> = {
  'ai-at-work-untold': 'The act asks that employees are told, and not that a notice tells it.',
  'ai-decision-undescribed': 'The act asks that people are told, and not that a notice tells it.',
  'ai-decision-without-explanation': 'The act gives the right, and asks no notice to tell of it.',
  'ai-undeclared': 'Read from words, which may mean something else.',
  'ai-use-untold': 'People are told where they meet the system, which need not be the notice.',
  'authority-decision-without-law': 'A public body may act outside of administrative matters.',
  'automated-decision-final': 'An error where Article 22(3) asks for the remedy itself.',
  'authority-decision-without-review':
    'The act asks for the remedy, and not that a notice tells it.',
  'accounting-period-wrong-estonia':
    'The period is told; whether the act binds these papers is not known.',
  'accounting-period-wrong-germany':
    'The period is told; whether the act binds these papers is not known.',
  'accounting-period-wrong-sweden':
    'The period is told; whether the act binds these papers is not known.',
  'authority-for-other-bodies': 'A complaint to the other authority is passed on.',
  'company-number-wrong-estonia': 'No notice has to tell the number.',
  'company-number-wrong-germany': 'No notice has to tell the number.',
  'company-number-wrong-sweden': 'No notice has to tell the number.',
  'customer-exception-stretched': 'Read from words, which may mean something else.',
  'exemption-reason-weak': 'The effort is weighed, and words tell only a part of it.',
  'customer-exception-untold-finland':
    'It may be told where the address is collected, and not in the notice.',
  'customer-exception-untold-germany':
    'It may be told where the address is collected, and not in the notice.',
  'customer-exception-untold-sweden':
    'It may be told where the address is collected, and not in the notice.',
  'marketing-without-consent-estonia': 'The act binds the sending, and not the notice.',
  'marketing-without-consent-germany': 'The act binds the sending, and not the notice.',
  'marketing-without-consent-sweden': 'The act binds the sending, and not the notice.',
  'personal-number-without-ground-sweden':
    'The act binds the use of the number; a notice need not print the reason.',
  'superseded-named':
    'What is meant is mostly clear, and the duty itself goes on in the successor.',
  'accounting-period-wrong': 'The period is told; whether the act binds these papers is not known.',
  'adequacy-not-in-force': 'The table has a day, and there may be a later decision.',
  'authority-not-supervisory':
    'Read from names: another authority may be there for some controllers.',
  'authority-of-state-untold': 'Some controllers answer to the federal commissioner.',
  'basis-without-law': 'Article 6(3) asks for a law, and Article 13(1)(c) not for its name.',
  'business-id-wrong': 'No notice has to tell the number.',
  'category-without-source': 'The sources are told, but not which data come from which.',
  'child-age-limit-wrong': 'An age above that of the act may be chosen.',
  'cookie-without-purpose': 'Told in a banner, it need not be in the notice.',
  'cookies-undeclared': 'Told in a banner, it need not be in the notice.',
  'credit-assessment-uses-special-data': 'A purpose may use data that the decision leaves alone.',
  'credit-assessment-without-safeguards':
    'A directive binds through national law, and the consumer may be told elsewhere.',
  'criminal-data-without-law':
    'Article 10 binds the processing, and no item of Article 13 asks for the law.',
  'data-subjects-missing': 'Article 12(1) asks for what can be understood, and names no groups.',
  'employee-source-untold': 'A duty on conduct: no item of the act asks a notice for it.',
  'inferred-data-undeclared': 'Whether inferred data are obtained from elsewhere is disputed.',
  'joint-controllers-without-contact-point': 'Article 26(1): they may designate one.',
  'marketing-without-consent':
    'Another act than the GDPR binds it, with exceptions that a notice need not tell.',
  'officer-authority-confused': 'Read from words, which may mean another person.',
  'personal-identity-code-without-ground': 'The ground is owed, and not that a notice tells it.',
  'public-authority-legitimate-interests': 'It may act outside of its tasks.',
  'publication-unexplained': 'The recipients are told: which data and when is fairness.',
  'purpose-without-data-subjects':
    'Article 12(1) asks for what can be understood, and names no groups.',
  'representative-missing':
    'The country alone shows neither Article 3(2) nor that there is no establishment.',
  'response-time-vague': 'Without undue delay is what Article 12(3) says itself.',
  'right-limited': 'Read from prose: an error where the sentence leaves no doubt.',
  'source-without-accessibility': 'Article 14(2)(f): if applicable.',
  'special-data-unmarked': 'Read from words, which may mean something else.',
  'waiver-without-law': 'The reason may name the law.',
};

const kindsOf = (ids: readonly SourceId[]) => ids.map((id) => sources[id].kind);

/** What a rule may weigh at most by what it rests on. */
function gravestOf(ids: readonly SourceId[]): Severity {
  const kinds = kindsOf(ids);
  if (kinds.includes('law') || kinds.includes('record')) return 'error';
  return kinds.every((kind) => kind === 'usefulness') ? 'info' : 'warning';
}

const weights = { info: 1, warning: 2, error: 3 };

describe.each(everyRule.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const ids = sourcesOf(rule);

  test('weighs no more than what it rests on', () => {
    expect(ids).not.toEqual([]);
    expect(weights[rule.severity]).toBeLessThanOrEqual(weights[gravestOf(ids)]);
  });

  test('weighs less than the law only for a reason', () => {
    const isLaw = kindsOf(ids).every((kind) => kind === 'law');
    expect(name in lighter).toBe(isLaw && rule.severity !== 'error');
  });

  test('is told with what it rests on and what would change it, in each language', () => {
    for (const speak of locales) {
      const told = explain(name, everyRule, speak);
      expect(told?.sources.map(({ id }) => id)).toEqual(ids);
      expect(told?.changedBy).toMatch(/\p{L}.*\.$/u);
    }
  });
});

/** The files in which a rule can yield an error, by itself or by what weighs its remarks. */
const folder = join(import.meta.dirname, '../../../src/check/rules');
const filesWithErrors = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    file.endsWith('.ts') &&
    /'error'|remarkOnClash|denialsIn/u.test(readFileSync(join(folder, file), 'utf8')),
);

test('no error rests on what was only recalled', () => {
  const can = everyRule.filter(
    ({ name, severity }) =>
      severity === 'error' || filesWithErrors.some((file) => file.endsWith(`/${name}.ts`)),
  );
  expect(can.map(({ name }) => name)).toContain('changes-implied-acceptance');
  const resting = can.flatMap((rule) => sourcesOf(rule).map((id) => [rule.name, id] as const));
  expect(resting.filter(([, id]) => !bearsErrors(id))).toEqual([]);
});

test('every source has a rule, a name in each language, and a day where it was read', () => {
  const used = new Set(everyRule.flatMap(sourcesOf));
  const ids = Object.keys(sources) as SourceId[];
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  for (const id of ids) {
    const source = sources[id];
    if (!isText(source)) continue;
    if (source.basis === 'read') expect(source.on).toMatch(/^2\d{3}-\d\d-\d\d$/u);
    for (const locale of locales) expect(wordsIn(locale).sources.names).toHaveProperty(id);
  }
});

test.each<[SourceId, readonly { readonly known: Basis }[]]>([
  ['fi-business-information', [national.FI.companyNumber]],
  ['fi-communications', [national.FI.marketing]],
  ['fi-accounting', [national.FI.accounts]],
  ['fi-data-protection-code', [national.FI.personalNumber]],
  ['se-identity-designations', [national.SE.companyNumber]],
  ['se-marketing', [national.SE.marketing]],
  ['se-accounting', [national.SE.accounts]],
  ['se-data-protection-number', [national.SE.personalNumber]],
  ['de-registers', [national.DE.companyNumber]],
  ['de-unfair-competition', [national.DE.marketing]],
  ['de-accounts', [national.DE.accounts]],
  ['de-data-protection', authorities.filter(({ federal }) => federal)],
  ['de-data-protection-states', stateAuthorities.filter(({ pattern }) => pattern)],
  ['ages-of-consent', agesOfConsent],
])('%s is known as the rows of the table are', (id, rows) => {
  const source: Source = sources[id];
  const isRead = rows.length > 0 && rows.every(({ known }) => known.basis === 'read');
  expect(isText(source) && source.basis).toBe(isRead ? 'read' : 'recalled');
  if (isRead) expect(source).toMatchObject(rows[0]?.known ?? {});
});

test('what is known of several rows is read only where each was', () => {
  const read = { known: readAt('https://law.example/', '2026-11-30') };
  expect(knownTogether([read, read])).toEqual(read.known);
  expect(knownTogether([read, { known: recalled }])).toEqual(recalled);
  expect(knownTogether([])).toEqual(recalled);
});

test('every reading that has words of its own belongs to a rule', () => {
  const used = new Set(everyRule.flatMap(({ reading }) => reading ?? []));
  expect(
    Object.keys(wordsIn('en').readings.own).filter((name) => !used.has(name as never)),
  ).toEqual([]);
});
