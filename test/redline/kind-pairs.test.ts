import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import {
  CHANGE_KINDS,
  type KindOfChange,
  proposeKind,
} from '../../src/redline/changes/propose-kind.ts';
import { compareSections } from '../../src/redline/redline.ts';
import { proposed } from './kind-of.ts';
import { kindPairs } from './kind-pairs.ts';

const weigh = (kind: KindOfChange): number => CHANGE_KINDS.indexOf(kind);

describe.each(['moves', 'marks', 'voices', 'values'] as const)('%s', (group) => {
  const { least, most } = kindPairs[group];

  test.each([
    ...(least.undecided ?? []).map((pair) => ['undecided', ...pair] as const),
    ...(least.material ?? []).map((pair) => ['material', ...pair] as const),
  ])('not below %s: %s -> %s', (kind, before, after) => {
    expect(weigh(proposed(before, after).kind)).toBeGreaterThanOrEqual(weigh(kind));
  });

  test.each([
    ...(most.cosmetic ?? []).map((pair) => ['cosmetic', ...pair] as const),
    ...(most.date ?? []).map((pair) => ['date', ...pair] as const),
    ...(most.editorial ?? []).map((pair) => ['editorial', ...pair] as const),
  ])('not above %s: %s -> %s', (kind, before, after) => {
    expect(weigh(proposed(before, after).kind)).toBeLessThanOrEqual(weigh(kind));
  });

  test('whatever is told shows two sides that differ', () => {
    const all = [...Object.values(least), ...Object.values(most)].flat();
    const alike = all
      .flatMap(([before, after]) => proposed(before, after).evidence)
      .filter(({ before, after }) => before === after);
    expect(alike).toEqual([]);
  });
});

test('a move is told with what it stood under, where that says another thing', () => {
  const before =
    '## Sold\n\nYour orders.\n\n## Never sold\n\nYour letters.\n\nYour calls at night.';
  const after = '## Sold\n\nYour orders.\n\nYour calls at night.\n\n## Never sold\n\nYour letters.';
  expect(proposed(before, after).evidence).toMatchObject([
    {
      class: 'wording',
      before: 'Never sold › (5) Your calls at night.',
      after: 'Sold › (3) Your calls at night.',
    },
  ]);
});

test('a paragraph that went to another section stands under its title', () => {
  const section = (id: string, title: string, text: string) => ({
    id,
    title,
    body: toHast(parseMarkdown(text)),
  });
  const script = compareSections(
    [
      section('a', 'Never sold', 'Your letters.\n\nYour calls at night.'),
      section('b', 'Sold', 'Orders.'),
    ],
    [
      section('a', 'Never sold', 'Your letters.'),
      section('b', 'Sold', 'Orders.\n\nYour calls at night.'),
    ],
  );
  expect(proposeKind(classifyChanges(script, judgeFor('en')), []).kind).toBe('undecided');
});
