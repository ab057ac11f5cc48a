import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedProject } from '../../support/linked-project.ts';
import { type CommandResult, runCommand, runCommandIn } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';
import { cacheOf, filesIn, kept } from './cache.ts';

const json = ['check', '--format', 'json'] as const;

/** The same check with what was kept and without. */
async function both(root: string, cache: string, ...args: string[]): Promise<CommandResult[]> {
  const env = { SELOSTE_CACHE: cache };
  return [
    await runCommandIn(env, root, ...json, ...args),
    await runCommandIn(env, root, ...json, '--no-cache', ...args),
  ];
}

test('what is kept is what is found, whatever is asked', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  for (const args of [
    [],
    [],
    ['--lang', 'fi'],
    ['--revisions'],
    ['--now', '2030-01-01'],
    ['club'],
  ]) {
    const [first, second] = await both(root, cache, ...args);
    expect(first).toEqual(second);
  }
  expect(kept(cache)).toHaveLength(3 * 3);
});

test('a change of any file of the project is seen, and so is its loss', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  await both(root, cache);
  for (const file of filesIn(join(root, 'content'))) {
    const before = readFileSync(file);
    const edits = [
      () => writeFileSync(file, before.toString().replace(/[a-z]{3}\b/u, 'TODO')),
      () => appendFileSync(file, '\n[gone](/en/nowhere/)\n'),
      () => writeFileSync(file, before.subarray(0, before.length / 2)),
      () => rmSync(file),
    ];
    for (const edit of edits) {
      edit();
      const [first, second] = await both(root, cache);
      expect(first).toEqual(second);
      writeFileSync(file, before);
    }
  }
  const [first, second] = await both(root, cache);
  expect(first).toEqual(second);
}, 60_000);

test('a link into another notice is judged anew when that one changes, and not otherwise', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  const [first] = await both(root, cache);
  expect(first?.out).not.toContain('link-anchor-missing');
  const entries = () => kept(cache).map((file) => readFileSync(file, 'utf8'));
  const before = entries();
  const shop = join(root, 'content/notices/shop/en/all.md');
  writeFileSync(shop, readFileSync(shop, 'utf8').replace('{#data}', '{#facts}'));
  const [second] = await both(root, cache);
  expect(second?.out).toContain('link-anchor-missing');
  const after = entries();
  expect(before.filter((text) => after.includes(text))).toHaveLength(1);
});

test('nothing is kept in a CI that names no cache, and where there are no packages', async () => {
  const root = linkedProject();
  await runCommand(root, ...json);
  await runCommandIn({ CI: 'false' }, root, ...json);
  expect(filesIn(root).every((file) => file.startsWith(join(root, 'content')))).toBe(true);
});

test('the cache of a project lies beside its packages, and no further than they do', async () => {
  const root = linkedProject();
  writeFileSync(join(root, 'package.json'), '{}');
  cacheOf(root);
  await runCommandIn({ CI: 'true' }, root, ...json);
  expect(kept(cacheOf(root))).toEqual([]);
  await runCommandIn({ CI: '' }, root, ...json);
  expect(kept(cacheOf(root))).toHaveLength(3);
});

test('where what notices share cannot be told whole, nothing is kept', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  symlinkSync('.', join(root, 'content/around'));
  const [first, second] = await both(root, cache);
  expect(first).toEqual(second);
  expect(kept(cache)).toEqual([]);
});

test('a file beside the notices, such as a rule, changes what is kept of all', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  await both(root, cache);
  writeFileSync(join(root, 'content/rule.js'), 'export default [];\n');
  await both(root, cache);
  expect(kept(cache)).toHaveLength(2 * 3);
});
