import { expect, test, vi } from 'vitest';
import '../../src/words/ready-all.ts';
import { expectUnchanged, unchangedSteps } from './unchanged.ts';

const { mark, reworded } = await vi.hoisted(async () => import('./reworded.ts'));

// Every word that facts print is another one than when our notices were released; those of then are still read.
vi.mock(import('../../src/words/fi/index.ts'), async (original) => {
  return { finnish: reworded((await original()).finnish) } as never;
});
vi.mock(import('../../src/words/sv/index.ts'), async (original) => {
  return { swedish: reworded((await original()).swedish) } as never;
});
vi.mock(import('../../src/words/en/index.ts'), async (original) => {
  return { english: reworded((await original()).english) } as never;
});

const steps = unchangedSteps();

test('pages print the words of today, and a text has its own', () => {
  const told = steps.filter(([name]) => name.startsWith('consumers'));
  expect(told).toHaveLength(3);
  for (const [name, { before, after }] of told) {
    const [old, young] = [before, after].map(({ sections }) =>
      sections.map(({ html }) => html()).join(''),
    );
    expect(old, name).toContain(mark);
    // What no text can tell is printed on both.
    expect(young?.split(mark).length, name).toBeLessThan((old?.split(mark).length ?? 0) / 10);
  }
});

test.each(steps)('words that Seloste prints otherwise now are no change: %s', async (_, step) => {
  await expectUnchanged(step);
});
