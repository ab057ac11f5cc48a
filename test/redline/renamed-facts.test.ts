import { expect, test } from 'vitest';
import { proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareFacts, type Disclosures } from '../../src/redline/facts/compare-facts.ts';

const contact = { id: 'contact', name: 'Contact data', items: ['name', 'e-mail'] };
const details = { id: 'details', name: 'Details', items: ['e-mail', 'name'] };
const acme = { id: 'acme', name: 'Acme Oy', role: 'processor', country: ['FI'] };
const group = { ...acme, id: 'acme-group-oy', name: 'Acme Group Oy' };
const renamed = 'recipients.acme-group-oy.name: changed, neutral';

/** Before, after, and each change as `path: change, effect`. */
test.each<[string, Disclosures, Disclosures, string[]]>([
  [
    'a label',
    { dataCategories: [contact] },
    { dataCategories: [details] },
    ['dataCategories.details.name: changed, neutral'],
  ],
  ['somebody', { recipients: [acme] }, { recipients: [group] }, [renamed]],
  [
    'what refers to it',
    {
      recipients: [acme],
      purposes: [{ id: 'orders', recipients: ['acme', 'post'] }],
      transfers: [{ id: 'us-acme', country: 'US', recipients: ['acme'] }],
    },
    {
      recipients: [group],
      purposes: [{ id: 'orders', recipients: ['acme-group-oy', 'post'] }],
      transfers: [{ id: 'us-acme-group', country: 'US', recipients: ['acme-group-oy'] }],
    },
    [renamed],
  ],
  [
    'two at once, one of which refers to the other',
    {
      purposes: [{ id: 'letter', name: 'Letter', retention: ['letter'] }],
      retention: [{ id: 'letter', period: 'P3M' }],
    },
    {
      purposes: [{ id: 'news', name: 'News', retention: ['news'] }],
      retention: [{ id: 'news', period: 'P3M' }],
    },
    ['purposes.news.name: changed, neutral'],
  ],
  ['an id alone', { recipients: [acme] }, { recipients: [{ ...acme, id: 'a' }] }, []],
  [
    'a name that is only spelled otherwise, among others that tell the same',
    { recipients: [acme] },
    {
      recipients: [
        { ...acme, id: 'acme-oy', name: 'ACME-Oy' },
        { ...acme, id: 'acme-ab', name: 'Acme Ab' },
      ],
    },
    ['recipients.acme-oy.name: changed, neutral', 'recipients.acme-ab: added, less-protective'],
  ],
  [
    'a name of which nothing else is told, spelled otherwise',
    { recipients: [{ id: 'acme', name: 'Acme' }] },
    { recipients: [{ id: 'a', name: 'ACME' }] },
    ['recipients.a.name: changed, neutral'],
  ],
])('renamed: %s', (_, before, after, expected) => {
  const changes = compareFacts(before, after);
  expect(changes.map(({ path, change, effect }) => `${path}: ${change}, ${effect}`)).toEqual(
    expected,
  );
  expect(changes.filter((one) => one.effect === 'neutral').every((one) => one.renamed)).toBe(true);
  const back = compareFacts(after, before).filter((one) => one.renamed);
  expect(back).toHaveLength(expected.filter((one) => one.endsWith('neutral')).length);
});

test.each<[string, Disclosures, Disclosures]>([
  [
    'another value',
    { dataCategories: [contact] },
    { dataCategories: [{ ...details, items: ['name'] }] },
  ],
  [
    'two that it may be',
    { dataCategories: [contact] },
    { dataCategories: [details, { ...details, id: 'more', name: 'More' }] },
  ],
  [
    'another who does the same',
    { recipients: [acme] },
    { recipients: [{ ...group, name: 'Post Oy' }] },
  ],
  [
    'a name of which nothing else is told',
    { purposes: [{ id: 'a', name: 'A' }] },
    { purposes: [{ id: 'b', name: 'B' }] },
  ],
  [
    'a category in the place of a name',
    { recipients: [acme] },
    { recipients: [{ id: 'acmes', category: 'Acme Oy', role: 'processor', country: ['FI'] }] },
  ],
  [
    'the same reference to another',
    { recipients: [acme], transfers: [{ id: 'a', recipients: ['acme'] }] },
    { recipients: [acme], transfers: [{ id: 'b', recipients: ['other'] }] },
  ],
  ['no list', { recipients: { none: 'None.' } }, { recipients: [acme] }],
])('removed and added: %s', (_, before, after) => {
  const changes = compareFacts(before, after);
  expect(changes.some(({ renamed: is }) => is)).toBe(false);
  expect(changes.map(({ change }) => change)).toEqual(expect.arrayContaining(['added', 'removed']));
});

test('both names are told, as the disclosures have them, and the change is material', () => {
  const facts = compareFacts({ recipients: [acme] }, { recipients: [group] });
  expect(facts).toEqual([
    {
      path: 'recipients.acme-group-oy.name',
      field: 'recipients.*.name',
      change: 'changed',
      before: 'Acme Oy',
      after: 'Acme Group Oy',
      effect: 'neutral',
      renamed: true,
    },
  ]);
  expect(proposeKind([], facts).kind).toBe('material');
});
