import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { versionList } from '../../src/publish/listing/version-list.ts';
import { runCommand } from '../support/run-command.ts';

/*
 * Projects as an earlier version of the tool left them. What was released is read for ever: what these files expect is
 * never written again. A key may be added to what is told, and infos to what is found; nothing else changes.
 */
describe.each([
  ['frozen-0.2', 6],
  ['frozen-0.2-text', 3],
])('a project of %s', (name, revisions) => {
  const root = join(import.meta.dirname, '../fixtures', name);
  const files = filesOnDisk(root);

  test('is as it was released', async () => {
    expect(await runCommand(root, 'verify', '--lang', 'en')).toEqual({
      status: 0,
      out: `${revisions} revisions verified, 0 problems.\n`,
      error: '',
    });
  });

  test('lists every revision with its address, its digest and the days it was in force', () => {
    expect(versionList(loadSiteData(files, '2026-11-23'))).toMatchObject(expected('versions'));
  });

  test('is judged as it was', async () => {
    const { status, out } = await runCommand(root, 'check', '--revisions', '--format', 'json');
    expect(status).toBe(0);
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    const grave = findings.filter((one) => one['severity'] !== 'info' && one['revision']);
    // In which order they are listed is no part of a judgement.
    const byFingerprint = (found: Record<string, unknown>[]) =>
      found.toSorted((a, b) => (String(a['fingerprint']) < String(b['fingerprint']) ? -1 : 1));
    expect(byFingerprint(grave)).toMatchObject(
      byFingerprint(expected('findings') as typeof findings),
    );
    expect(grave).toHaveLength(expected<unknown[]>('findings').length);
  });

  test('shows the same changes and the same words', async () => {
    const [notice] = loadProject(files).notices;
    const diffs = await Promise.all(
      (notice?.revisions ?? []).slice(1).map(async (to, index) => {
        const from = notice?.revisions[index] ?? '';
        const { out } = await runCommand(
          root,
          'diff',
          notice?.id ?? '',
          from,
          to,
          '--format',
          'json',
        );
        return withoutClaims(JSON.parse(out));
      }),
    );
    expect(diffs).toMatchObject(expected('changes'));
  });

  /** What is read in prose may be more in a later version. */
  function withoutClaims({ claims: _, evidence, ...told }: Diff): object {
    return { ...told, evidence: evidence.filter(({ claim }) => claim === undefined) };
  }

  function expected<T extends object>(what: string): T {
    return JSON.parse(readFileSync(join(root, 'expected', `${what}.json`), 'utf8')) as T;
  }
});

type Diff = Readonly<Record<string, unknown>> & {
  readonly evidence: readonly { readonly claim?: object }[];
};
