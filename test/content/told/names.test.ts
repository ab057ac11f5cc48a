import { describe, expect, test } from 'vitest';
import { inflectedName } from '../../../src/content/told/values/inflected-name.ts';
import { splitNames } from '../../../src/content/told/values/split-names.ts';
import { vocabularyOf } from '../../../src/content/told/vocabulary.ts';
import { codesOf, tell } from './tell.ts';

const names = (...all: string[]) => new Map(all.map((name) => [name.toLowerCase(), name]));
const split = (text: string, ...all: string[]) =>
  splitNames(text, names(...all), ['and']).map((one) =>
    'known' in one ? one.known : `?${one.unknown}`,
  );

describe('names are found by what is known', () => {
  test.each([
    ['A, B and C', ['A', 'B', 'C'], ['A', 'B', 'C']],
    [
      'Mail, Inc., Host and Post',
      ['Mail, Inc.', 'Host and Post', 'Host'],
      ['Mail, Inc.', 'Host and Post'],
    ],
    ['Mail Oy, Mail', ['Mail', 'Mail Oy'], ['Mail Oy', 'Mail']],
    ['a; B.', ['A', 'B'], ['A', 'B']],
    ['A, Bee, C', ['A', 'B', 'C'], ['A', '?Bee', 'C']],
    ['X and B', ['B'], ['?X', 'B']],
    ['Mailing', ['Mail'], ['?Mailing']],
    ['', ['A'], []],
  ])('%s', (text, known, found) => {
    expect(split(text, ...known)).toEqual(found);
  });
});

describe('an inflected form counts where one name alone has it', () => {
  test.each([
    ['tilaustietoja', ['Tilaustiedot'], 'Tilaustiedot'],
    ['Tilaustietojen', ['Tilaustiedot', 'Yhteystiedot'], 'Tilaustiedot'],
    ['asiakastietoja', ['Asiakastiedot', 'Asiakastieto'], undefined],
    ['Esimerkki Ab', ['Esimerkki Oy'], undefined],
    ['maksukorot', ['Maksukortit'], undefined],
    ['tilaustidot', ['Tilaustiedot'], undefined],
  ])('%s', (text, known, found) => {
    const vocabulary = vocabularyOf('fi');
    expect(vocabulary && inflectedName(text, names(...known), vocabulary)).toBe(found);
  });
});

const data = '| Personal data | Includes |\n| --- | --- |\n| Contact details | name |\n';
const purpose = (value: string) =>
  `${data}\n## Letter {#letter}\n\n- **Legal basis:** consent\n- **Data:** ${value}`;

test.each([
  ['contact details', ['contact-details']],
  ['Contact\u00a0details', ['contact-details']],
  ['con\u00adtact details', ['contact-details']],
])('spaces, capitals and soft hyphens do not count: %s', (value, ids) => {
  const { facts, problems } = tell(purpose(value));
  expect(problems.filter(({ code }) => code !== 'character-doubtful')).toEqual([]);
  expect(facts.purposes?.[0]?.data).toEqual(ids);
});

test.each([
  ['Contact detials', 'told-name-unknown'],
  ['Orders', 'told-name-unknown'],
  ['Соntact details', 'told-characters'],
])('a near miss is never taken for a name: %s', (value, code) => {
  const told = tell(purpose(value));
  expect(codesOf(told)).toEqual([code]);
  expect(told.facts.purposes?.[0]?.data).toBeUndefined();
});

test('a name of two entries refers to none', () => {
  const told = tell(
    '| Recipient | Role |\n| --- | --- |\n| A Ltd | processor |\n| A Ltd | controller |\n\n## Letter\n\n- **Legal basis:** consent\n- **Recipients:** A Ltd',
  );
  expect(codesOf(told)).toEqual(['told-name-twice']);
  expect(told.facts.recipients).toMatchObject([{ id: 'a-ltd' }, { id: 'a-ltd-2' }]);
});

test('front matter gives ids and adds fields', () => {
  const { facts, problems } = tell(
    data,
    'en',
    [
      'ids: {dataCategories: {contact: Contact details}}',
      'dataCategories: [{id: contact, name: Contact details, seen: Contact details}]',
    ].join('\n'),
  );
  expect(problems.filter(({ code }) => code !== 'value-wrong-format')).toEqual([]);
  expect(facts.dataCategories).toMatchObject([{ id: 'contact', items: ['name'] }]);
});

test('an id for no name is found', () => {
  expect(codesOf(tell(data, 'en', 'ids: {dataCategories: {contact: Contacts}}'))).toEqual([
    'told-id-unused',
  ]);
});

test('words without a number are no phrase of time where periods have names', () => {
  const told = tell(
    '| What is stored | How long |\n| --- | --- |\n| Logs | 2 years |\n\n## Letter\n\n- **Legal basis:** consent\n- **Storage period:** Customer files',
  );
  expect(codesOf(told)).toEqual(['told-name-unknown']);
  expect(told.facts.retention).toHaveLength(1);
});

test('a placeholder alone refers to a period', () => {
  const { facts, problems } = tell(
    '| What is stored | How long |\n| --- | --- |\n| Logs | 2 years |\n\n## Letter\n\n- **Legal basis:** consent\n- **Storage period:** {{retention.logs}}',
  );
  expect(codesOf({ problems })).toEqual([]);
  expect(facts.purposes?.[0]?.retention).toEqual(['logs']);
});
