import { expect, test } from 'vitest';
import { addRead, countRead } from '../../../src/check/held/read-counts.ts';

test('each sentence is counted once, and counts add up', () => {
  const one = countRead([{ state: 'held' }, { state: 'unheld' }, { state: 'held' }]);
  expect(one).toEqual({ sentences: 3, held: 2, unheld: 1, unrecognised: 0 });
  expect(addRead([one, countRead([{ state: 'unrecognised' }]), countRead([])])).toEqual({
    sentences: 4,
    held: 2,
    unheld: 1,
    unrecognised: 1,
  });
});
