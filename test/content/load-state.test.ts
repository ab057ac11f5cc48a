import { expect, test } from 'vitest';
import { noticeOf, stateOf } from '../support/notices.ts';

const problemsOf = (sections: Record<string, string>) =>
  stateOf(sections).problems.map(
    ({ code, at, data }) =>
      `${at.file.slice(21)}:${at.line}:${at.column} ${code} ${data['path'] ?? ''}`,
  );

const section = (yaml: string, body = 'Text.') => `---\ntitle: T\n${yaml}\n---\n${body}\n`;

test('disclosures spread over sections are one', () => {
  const state = stateOf({
    'en/a.md': section('rights:\n  access: {text: A copy.}\nrequests: {email: [a@b.example]}'),
    'en/b.md': section('rights:\n  erasure: {text: Gone.}\nrequests: {email: [a@b.example]}'),
  });
  expect(state.problems).toEqual([]);
  expect(state.notices[0]?.facts.rights).toEqual({
    access: { text: 'A copy.' },
    erasure: { text: 'Gone.' },
  });
  expect(state.notices[0]?.facts.requests?.email).toEqual(['a@b.example']);
});

test('different values for one fact are a problem at both places', () => {
  const state = stateOf({
    'en/a.md': section('controller: {name: One Ltd}'),
    'en/b.md': section('controller: {name: Two Ltd}'),
  });
  expect(state.problems).toMatchObject([
    { code: 'values-differ', at: { file: 'content/notices/shop/en/b.md', line: 3, column: 20 } },
  ]);
  expect(state.problems[0]?.related?.[0]).toMatchObject({ file: 'content/notices/shop/en/a.md' });
});

test('none beside an entry is a contradiction', () => {
  expect(
    problemsOf({
      'en/a.md': section('transfers: {none: We transfer nothing.}'),
      'en/b.md': section('transfers:\n  - id: us'),
    }),
  ).toEqual(['en/b.md:4:3 values-differ transfers']);
});

test('an id that stands twice in one section is one entry', () => {
  const yaml = 'purposes:\n  - {id: a, name: A}\n  - {id: a, name: B, tracking: true}';
  expect(problemsOf({ 'en/a.md': section(yaml) })).toEqual([
    'en/a.md:5:19 values-differ purposes › a › name',
  ]);
  expect(stateOf({ 'en/a.md': section(yaml) }).notices[0]?.facts.purposes).toEqual([
    { id: 'a', name: 'A', tracking: true },
  ]);
});

test('three sections may add to one entry and to a list without ids', () => {
  const state = stateOf({
    'en/a.md': section('purposes: [{id: a, name: A, bases: [{basis: contract}]}]'),
    'en/b.md': section('purposes: [{id: a, bases: [{basis: consent}], seen: one two three}]'),
    'en/c.md': section('purposes: [{id: a, tracking: true, seen: four five six}]'),
  });
  expect(state.problems).toEqual([]);
  expect(state.notices[0]?.facts.purposes).toEqual([
    {
      id: 'a',
      name: 'A',
      bases: [{ basis: 'contract' }, { basis: 'consent' }],
      seen: 'one two three',
      tracking: true,
    },
  ]);
});

test.each(['constructor', 'toString', '__proto__'])('%s is no field of any language', (key) => {
  const state = stateOf(
    {
      'fi/a.md': section(`${key}: {a: b}\nrights: {${key}: {x: b}}`, `{{${key}}}`),
      'sv/a.md': section(`${key}: {a: c}\nrights: {${key}: {x: c}}`, `{{rights.${key}}}`),
    },
    'fi',
  );
  expect(state.notices).toHaveLength(2);
  expect(state.problems.map(({ code }) => code)).toContain('key-unknown');
});

test.each([
  ['an unknown key', 'controler: {name: A}', ['en/a.md:3:1 key-unknown ']],
  ['an unknown field', 'controller: {name: A, fax: 1}', ['en/a.md:3:23 key-unknown controller']],
  ['__proto__ as a key', '__proto__: {a: b}', ['en/a.md:3:1 key-unknown ']],
  ['a wrong type', 'controller: A', ['en/a.md:3:13 value-wrong-type controller']],
  [
    'a value outside its list',
    'purposes:\n  - id: a\n    name: A\n    bases: [{basis: consnet}]',
    ['en/a.md:6:14 value-not-in-list purposes › a › bases 1 › basis'],
  ],
  [
    'a missing field, at the entry that should hold it',
    'purposes:\n  - id: a',
    ['en/a.md:4:5 value-missing purposes › a'],
  ],
  [
    'a wrong period',
    'retention:\n  - id: a\n    period: 5 years',
    ['en/a.md:5:5 value-wrong-format retention › a › period'],
  ],
  [
    'a list without its dash, which declares no absence',
    'recipients:\n  id: a\n  name: A',
    ['en/a.md:4:3 value-wrong-type recipients'],
  ],
  [
    'a missing value of a list',
    'transfers:\n  - {id: a, mechanisms: [{scope: S}]}',
    ['en/a.md:4:26 value-missing transfers › a › mechanisms 1'],
  ],
  ['an empty value of a form', 'requests: {form: }', ['en/a.md:3:12 value-empty requests › form']],
  ['an empty value', 'controller: {name: }', ['en/a.md:3:14 value-empty controller › name']],
  [
    'several at once',
    'controller: {name: A, country: Finland, fax: 1}\ncomplaint: {elsewhere: maybe}',
    [
      'en/a.md:3:23 value-wrong-format controller › country',
      'en/a.md:3:41 key-unknown controller',
      'en/a.md:4:13 value-not-in-list complaint › elsewhere',
    ],
  ],
])('shape: %s', (_, yaml, expected) => {
  expect(problemsOf({ 'en/a.md': section(yaml) })).toEqual(expected);
});

