import { expect, test } from 'vitest';
import { joinList } from '../../src/locale/lists.ts';
import { phrase } from '../../src/locale/say.ts';

test('a date in a sentence is printed for readers and kept for machines', () => {
  expect(phrase('stamp', 'fi', { d: { day: '2019-08-12' } })).toEqual([
    { text: 'Viimeisin päivitys: ' },
    { text: '12.08.2019', day: '2019-08-12' },
  ]);
});

test('a link is a part of its own', () => {
  expect(phrase('beforeThat', 'en', { a: { href: '/x/', text: '1 May 2024' } })).toEqual([
    { text: 'Before that: version ' },
    { href: '/x/', text: '1 May 2024' },
    { text: '.' },
  ]);
});

test('lists are joined as sentences join them', () => {
  expect(joinList(['a', 'b', 'c'], 'fi')).toBe('a, b ja c');
  expect(joinList(['a', 'b'], 'sv')).toBe('a och b');
  expect(joinList(['a'], 'en')).toBe('a');
  expect(joinList([], 'en')).toBe('');
});
