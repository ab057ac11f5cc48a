import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sayRule } from '../../../../src/check/findings/rule-words.ts';
import { sayFinding } from '../../../../src/check/findings/say-finding.ts';
import { translationStale } from '../../../../src/check/rules/languages/translation-stale.ts';
import { findInTranslation, sectionOf } from './translate.ts';

const source = sectionOf('Text.');
const digest = `sha256-${createHash('sha256').update(source).digest('hex')}`;
const message =
  '2: The source text of the section `data` has changed since it was translated, so the languages may tell different things (Article 12(1)).';

test.each([
  { name: 'up to date', yaml: `translates: ${digest}\n`, found: [] },
  { name: 'no digest is another finding', yaml: '', found: [] },
  { name: 'stale', yaml: `translates: sha256-${'0'.repeat(64)}\n`, found: [message] },
])('$name', ({ yaml, found }) => {
  expect(findInTranslation(translationStale, source, sectionOf('Text.', yaml))).toEqual(found);
});

test('the hint has the command that records it, and the new digest', () => {
  const data = { notice: 'shop', section: 'data', digest };
  const { hint } = sayFinding(sayRule(translationStale, 'en'), { data }, 'en');
  expect(hint).toContain(`\`translated shop data\` (by hand: translates: ${digest}).`);
});
