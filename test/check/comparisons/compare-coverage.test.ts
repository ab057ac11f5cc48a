import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import {
  type CoveredState,
  compareCoverage,
} from '../../../src/check/comparisons/compare-coverage.ts';
import { coverageOf } from '../../../src/check/demands/coverage.ts';
import { noticeOf } from '../../support/notices.ts';

const folder = 'content/notices/shop';

/** A project with one notice in English, with the given disclosures. */
function stateWith(yaml: string, locales: Locale[] = ['en']): CoveredState {
  return {
    notices: [{ id: 'shop', folder, locales }],
    coverage: [coverageOf(noticeOf(yaml), '2026-11-23')],
  };
}

const none: CoveredState = { notices: [], coverage: [] };
const complaint = 'complaint: {authority: FI}';
const purpose = (bases: string) => `purposes: [{id: a, name: A, bases: [${bases}]}]`;

type Case = [name: string, base: CoveredState, present: CoveredState, lines: string[]];

test.each<Case>([
  ['nothing changed', stateWith(complaint), stateWith(complaint), []],
  ['an answer moved', stateWith(complaint), stateWith(`access: {}\n${complaint}`), []],
  ['more is told', stateWith(''), stateWith(complaint), []],
  ['a new notice', none, stateWith(''), []],
  ['what was never told', stateWith(''), stateWith(''), []],
  [
    'what binds no more',
    stateWith(purpose('{basis: legitimate-interests, interest: Safety}')),
    stateWith(purpose('{basis: contract}')),
    [],
  ],
  ['an answer taken away', stateWith(complaint), stateWith(''), ['en section 13(2)(d) 77(1) 2']],
  [
    'an entry without its answer',
    stateWith('purposes:\n  - id: a\n    name: A\n    bases: [{basis: contract}]'),
    stateWith(
      'purposes:\n  - id: a\n    name: A\n    bases: [{basis: contract}]\n  - id: b\n    name: B',
    ),
    ['en section 13(1)(c) 6(1) 7'],
  ],
  ['a language that is gone', stateWith(complaint), stateWith('', ['fi']), ['en null  1']],
  ['a notice that is gone', stateWith(complaint), none, ['null null  1']],
  [
    'a language that cannot be read',
    stateWith(complaint),
    { notices: [{ id: 'shop', folder, locales: ['en'] }], coverage: [] },
    [],
  ],
])('%s', (_, base, present, expected) => {
  const found = compareCoverage(base, present, 'main', 'en');
  expect(found.filter(({ severity }) => severity !== 'error')).toEqual([]);
  expect(
    found.map(
      ({ locale, section, articles, place }) =>
        `${locale} ${section} ${articles.join(' ')} ${place.line}`,
    ),
  ).toEqual(expected);
});

test('each duty, language and notice has a fingerprint of its own', () => {
  const told = `${complaint}\nrecipients: {none: Nobody.}`;
  const found = [
    ...compareCoverage(stateWith(told), stateWith(''), 'main', 'en'),
    ...compareCoverage(stateWith(told), stateWith('', ['fi']), 'main', 'en'),
    ...compareCoverage(stateWith(told), none, 'main', 'en'),
  ];
  expect(found).toHaveLength(4);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

test.each<[Locale, string]>([
  [
    'fi',
    'Luonnos kertoi tämän kokonaan vertailukohdassa `main`, mutta ei enää: Oikeus tehdä valitus valvontaviranomaiselle (13 artiklan 2 kohdan d alakohta ja 77 artiklan 1 kohta).',
  ],
  [
    'sv',
    'Utkastet angav detta fullständigt i `main` men gör det inte längre: Rätten att lämna in klagomål till en tillsynsmyndighet (artikel 13.2 d och artikel 77.1).',
  ],
  [
    'en',
    'The draft told this in full at `main` and no longer does: Right to lodge a complaint with a supervisory authority (Article 13(2)(d) and Article 77(1)).',
  ],
])('it speaks %s', (speak, message) => {
  const [found] = compareCoverage(stateWith(complaint), stateWith(''), 'main', speak);
  expect(found?.message).toBe(message);
  expect(found?.hint).toContain(`git diff main -- ${folder}`);
  const [below] = compareCoverage(stateWith(complaint), stateWith(''), 'main', speak, 'git -C sub');
  expect(below?.hint).toContain(`git -C sub diff main -- ${folder}`);
  expect(found?.related).toEqual([]);
});
