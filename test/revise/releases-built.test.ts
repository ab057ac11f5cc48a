import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDraft } from './random-drafts.ts';
import {
  emptyProject,
  expectToHold,
  home,
  lay,
  releasesIn,
  tryRelease,
} from './random-releases.ts';

test('random drafts that release takes are built, many in one history', async () => {
  const root = emptyProject();
  for (const [index, draft] of fc.sample(randomDraft, { seed: 11, numRuns: 12 }).entries()) {
    lay(root, draft);
    await tryRelease(root, `2025-03-${String(index + 10)}`);
  }
  expect(releasesIn(root).length).toBeGreaterThan(4);
  await expectToHold(root);
  const seloste = join(import.meta.dirname, '../../scripts/seloste.ts');
  const out = join(root, 'site');
  execFileSync(
    process.execPath,
    [seloste, 'build', '--root', root, '--out', out, '--now', '2026-01-01'],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  const built = releasesIn(root).map((revision) =>
    existsSync(join(out, 'en/shop', revision, 'index.html')),
  );
  expect(built).not.toContain(false);
  for (const revision of releasesIn(root)) {
    const page = readFileSync(join(out, 'en/shop', revision, 'index.html'), 'utf8');
    for (const [, address = ''] of page.matchAll(
      / (?:src|href)="(\/en\/shop\/[^"]*\/figures\/[^"#?]*)/gu,
    )) {
      const file = decodeURIComponent(address.replaceAll('&#x27;', "'"));
      if (isFrozen(root, revision, file))
        expect([file, existsSync(join(out, file))]).toEqual([file, true]);
    }
  }
}, 300_000);

/** Archived texts may lack a figure: their pages ask for it in vain. */
function isFrozen(root: string, revision: string, file: string): boolean {
  return existsSync(
    join(root, home, 'revisions', revision, 'figures', file.split('/').at(-1) ?? ''),
  );
}
