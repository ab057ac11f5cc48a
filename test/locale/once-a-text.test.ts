import { expect, it, vi } from 'vitest';
import { onceAText } from '../../src/locale/once-a-text.ts';

it('makes what recurs once, also where it makes nothing', () => {
  const make = vi.fn((text: string) => (text === 'none' ? undefined : text.length));
  const once = onceAText(make, 10);
  expect([once('a'), once('none'), once('a'), once('none')]).toEqual([1, undefined, 1, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('begins anew where it holds as many texts as it may', () => {
  const make = vi.fn((text: string) => text.length);
  const once = onceAText(make, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) once(text);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

it('does not keep long texts', () => {
  const make = vi.fn((text: string) => text.length);
  const once = onceAText(make, 2);
  const long = 'word '.repeat(1000);
  expect([once(long), once(long)]).toEqual([5000, 5000]);
  expect(make).toHaveBeenCalledTimes(2);
});