test('a mistake in one entry keeps the others', () => {
  const notice = noticeOf(
    'purposes:\n  - id: Wrong Id\n    name: A\n  - id: b\n    name: B\n    marketing: {channels: [fax, email]}',
  );
  expect(notice.facts.purposes).toEqual([
    { id: 'b', name: 'B', marketing: { channels: ['email'] } },
  ]);
});

test.each([
  ['words in a comment', 'a <!-- b -->', ['en/a.md:5:3 raw-html ']],
  ['HTML that is shown', 'a <b>b</b>', []],
  ['a merge that was not finished', 'a\n\n<<<<<<< HEAD\nb', ['en/a.md:7:1 merge-conflict ']],
  ['a merge within an item', '- a\n\n  <<<<<<< HEAD\n  b', ['en/a.md:7:1 merge-conflict ']],
  ['a merge in a quotation', '> ||||||| a\n> b', ['en/a.md:5:1 merge-conflict ']],
  ['a quotation in five others', '>>>>>> a', []],
  ['an unsafe link', 'See\n[x](javascript:void)', ['en/a.md:6:1 link-unsafe ']],
  [
    'an unknown placeholder',
    'Kept {{retention.a.period}}',
    ['en/a.md:5:6 placeholder-unknown retention.a.period'],
  ],
  [
    'a figure without text',
    '![](../figures/a.svg)',
    ['en/a.md:5:1 figure-without-text ', 'en/a.md:5:1 figure-missing '],
  ],
  [
    'a figure behind a reference',
    '![][a]\n\n[a]: ../figures/a.svg',
    ['en/a.md:5:1 figure-without-text ', 'en/a.md:7:1 figure-missing '],
  ],
])('body: %s', (_, body, expected) => {
  expect(problemsOf({ 'en/a.md': section('controller: {name: A}', body) })).toEqual(expected);
});

test('placeholders print facts in the language of the reader', () => {
  const yaml =
    'retention:\n  - id: a\n    period: P5Y\nrequests: {email: [a@b.example, c@d.example]}';
  const body =
    'Säilytämme {{retention.a.period.genitive}} ajan eli {{retention.a.period}}: {{requests.email}}';
  expect(noticeOf(yaml, body, 'fi').sections[0]?.text).toBe(
    'Säilytämme 5 vuoden ajan eli 5 vuotta: a@b.example, c@d.example',
  );
});

const source = section(
  'retention:\n  - id: a\n    name: Asiakkaat\n    period: P5Y\n    seen: viisi vuotta siitä',
);

test('a translation inherits what is the same in every language', () => {
  const state = stateOf(
    { 'fi/a.md': source, 'sv/a.md': section('retention:\n  - id: a\n    name: Kunder') },
    'fi',
  );
  expect(state.problems).toEqual([]);
  expect(state.notices[1]?.facts.retention).toEqual([{ id: 'a', name: 'Kunder', period: 'P5Y' }]);
});

test.each([
  ['a text is missing', 'retention:\n  - id: a', ['translation-missing retention › a › name']],
  ['a whole disclosure is missing', '', ['translation-missing retention']],
  [
    'a repeated value differs',
    'retention:\n  - id: a\n    name: K\n    period: P6Y',
    ['values-differ retention › a › period'],
  ],
  [
    'an entry has no source',
    'retention:\n  - {id: a, name: K}\n  - {id: b, name: L}',
    ['translation-without-source retention'],
  ],
  ['a wrong id', 'retention:\n  - {id: asiakas, name: K}', ['values-differ retention › a › id']],
])('translation: %s', (_, yaml, expected) => {
  const state = stateOf({ 'fi/a.md': source, 'sv/a.md': section(yaml) }, 'fi');
  const found = state.problems.map(({ code, data }) => `${code} ${data['path'] ?? ''}`);
  expect(found).toEqual(expected);
});

test.each([
  ['2000/518/EG', 0],
  ['2000/518/EEC', 0],
  ['2000/519/EG', 1],
  ['(EU) 2000/518', 1],
])('the number of an act in the letters of another language: %s', (decision, wrong) => {
  const told = (number: string) =>
    section(
      `transfers: [{id: ch, country: CH, mechanisms: [{kind: adequacy, decision: ${number}}]}]`,
    );
  const state = stateOf({ 'fi/a.md': told('2000/518/EY'), 'sv/a.md': told(decision) }, 'fi');
  expect(state.problems.map(({ code }) => code)).toEqual(Array(wrong).fill('values-differ'));
});

