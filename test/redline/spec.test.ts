import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';
import { judgePair } from './judge-pair.ts';
import { examples, specPair } from './spec-documents.ts';

/** Thousands of documents take some twenty seconds; a busy machine several times as long. */
const PATIENCE = 300_000;

test(
  'every example of CommonMark against the next',
  () => {
    const faults = examples.flatMap((example, place) => {
      const next = examples[(place + 1) % examples.length] ?? '';
      return judgePair(example, next).map((fault) => `${place + 1}: ${fault}`);
    });
    expect(examples).toHaveLength(652);
    expect(faults).toEqual([]);
  },
  PATIENCE,
);

test(
  '5,000 pairs of documents put together from the examples, with random edits',
  () => {
    fc.assert(
      fc.property(specPair, ([before, after]) => {
        expect(judgePair(before, after)).toEqual([]);
      }),
      { seed: 20_190_812, numRuns: propertyRuns(5000) },
    );
  },
  PATIENCE,
);
