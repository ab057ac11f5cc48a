import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine, firstEngine, isNewer } from '../../../schema/engine.ts';
import { introducedIn } from '../../../src/check/run/newer-rules.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { problemCodes } from '../../../src/content/problem.ts';
import { digestBytes } from '../../../src/revise/digest.ts';
import { runCommand } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';

test('the engine is the version of the package', () => {
  const file = join(import.meta.dirname, '../../../package.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: engine });
});

test.each([
  ['0.2.0', '0.1.0', true],
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '0.9.9', true],
  ['0.2.0', '0.2.0', false],
  ['0.1.9', '0.2.0', false],
  ['0.9.0', '0.10.0', false],
])('%s is newer than %s: %s', (one, other, expected) => {
  expect(isNewer(one, other)).toBe(expected);
});

test('nothing is asked by a version that is not there yet', () => {
  const names = [...everyRule.map(({ name }) => name), ...Object.keys(problemCodes)];
  expect(names.filter((name) => isNewer(introducedIn(name), engine))).toEqual([]);
  expect(names.filter((name) => isNewer(firstEngine, introducedIn(name)))).toEqual([]);
});

const home = 'content/notices/shop';

/** A gated revision that holds what no version asked about when it was released. */
function oldProject(body: string, madeBy: string): string {
  const section = `---\ntitle: All\n---\n${body}\n`;
  const record = `published: 2025-01-01
effective: 2025-01-01
kind: first
standing: gated
title: {en: Privacy notice}
language: en
languages: [en]
sections: [all]
${madeBy}files: {en/all.md: ${digestBytes(section)}}
digest: {version: 1, value: ${digestBytes('')}}
`;
  return tempProject({
    'content/site.yaml': 'title: {en: Privacy}\n',
    [`${home}/notice.yaml`]:
      'title: {en: Privacy notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [all]\n',
    [`${home}/en/all.md`]: '---\ntitle: All\n---\nText.\n',
    [`${home}/revisions/2025-01-01/revision.yaml`]: record,
    [`${home}/revisions/2025-01-01/en/all.md`]: section,
  });
}

type Told = { rule: string; severity: string; revision: string | null; unreadable: boolean };

async function toldOf(root: string, rule: string): Promise<string[]> {
  const { out } = await runCommand(root, 'check', '--revisions', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: Told[] };
  const own = findings.filter((one) => one.revision === '2025-01-01' && one.rule === rule);
  return own.map(({ severity }) => severity);
}

describe('what was not asked when a revision was released is only worth knowing there', () => {
  test.each([
    ['text-unfinished', 'TODO: ask the lawyer.', 'error'],
    ['text-mojibake', 'SÃ¤hke ja osoite.', 'error'],
    ['other-dialect', 'Text.\n{: .note}', 'warning'],
    ['merge-conflict', 'a\n\n<<<<<<< HEAD\nb', 'error'],
  ])('%s', async (rule, body, severity) => {
    expect(await toldOf(oldProject(body, ''), rule)).toEqual(['info']);
    expect(await toldOf(oldProject(body, 'engine: 0.1.0\n'), rule)).toEqual(['info']);
    expect(await toldOf(oldProject(body, `engine: ${engine}\n`), rule)).toEqual([severity]);
  });

  test('what the first version asked stays an error', async () => {
    expect(await toldOf(oldProject('Text.', ''), 'controller-missing')).toEqual(['error']);
    expect(await toldOf(oldProject('a <!-- hidden -->', ''), 'raw-html')).toEqual(['error']);
  });
});

test('explain tells from which version on it is asked', async () => {
  const root = tempProject({});
  expect((await runCommand(root, 'explain', 'text-unfinished')).out).toContain('0.2.0');
  expect((await runCommand(root, 'explain', 'raw-html')).out).not.toContain('0.1.0');
});