const address = (parts: string) => section(`controller: {name: A, address: {${parts}}}`);
const home = 'street: Mannerheimintie 4, postcode: 00100, city: Helsinki';

test.each([
  ['city: Helsingfors', {}],
  ['street: Mannerheimvägen 4, city: Helsingfors', {}],
  ['street: Mannerheimvägen 5', { path: 'controller › address › street' }],
  ['city: Åbo', { path: 'controller › address › city' }],
  ['city: Salo', { path: 'controller › address › city' }],
  ['postcode: 00101', { path: 'controller › address › postcode' }],
])('the address in a translation: %s', (theirs, data) => {
  const state = stateOf({ 'fi/a.md': address(home), 'sv/a.md': address(theirs) }, 'fi');
  const wrong = Object.keys(data).length > 0;
  expect(state.problems).toMatchObject(wrong ? [{ code: 'values-differ', data }] : []);
  expect(state.notices[0]?.facts.controller?.address?.city).toBe('Helsinki');
  const city = /city: (\p{L}+)/u.exec(theirs)?.[1] ?? 'Helsinki';
  expect(state.notices[1]?.facts.controller?.address?.city).toBe(wrong ? 'Helsinki' : city);
});

const two = section('purposes: [{id: orders, name: Tilaukset}, {id: news, name: Kirjeet}]');

test.each([
  ['misspelt', '{id: ordrs, name: B}, {id: news, name: N}', 'ordrs'],
  ['two misspelt', '{id: nwes, name: N}, {id: ordrs, name: B}', 'nwes'],
  ['the only other one', '{id: bestallningar, name: B}, {id: news, name: N}', 'bestallningar'],
])('an id of a translation that is %s is told once', (_, items, first) => {
  const state = stateOf({ 'fi/a.md': two, 'sv/a.md': section(`purposes: [${items}]`) }, 'fi');
  expect(new Set(state.problems.map(({ code }) => code))).toEqual(new Set(['values-differ']));
  expect(state.problems.map(({ data }) => data['after'])).toContain(first);
  expect(state.notices[1]?.facts.purposes).toEqual([
    { id: 'orders', name: 'B' },
    { id: 'news', name: 'N' },
  ]);
});

test('of two that fit nothing, both are too much and both are missed', () => {
  const yaml = 'purposes: [{id: x, name: X}, {id: y, name: Y}]';
  const state = stateOf({ 'fi/a.md': two, 'sv/a.md': section(yaml) }, 'fi');
  expect(state.problems.map(({ code }) => code).sort()).toEqual([
    ...['translation-missing', 'translation-missing'],
    ...['translation-without-source', 'translation-without-source'],
  ]);
});

test.each([
  ['rights: {access: {none: Ei ole}}', 'rights: {access: {text: En kopia.}}', 'rights › access'],
  ['rights: {access: {text: Kopio.}}', 'rights: {access: {none: Finns inte.}}', 'rights › access'],
  ['transfers: {none: Ei siirretä}', 'transfers: [{id: us}]', 'transfers'],
  ['cookies: {none: Ei ole}', 'cookies: {text: Se här.}', 'cookies'],
  ['complaint: {authority: FI}', 'complaint: {authority: {name: IMY}}', 'complaint › authority'],
])('a translation cannot say another thing than %s', (ours, theirs, path) => {
  const state = stateOf({ 'fi/a.md': section(ours), 'sv/a.md': section(theirs) }, 'fi');
  expect(state.problems).toMatchObject([{ code: 'values-differ', data: { path } }]);
  expect(state.notices[1]?.facts).toEqual(state.notices[0]?.facts);
});

test('a translation that has an id twice loses neither text silently', () => {
  const state = stateOf(
    {
      'fi/a.md': section('purposes: [{id: a, name: A}]'),
      'sv/a.md': section('purposes: [{id: a, name: B}, {id: a, name: C}]'),
    },
    'fi',
  );
  expect(state.problems).toMatchObject([{ code: 'values-differ', data: { before: 'B' } }]);
});

test('an unreadable section hides what it holds, and nothing else is blamed', () => {
  const state = stateOf({ 'en/a.md': '---\ntitle: a: b\n---\n', 'en/b.md': section('x: y') });
  expect(state.notices).toEqual([]);
  expect(state.problems.map(({ code }) => code)).toEqual(['yaml-invalid']);
});

test.each(['UK', 'EL', 'EU', 'ZZ', 'fi'])('%s is no country', (code) => {
  const found = stateOf({ 'en/a.md': section(`controller: {name: A, country: ${code}}`) }).problems;
  expect(found.map(({ code: rule }) => rule)).toEqual(['value-wrong-format']);
});

test('GB, GR and AX are countries', () => {
  const yaml =
    'transfers:\n  - {id: a, country: GB}\n  - {id: b, country: GR}\n  - {id: c, country: AX}';
  expect(stateOf({ 'en/a.md': section(yaml) }).problems).toEqual([]);
});
