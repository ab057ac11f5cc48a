import { expect, test } from 'vitest';
import { type KindOfChange, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareFacts, type Disclosures } from '../../src/redline/facts/compare-facts.ts';

const kept = (period: string): Disclosures => ({ retention: [{ id: 'orders', period }] });
const postOf = (name: string, country: string): Disclosures => ({
  recipients: [{ id: name, name, role: 'processor', country }],
});
const purpose = (...bases: string[]): Disclosures => ({
  purposes: [{ id: 'ads', bases: bases.map((basis) => ({ basis })) }],
});

/** Before, after, and the kind that the facts alone make it. */
test.each<[string, Disclosures, Disclosures, KindOfChange]>([
  ['nothing', kept('P1Y'), kept('P1Y'), 'none'],
  ['a longer period', kept('P1Y'), kept('P2Y'), 'fundamental'],
  ['a shorter period', kept('P2Y'), kept('P1Y'), 'material'],
  ['a period told in other words', kept('P1Y'), kept('P12M'), 'material'],
  ['a period that may be longer or shorter', kept('P1M'), kept('P30D'), 'material'],
  ['a first period', { retention: [{ id: 'orders' }] }, kept('P1Y'), 'material'],
  ['a recipient', { recipients: [] }, postOf('Zeta', 'FI'), 'fundamental'],
  ['a recipient less', postOf('Zeta', 'FI'), { recipients: [] }, 'material'],
  ['one recipient for another', postOf('Post', 'FI'), postOf('Zeta', 'FI'), 'material'],
  ['one in another country', postOf('Post', 'FI'), postOf('Zeta', 'US'), 'fundamental'],
  ['a legal basis', purpose('consent'), purpose('consent', 'contract'), 'fundamental'],
  ['a legal basis less', purpose('consent', 'contract'), purpose('consent'), 'material'],
  [
    'measures of security',
    { security: { measures: ['encryption'] } },
    { security: { measures: ['encryption', 'backups'] } },
    'material',
  ],
])('%s', (_name, before, after, kind) => {
  expect(proposeKind([], compareFacts(before, after)).kind).toBe(kind);
});
