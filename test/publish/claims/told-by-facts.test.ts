import { expect, test } from 'vitest';
import { readyLanguage } from '../../../src/claims/language.ts';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import type { PlacedFact } from '../../../src/publish/changes/group-facts.ts';
import { findClaimChanges } from '../../../src/publish/claims/find-claim-changes.ts';
import type { SpokenClaim } from '../../../src/publish/claims/spoken-claim.ts';
import { tellClaim } from '../../../src/publish/claims/tell-claim.ts';

const claim: SpokenClaim = {
  kind: 'recipient',
  isDenied: false,
  sure: true,
  value: '',
  isOwn: true,
  isLocal: false,
  isRight: false,
  told: 'data may be given to others',
  shown: '',
  facts: ['recipients'],
};
const years: SpokenClaim = {
  ...claim,
  kind: 'retention',
  value: 'exactly 60 0',
  shown: '5 years',
  facts: ['retention'],
};

test.each<[string, SpokenClaim, string[], string, boolean]>([
  ['a new recipient', claim, ['recipients', 'post'], 'Post Ltd', true],
  ['no more recipients', claim, ['recipients', 'none'], 'We give nothing to anyone', true],
  ['what a recipient does', claim, ['recipients', 'books', 'activity'], 'Does our books', false],
  ['the period', years, ['retention', 'orders', 'period'], 'Orders: 5 years', true],
  ['a longer period', years, ['retention', 'orders', 'period'], 'Orders: 15 years', false],
])('a claim beside a changed fact: %s', (_, one, path, sentence, isTold) => {
  const fact = { path, subject: '', sentence } as unknown as PlacedFact;
  const found = findClaimChanges([], [{ id: 'a', claims: [one] }], { changes: [], facts: [fact] });
  expect(found).toHaveLength(isTold ? 0 : 1);
});

test.each([
  'We keep your data for no less than ten years.',
  'We do not keep your data for ten years.',
  'We do not delete your data before ten years have passed.',
])('a denied period is not told as the longest: %s', (text) => {
  const { claims } = readClaims(parseMarkdown(text), text, readyLanguage('en'));
  const told = claims.flatMap((one) => tellClaim(one, true));
  expect(told.filter(({ value }) => value.startsWith('at-most'))).toEqual([]);
});
