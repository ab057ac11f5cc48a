import { expect, test } from 'vitest';
import { nearestWord } from '../../src/content/nearest-word.ts';
import { placeOfFact } from '../../src/content/notice.ts';
import { readYaml } from '../../src/content/read-yaml.ts';
import { stateOf } from '../support/notices.ts';

const reasonsOf = (text: string) =>
  readYaml(text, 'f.md').problems.map(
    ({ at, data }) => `${at.line}:${at.column} ${data['reason']}`,
  );

test.each([
  ['a quote that is never closed', 'name: "abc\nb: 1\n', ['1:7 unclosed-quote']],
  ['one that the next quote closes', 'a:\n  - "abc\nb: "def"\n', ['2:5 unclosed-quote']],
  ['a single quote', "name: 'abc\nb: 1\n", ['1:7 unclosed-quote']],
  ['an apostrophe is no quote', "name: don't: x\n", ['1:7 quote']],
  ['curly quotes about a colon', 'name: ”a: b”\n', ['1:7 curly-quote']],
  ['curly quotes about a value', 'name: “consent”\n', ['1:7 curly-quote']],
  ['a bracket that is never closed', 'a: [b, c\nd: e\n', ['1:4 unclosed-bracket']],
  ['one further in', 'a:\n  - b: [c, [d]\n    e: f\n', ['2:8 unclosed-bracket']],
  ['a curly one', 'a: {b: c\nd: e\n', ['1:4 unclosed-bracket']],
  ['one of several lines', 'a: [b,\n  c]\nd: [e\nf: g\n', ['3:4 unclosed-bracket']],
  ['brackets in a text are none', 'a: b (c [d\ne: f: g\n', ['2:4 quote']],
  ['a mistake before a bracket', 'a: b: c\nd: [e\n', ['1:4 quote']],
  ['tabs', 'a:\n\tb: 1\n\tc: 2\n', ['2:1 tab']],
  ['a mistake and its sequel', 'a: b: c\n d: e: f\n', ['1:4 quote']],
  ['two keys twice', 'a: 1\na: 2\nb: 1\nb: 2\n', ['2:1 duplicate-key', '4:1 duplicate-key']],
])('a mistake of YAML is told once: %s', (_, text, expected) => {
  expect(reasonsOf(text)).toEqual(expected);
});

test('a text may begin with words in curly quotes', () => {
  expect(readYaml('none: ”Evästeitä” ei käytetä\n', 'f.md').problems).toEqual([]);
});

test.each([
  ['closing', '---\ntitle: T\ncontroller: {name: A}\n\n## H\n\nText <b>x</b>.\n', '5:1 unclosed'],
  ['closing, with a line below', '---\ntitle: T\n\nText.\n\n---\n\nMore.\n', '4:1 unclosed'],
  ['none, but a text is not further in', '---\ntitle: T\nand t\nx: y\n---\nText.\n', '3:1 quote'],
  ['none, but a colon is wrong', '---\ntitle: T: t\n---\nText.\n', '2:8 quote'],
  ['closing, without a text', '---\ntitle: T\n', '1:1 unclosed'],
  ['opening', 'title: T\ncontroller: {name: A}\n---\nText {{x.y}}.\n', '1:1 unopened'],
  ['opening, short of a dash', '--\ntitle: T\n---\nText.\n', '1:1 unopened'],
  ['opening, below an empty line', '\n---\ntitle: T\n---\nText.\n', '1:1 unopened'],
])('a missing fence hides the section, and nothing else is blamed: %s', (_, text, expected) => {
  const { problems } = stateOf({ 'en/a.md': text });
  const told = problems.map(({ at, data }) => `${at.line}:${at.column} ${data['reason']}`);
  expect(told).toEqual([expected]);
});

test.each([
  ['a text', 'controller: {name: "A"}\npurposes:\n  - id: a\n    name: Customers # 1', ['6:11']],
  ['a title', 'x: y', ['2:8'], 'T # 1'],
  ['a quote', 'retention: [{id: a, period: P5Y, seen: one two # three\n  }]', ['3:40']],
  ['a text in quotation marks', 'controller: {name: A}\nsecurity: {text: "A" # why\n  }', []],
  ['what is no text', 'retention:\n  - id: a # why\n    period: P5Y # law', []],
])('what a comment cuts: %s', (_, yaml, expected, title = 'T') => {
  const state = stateOf({ 'en/a.md': `---\ntitle: ${title}\n${yaml}\n---\nText.\n` });
  const found = state.problems.filter(({ code }) => code === 'value-cut-by-comment');
  expect(found.map(({ at }) => `${at.line}:${at.column}`)).toEqual(expected);
});

