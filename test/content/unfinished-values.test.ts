import { expect, test } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';
import { unfinishedInFacts, unfinishedInYaml } from '../../src/content/unfinished-values.ts';

function found(yaml: string, find: typeof unfinishedInYaml): string[] {
  const { root } = readYaml(yaml, 'a.yaml');
  if (root === null) throw new Error('The YAML cannot be read.');
  return find(root).map(
    ({ code, at, data }) => `${code} ${at.line}:${at.column} ${String(data['text'])}`,
  );
}

test.each<[string, string[]]>([
  ['title: {en: "Notice of [Company Name]"}\n', ['text-unfinished 1:13 [Company Name]']],
  ['title: {en: TODO}\n', ['text-unfinished 1:13 TODO']],
  ['title: {fi: SÃ¤ilytys}\n', ['text-mojibake 1:13 Ã¤']],
  ['title: {en: Notice}\nsuppressions:\n  - reason: TODO write it\n', []],
])('in a notice %j', (yaml, expected) => {
  expect(found(yaml, unfinishedInYaml)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['title: TODO\n', ['text-unfinished 1:8 TODO']],
  ['requests: {send: TODO ask the lawyers}\n', ['text-unfinished 1:18 TODO']],
  ['complaint: {text: TODO}\n', []],
  ['controller: {note: TODO ask them}\n', []],
  ['controller: {name: Shop Oy}\n', []],
  ['title: Rights of {{company}}\n', ['text-unfinished 1:8 {{company}}']],
  ['title: Rights at [**Company Name**]\n', ['text-unfinished 1:8 [**Company Name**]']],
  ['requests: {send: Lähetä XX kuukauden kuluessa}\n', ['text-unfinished 1:18 XX']],
  ['requests: {send: We show XXX-XX-1234 only}\n', []],
  ['complaint: {text: täydennettävä}\n', []],
  [
    'requests: {send: Write to us. Name of the accounting firm.}\n',
    ['text-unfinished 1:18 Name of the accounting firm'],
  ],
  ['dataCategories: [{id: c, name: C, items: [name of the cookie]}]\n', []],
  ['requests: {send: Ask for the name of the accounting firm.}\n', []],
])('in a section %j', (yaml, expected) => {
  expect(found(yaml, unfinishedInFacts)).toEqual(expected);
});
