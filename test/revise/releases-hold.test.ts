import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';
import { randomDraft } from './random-drafts.ts';
import { emptyProject, expectToHold, lay, tryRelease } from './random-releases.ts';

const runs = propertyRuns(60);

test('what release takes, verify and the site take, right after and after the next', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(randomDraft, randomDraft, async (one, other) => {
      const root = emptyProject();
      for (const [draft, day] of [
        [one, '2025-01-01'],
        [other, '2025-02-01'],
      ] as const) {
        lay(root, draft);
        if (!(await tryRelease(root, day))) continue;
        taken += 1;
        await expectToHold(root);
      }
    }),
    { seed: 10, numRuns: runs },
  );
  expect(taken).toBeGreaterThan(runs / 3);
}, 600_000);