test.each([
  ['securty', 'security'],
  ['recipient', 'recipients'],
  ['Purposes', 'purposes'],
  ['dta', 'data'],
  ['fax', undefined],
])('%s may have been meant to be %s', (word, meant) => {
  const known = ['security', 'recipients', 'purposes', 'data', 'name'];
  expect(nearestWord(word, known)).toBe(meant);
});

const section = (yaml: string, body = 'Text.') => `---\ntitle: T\n${yaml}\n---\n${body}\n`;

const toldOf = (files: Record<string, string>) =>
  stateOf(files, 'fi').problems.map(
    ({ code, at, data }) =>
      `${at.file.slice(21)}:${at.line} ${code} ${data['path'] ?? data['section'] ?? ''}`,
  );

test('a wrong id is told where it is given only', () => {
  const yaml = `purposes: [{id: a, name: A, data: [My data]}]
dataCategories: [{id: My data, name: B}]`;
  expect(toldOf({ 'fi/a.md': section(yaml) })).toEqual([
    'fi/a.md:4 value-wrong-format dataCategories › My data › id',
  ]);
});

test.each([
  ['a broken fact', 'retention: [{id: a, period: 5 vuotta}]', 'retention.a.period.genitive', []],
  ['a misspelt key', 'retention: [{id: a, perod: P5Y}]', 'retention.a.period', []],
  ['an entry with a wrong id', 'retention: [{id: My a, period: P5Y}]', 'retention.a.period', []],
  [
    'nothing',
    'retention: [{id: b, period: P5Y}]',
    'retention.a.period',
    [{ advice: { example: 'retention.b.period' } }],
  ],
])('a placeholder for %s', (_, yaml, path, expected) => {
  const state = stateOf({ 'en/a.md': section(yaml, `{{${path}}}`) });
  const found = state.problems.filter(({ code }) => code === 'placeholder-unknown');
  expect(found).toMatchObject(expected);
  expect(state.notices[0]?.sections[0]?.isUnfilled).toBe(true);
});

test('a text that a translation lacks belongs where the source tells it', () => {
  const files = {
    'fi/a.md': section('rights: {access: {text: A}}'),
    'fi/b.md': section('rights:\n  erasure: {text: B}\n  portability: {text: C}'),
    'fi/c.md': section('security: {measures: [D]}\npurposes:\n  - id: p\n    name: E'),
    'sv/a.md': section('rights: {access: {text: A}}'),
    'sv/b.md': section('x-note: a\nrights:\n  erasure: {text: B}'),
    'sv/c.md': section('purposes:\n  - id: p'),
  };
  expect(toldOf(files).filter((line) => line.includes('missing'))).toEqual([
    'sv/b.md:4 translation-missing rights › portability',
    'sv/c.md:2 translation-missing security',
    'sv/c.md:4 translation-missing purposes › p › name',
  ]);
});

test('a misspelt section of the list is told once', () => {
  const files = Object.fromEntries(
    ['fi', 'sv', 'en'].flatMap((locale) =>
      ['data', 'b'].map((id) => [`${locale}/${id}.md`, section('', 'Text.')]),
    ),
  );
  const state = stateOf(files, 'fi', ['dta', 'b']);
  expect(state.problems).toMatchObject([
    { code: 'section-missing', data: { section: 'dta' }, advice: { meant: 'data' } },
  ]);
});

test('a missing entry belongs to the section that holds most of its kind', () => {
  const state = stateOf({
    'en/a.md': section('rights: {access: {text: A}}'),
    'en/b.md': section('rights:\n  erasure: {text: B}\n  portability: {text: C}'),
  });
  const [notice] = state.notices;
  const places = [['rights', 'objection'], ['complaint']].map(
    (path) => notice && placeOfFact(notice, path).file.slice(21),
  );
  expect(places).toEqual(['en/b.md', 'en/b.md']);
});
