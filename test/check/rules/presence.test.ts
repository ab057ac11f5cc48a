import { expect, test } from 'vitest';
import { each, stated } from '../../../src/check/facts/subjects.ts';
import { presenceRules } from '../../../src/check/rules/presence.ts';
import { readSections } from '../../../src/check/text/read-sections.ts';
import { noticeOf } from '../../support/notices.ts';

const law = {
  severity: 'error',
  articles: ['13(1)(a)'],
  example: 'controller: {{++name: A++}}',
} as const;
const theController = stated('controller');
const eachRecipient = each('recipients', ({ id }) => ({ id }));

test('a row is a rule, its marked section the two examples', () => {
  const rules = presenceRules(theController, {
    'controller-missing': { ...law, anyOf: ['name'] },
  });
  expect(rules['controller-missing']).toMatchObject({
    name: 'controller-missing',
    since: '2018-05-25',
    examples: { failing: { yaml: 'controller: {}' }, passing: { yaml: 'controller: {name: A}' } },
  });
});

test.each([
  ['recipients: {none: Nobody.}', []],
  ['recipients: [{id: a, name: A}, {id: b, members: [B]}]', []],
  ['recipients: [{id: a, name: A}, {id: b, members: []}, {id: c}]', [1, 2]],
])('%s', (yaml, missing) => {
  const rule = presenceRules(eachRecipient, {
    'recipient-unnamed': { ...law, anyOf: ['name', 'members'] },
  })['recipient-unnamed'];
  const context = { day: '2026-11-01', read: readSections() };
  expect([...rule.check(noticeOf(yaml), context)].map(({ path }) => path)).toEqual(
    missing.map((index) => ['recipients', index, 'name']),
  );
});

test('a field that the schema does not know is a type error', () => {
  // @ts-expect-error: recipients have no fax number.
  presenceRules(eachRecipient, { 'recipient-unnamed': { ...law, anyOf: ['fax'] } });
});
