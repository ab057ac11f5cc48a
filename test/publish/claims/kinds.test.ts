import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { recogniseLanguage } from '../../../src/audit/recognise-language.ts';
import { CHANGE_KINDS, type KindOfChange } from '../../../src/redline/changes/propose-kind.ts';
import { pair } from '../../redline/arbitrary-markdown.ts';
import { ofForm, ofSubstance } from '../../redline/change-pairs.ts';
import { kindPairs } from '../../redline/kind-pairs.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { type BothKinds, bothKinds } from './both-kinds.ts';

type Judged = { language: Locale; before: string; after: string; expected: string };

const judged: readonly Judged[] = JSON.parse(
  readFileSync(new URL('../../redline/judged-kinds.json', import.meta.url), 'utf8'),
);
const groups = Object.values(kindPairs);
const inAnyLanguage = ([before, after]: readonly [string, string]) =>
  bothKinds(before, after, recogniseLanguage(`${before} ${after}`) ?? 'en');
const inLanguages = (pairs: typeof ofForm) =>
  Object.entries(pairs).flatMap(([locale, some]) =>
    some.map(([before, after]) => bothKinds(before, after, locale as Locale)),
  );

/** Pairs of texts between which nothing of substance changed, and those that a person must see. */
const most = [
  ...groups.flatMap((group) => Object.values(group.most).flat().map(inAnyLanguage)),
  ...judged
    .filter(isOfForm)
    .map(({ before, after, language }) => bothKinds(before, after, language)),
  ...inLanguages(ofForm),
];
const least = [
  ...groups.flatMap((group) => Object.values(group.least).flat().map(inAnyLanguage)),
  ...judged
    .filter((one) => !isOfForm(one))
    .map(({ before, after, language }) => bothKinds(before, after, language)),
  ...inLanguages(ofSubstance),
];

function isOfForm({ expected }: Judged): boolean {
  return expected === 'at-most-editorial';
}

const weigh = (kind: KindOfChange): number => CHANGE_KINDS.indexOf(kind);
const isLower = ({ words, claimed }: BothKinds) => weigh(claimed) < weigh(words);
const undecided = (kinds: readonly KindOfChange[]) =>
  kinds.filter((kind) => kind === 'undecided').length;

test('no kind is lower with claims, whatever the texts are', () => {
  expect([...most, ...least].filter(isLower)).toEqual([]);
  const property = fc.property(
    pair,
    fc.constantFrom<Locale>('fi', 'sv', 'en', 'de'),
    ([before, after], locale) => {
      expect(isLower(bothKinds(before, after, locale))).toBe(false);
    },
  );
  fc.assert(property, { numRuns: propertyRuns(300), seed: 16 });
});

test('fewer changes of substance are undecided', () => {
  const [before, after] = [least.map(({ words }) => words), least.map(({ claimed }) => claimed)];
  expect(undecided(before)).toBeGreaterThan(150);
  expect(undecided(after)).toBeLessThanOrEqual(undecided(before) - 9);
});

test('no change of form is taken for more', () => {
  expect(most.length).toBeGreaterThan(300);
  expect(most.filter(({ words, claimed }) => words !== claimed)).toEqual([]);
});

test('a language without lists of words is told what a claim shows', () => {
  const kinds = bothKinds('Wir verkaufen Ihre Daten nicht.', 'Wir verkaufen Ihre Daten.', 'de');
  expect(kinds).toMatchObject({ words: 'undecided', claimed: 'material' });
});

test('a claim that is not sure speaks only beside words that are open', () => {
  const order = bothKinds('We sell data to shops.', 'To shops we sell data.', 'en');
  expect(order).toMatchObject({ words: 'editorial', claimed: 'editorial' });
});
