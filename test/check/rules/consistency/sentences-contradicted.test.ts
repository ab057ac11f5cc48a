import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { sentencesContradicted } from '../../../../src/check/rules/consistency/sentences-contradicted.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';
import { sameInFour } from '../languages/same-in-four.ts';

const request = {
  rules: [sentencesContradicted],
  day: '2026-11-01',
  speak: 'en',
  archived: false,
} as const;

function find(body: string, locale: Locale = 'en', yaml = ''): string[] {
  return checkNotice(noticeOf(yaml, body, locale), request).map(({ severity }) => severity);
}

describe.each(locales)('%s', (locale) => {
  test.each(sameInFour.map((bodies) => bodies[locale]))('%s', (body) => {
    expect(find(body, locale)).toEqual([]);
  });
});

test.each<readonly [Locale, string, string]>([
  ['fi', 'Emme siirrä tietojasi ETA-alueen ulkopuolelle. Siirrämme tietojasi Intiaan.', 'error'],
  [
    'sv',
    'Vi överför inte dina uppgifter utanför EES. Vi överför dina uppgifter till Indien.',
    'error',
  ],
  [
    'de',
    'Wir übermitteln Ihre Daten nicht in Länder außerhalb des EWR. Wir übermitteln Ihre Daten nach Indien.',
    'error',
  ],
  ['en', 'We do not profile you. We profile you by your purchases.', 'error'],
  ['en', 'We do not sell your data. We sell your data to our partners.', 'warning'],
  [
    'en',
    '## Visitors\n\nWe do not transfer your data outside the EEA.\n\n## Buyers\n\nWe transfer your data to India.',
    'warning',
  ],
])('%s: %s', (locale, body, severity) => {
  expect(find(body, locale)).toEqual([severity]);
});

test('where a fact speaks of it, one of the two is against the fact', () => {
  const body = 'We do not transfer your data outside the EEA. We transfer your data to India.';
  expect(find(body, 'en', 'transfers: [{id: india, country: IN}]')).toEqual([]);
});

test('both sections are named', () => {
  const state = stateOf({
    'en/a.md': '---\ntitle: Visitors\n---\nWe do not transfer your data outside the EEA.\n',
    'en/b.md': '---\ntitle: Buyers\n---\nWe transfer your data to India.\n',
  });
  const [found] = state.notices.flatMap((notice) => checkNotice(notice, request));
  expect(found?.section).toBe('a');
  expect(found?.related).toMatchObject([{ file: 'content/notices/shop/en/b.md', line: 4 }]);
  expect(found?.severity).toBe('warning');
});
