import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNotices } from '../../../scripts/bench/many-notices.ts';
import { partsOf } from '../../../src/cli/choice/shard.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { commitAll } from '../../support/git.ts';
import { linkedProject } from '../../support/linked-project.ts';
import { runCommand } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';

/** Checks a project in parts; the reports lie in `part-1.json` and so on. */
async function checkParts(root: string, of: number, ...args: string[]): Promise<string[]> {
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  for (const number of numbers) {
    const output = ['--format', 'json', '--output', `part-${number}.json`];
    await runCommand(root, 'check', '--shard', `${number}/${of}`, ...output, ...args);
  }
  return numbers.map((number) => `part-${number}.json`);
}

test('the parts hold every notice once, and about as much each', () => {
  const root = tempProject({});
  writeNotices(root, 22);
  const { notices } = loadProject(filesOnDisk(root));
  const parts = partsOf(notices, 4);
  expect(parts.map(({ size }) => size)).toEqual([6, 6, 5, 5]);
  expect(parts.flatMap((ids) => [...ids]).sort()).toEqual(notices.map(({ id }) => id).sort());
  expect(partsOf(notices, 4)).toEqual(parts);
});

const lowered =
  'severities: [{rule: retention-missing, severity: info, reason: R, by: B, until: 2099-12-31}]\n';

test('the joined report is that of the whole', async () => {
  const root = linkedProject();
  writeNotices(root, 3);
  writeFileSync(join(root, 'content/notices/shop-1/en/rights.md'), 'No front matter.\n');
  writeFileSync(
    join(root, 'content/site.yaml'),
    `${siteOf(root)}notices: [shop, nobody]\n${lowered}`,
  );
  const whole = await runCommand(root, 'check', '--format', 'json');
  expect(JSON.parse(whole.out).loweredRules).toHaveLength(1);
  const joined = await runCommand(root, 'check', '--join', ...(await checkParts(root, 4)));
  expect(joined).toEqual(whole);
});

test('so it is against an earlier state, with known findings, and with what was left out', async () => {
  const root = linkedProject();
  await runCommand(root, 'check', 'works', '--baseline', 'known.json', '--write-baseline');
  commitAll(root);
  rmSync(join(root, 'content/notices/shop'), { recursive: true });
  const args = ['--against', 'HEAD', '--baseline', 'known.json', '--changed-since', 'HEAD'];
  const whole = await runCommand(root, 'check', '--format', 'json', ...args);
  expect(whole.out).toContain('coverage-dropped');
  const joined = await runCommand(root, 'check', '--join', ...(await checkParts(root, 2, ...args)));
  expect(joined.out).toBe(whole.out);
  expect(joined.status).toBe(whole.status);
});

test('more parts than notices are empty, not wrong', async () => {
  const root = linkedProject();
  const files = await checkParts(root, 5);
  const { notices, shard } = JSON.parse(readFileSync(join(root, 'part-5.json'), 'utf8'));
  expect({ notices, shard }).toEqual({ notices: [], shard: { number: 5, of: 5 } });
  const whole = await runCommand(root, 'check', '--format', 'json');
  expect(await runCommand(root, 'check', '--join', ...files)).toEqual(whole);
});

test('a part that is missing, there twice or of another check is refused', async () => {
  const root = linkedProject();
  const [one = '', two = ''] = await checkParts(root, 2);
  await runCommand(
    root,
    'check',
    '--now',
    '2026-12-01',
    '--shard',
    '2/2',
    '--format',
    'json',
    '--output',
    'later.json',
  );
  await runCommand(root, 'check', '--format', 'json', '--output', 'whole.json');
  const join = (...files: string[]) => runCommand(root, 'check', '--join', ...files);
  expect(await join(one)).toMatchObject({
    status: 2,
    error: 'No report of the parts 2, expected each of them once.\n',
  });
  expect(await join(one, two, two)).toMatchObject({
    status: 2,
    error: 'Unexpected second report of part 2: `part-2.json`.\n',
  });
  expect((await join(one, 'later.json')).error).toContain('are not parts of one check');
  expect((await join(one, 'whole.json')).error).toContain('is no JSON report');
  expect((await join(one, 'none.json')).error).toContain('`none.json` is no JSON report');
});

test('what is joined fails as the whole does', async () => {
  const root = linkedProject();
  const files = await checkParts(root, 2);
  const statusOf = async (...args: string[]) => {
    const whole = await runCommand(root, 'check', '--format', 'json', ...args);
    const joined = await runCommand(root, 'check', ...args, '--join', ...files);
    return [whole.status, joined.status];
  };
  expect(await statusOf()).toEqual([1, 1]);
  expect(await statusOf('--fail-on', 'never')).toEqual([0, 0]);
  expect(await statusOf('--fail-on', 'never', '--max-warnings', '0')).toEqual([1, 1]);
  expect((await runCommand(root, 'check', '--format', 'sarif', '--join', ...files)).status).toBe(2);
});

test.for(['0/2', '3/2', '2', '1/0', 'a/b', '-1/2'])('`--shard %s` is no part', async (shard) => {
  const { status, error } = await runCommand(linkedProject(), 'check', `--shard=${shard}`);
  expect(status).toBe(2);
  expect(error).toBe(`Unexpected part \`${shard}\` for --shard, expected one such as 2/4.\n`);
});

function siteOf(root: string): string {
  return readFileSync(join(root, 'content/site.yaml'), 'utf8');
}
