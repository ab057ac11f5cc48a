import { expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { filesFrom } from '../support/memory-files.ts';

const site = `title: {en: Privacy}
baseUrl: https://privacy.example/
language: en
timeZone: Europe/Helsinki
sample: false
`;

/** What is found in the manifests of notices that have these paths, as `notice:line:column code address other`. */
function sharedBy(paths: Record<string, string>, languages = '[en, fi]'): string[] {
  const manifests = Object.entries(paths).map(([id, path]) => [
    `content/notices/${id}/notice.yaml`,
    `title: {en: Notice}\npath: ${path}\nlanguage: en\nlanguages: ${languages}\nsections: [all]\n`,
  ]);
  const files = filesFrom({ 'content/site.yaml': site, ...Object.fromEntries(manifests) });
  return loadProject(files).notices.flatMap(({ id, problems }) =>
    problems.map(({ at, code, data, related = [] }) => {
      const others = related.map((place) => `${place.file.split('/')[2]}:${place.line}`);
      return [`${id}:${at.line}:${at.column}`, code, data['address'], ...others].join(' ');
    }),
  );
}

test.each<[string, Record<string, string>, string[]]>([
  ['apart', { a: '{en: a, fi: b}', c: '{en: b, fi: a}' }, []],
  [
    'the same in one language',
    { a: '{en: x, fi: b}', c: '{en: x, fi: d}' },
    ['a:2:8 address-shared en/x c:2', 'c:2:8 address-shared en/x a:2'],
  ],
  [
    'the same as the id of one that gives none',
    { a: '{en: b, fi: c}', c: '{en: e}' },
    ['a:2:15 address-shared fi/c c:2', 'c:2:1 address-shared fi/c a:2'],
  ],
  [
    'the same on a disk that knows no capitals',
    { Shop: '{en: x}', a: '{en: y, fi: shop}' },
    ['Shop:2:1 address-shared fi/Shop a:2', 'a:2:15 address-shared fi/shop Shop:2'],
  ],
  ['that of the search', { search: '{en: x}' }, ['search:2:1 address-reserved fi/search']],
  [
    'three of them',
    { a: '{en: x, fi: a}', b: '{en: x, fi: b}', c: '{en: x, fi: c}' },
    [
      'a:2:8 address-shared en/x b:2',
      'b:2:8 address-shared en/x a:2',
      'c:2:8 address-shared en/x a:2',
    ],
  ],
])('addresses of notices: %s', (_name, paths, told) => {
  expect(sharedBy(paths)).toEqual(told);
});

test('a language that nobody writes in has no addresses', () => {
  expect(sharedBy({ a: '{en: a, fi: x}', b: '{en: b, fi: x}' }, '[en]')).toEqual([]);
});
