import { expect, test } from 'vitest';
import type { ClaimKind } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { judgesWording, judgeWording } from '../../../src/check/sentences/judge-wording.ts';

const judge = (sentence: string, kinds: readonly ClaimKind[], locale: Locale, heading = '') =>
  judgeWording(sentence, { claims: new Set(kinds), heading }, locale).map(
    ({ rule, words }) => `${rule}: ${words}`,
  );

test.each<[string, ClaimKind[], Locale, string[]]>([
  ['We give your address to Carrier Ltd.', ['recipient'], 'en', []],
  [
    'We may share your address with Carrier Ltd.',
    ['recipient'],
    'en',
    ['wording-hedge: may share'],
  ],
  ['We may ask you for more information.', ['access'], 'en', []],
  [
    'We share your data with our partners.',
    ['recipient'],
    'en',
    ['recipient-generic-words: partners'],
  ],
  [
    'We keep your data for as long as necessary.',
    ['retention'],
    'en',
    ['retention-vague-words: as long as necessary'],
  ],
  [
    'We may use your data to improve our services.',
    ['purpose'],
    'en',
    ['vague-purpose: improve our services'],
  ],
  [
    'Our transfers rest on the Privacy Shield.',
    [],
    'en',
    ['obsolete-transfer-words: Privacy Shield'],
  ],
  [
    'Please check this page regularly.',
    ['change'],
    'en',
    ['changes-check-back: check this page regularly'],
  ],
  [
    'Please check this page regularly.',
    [],
    'en',
    ['changes-check-back: check this page regularly'],
  ],
  ['Please check your postbox regularly.', [], 'en', []],
  ['Sinulla on tarkastusoikeus.', ['access'], 'fi', ['legacy-register-terms: tarkastusoikeus']],
])('%s (%j, %s)', (sentence, kinds, locale, found) => {
  expect(judge(sentence, kinds, locale)).toEqual(found);
});

test('among rights only what gives data away or keeps them is a matter of processing', () => {
  expect(judge('We may use your data.', [], 'en')).toEqual(['wording-hedge: may use']);
  expect(judge('We may use your data.', [], 'en', 'Your rights')).toEqual([]);
});

test('a fault is said as the rule says it, in the language of the report', () => {
  const [fault] = judgeWording(
    'Our transfers rest on the Privacy Shield.',
    { claims: new Set(), heading: '' },
    'en',
  );
  expect(fault?.say('en')).toContain('not valid since 16 July 2020: C-311/18 (Article 13(1)(f)');
  expect(fault?.say('fi')).toContain('C-311/18');
});

test('languages with word lists are judged', () => {
  expect(judgesWording('en')).toBe(true);
});
