import { expect, test } from 'vitest';
import { judgeDraft } from '../../../src/check/run/judge.ts';
import { emptyMap } from '../../../src/content/yaml.ts';
import { type SectionFiles, stateOf } from '../../support/notices.ts';

const section = (yaml: string, body = 'Text.') => `---\ntitle: T\n${yaml}\n---\n${body}\n`;

/** What is found in a notice in Finnish and its translation, as `file rule`, stamps aside. */
function findingsOf(files: SectionFiles, form?: 'text/1'): string[] {
  const folder = 'content/notices/shop';
  const notice = {
    id: 'shop',
    folder,
    manifest: undefined,
    manifestTree: emptyMap(`${folder}/notice.yaml`),
    revisions: [],
    problems: [],
    pages: null,
    severities: [],
  };
  return judgeDraft(notice, stateOf(files, 'fi', undefined, form), '2026-11-01', 'en')
    .findings.filter(({ rule }) => rule !== 'translation-unstamped')
    .map(({ rule, place }) => `${place.file.slice(folder.length + 1)}:${place.line} ${rule}`);
}

const translated = (fi: string, sv: string, bodies: [string?, string?] = []) =>
  findingsOf({ 'fi/a.md': section(fi, bodies[0]), 'sv/a.md': section(sv, bodies[1]) });

test.each([
  [
    'a disclosure that the source lacks',
    'recipients: [{id: a, name: A}]\ncontroller: {name: A}',
    'recipients: [{id: a, name: A}]\ncontroller: {name: A}\ntransfers: [{id: us, name: B, mechanisms: [{scope: S}]}]',
    'fi/a.md:3 transfers-undeclared',
  ],
  [
    'a wrong value',
    'controller: {name: A, country: Suomi}',
    'controller: {name: A}',
    'fi/a.md:3 value-wrong-format',
  ],
  [
    'a misspelt basis',
    'purposes: [{id: a, name: Tilausten toimitus, bases: [{basis: suostumus}]}]',
    'purposes: [{id: a, name: Leverans av beställningar}]',
    'fi/a.md:3 value-not-in-list',
  ],
  ['a misspelt key', 'securty: {text: A}', 'security: {text: B}', 'fi/a.md:3 key-unknown'],
  [
    'a wrong id',
    'dataSubjects: [{id: My customers, name: A}]',
    'dataSubjects: [{id: customers, name: B}]',
    'fi/a.md:3 value-wrong-format',
  ],
])('the fault of the source is told in the source only: %s', (_, fi, sv, expected) => {
  const found = translated(fi, sv);
  expect(found).toContain(expected);
  expect(found.filter((line) => line.startsWith('sv/'))).toEqual([]);
});

test('facts that only the text of a translation tells are found at their place', () => {
  const body = [
    '- **Dataskyddsombud:** Maija',
    '- **E-post:** dpo@shop.example',
    '',
    'Text.',
    '',
    '- **Kakpolicy:** https://shop.example/kakor',
    '- **Val:** https://shop.example/val',
  ].join('\n');
  const files = { 'fi/a.md': section(''), 'sv/a.md': section('', body) };
  const found = findingsOf(files, 'text/1');
  expect(found.filter((line) => line.endsWith('translation-without-source'))).toEqual([
    'sv/a.md:5 translation-without-source',
    'sv/a.md:10 translation-without-source',
  ]);
});

test('a translation is told of its own faults, after those of the source', () => {
  const found = translated(
    'retention: [{id: a, name: A, period: P5Y, seen: viisi vuotta siitä}]',
    'retention: [{id: a, name: B, seen: fem år efter}]\nchanges: {text: C}',
    ['Viisi.', 'Fem.'],
  );
  expect(found.filter((line) => line.startsWith('sv/'))).toEqual([
    'sv/a.md:4 translation-without-source',
    'sv/a.md:3 retention-end-untold',
    'sv/a.md:3 seen-not-found',
  ]);
  expect(found.findIndex((line) => line.startsWith('sv/'))).toBe(found.length - 3);
  expect(found).toContain('fi/a.md:3 seen-not-found');
});
