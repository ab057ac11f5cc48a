import { expect, test } from 'vitest';
import { type GitObject, openObjects } from '../../src/files/git-objects.ts';
import { GitError } from '../../src/files/run-git.ts';

const hashOf = (index: number) => index.toString(16).padStart(40, '0');
const objectsOf = (sizes: readonly number[]): GitObject[] =>
  sizes.map((size, index) => ({ hash: hashOf(index), size }));

/** A repository whose objects hold their own names, and how many were asked for each time. */
function repository(
  order: readonly GitObject[],
  answer = (hash: string) => `${hash} blob 40\n${hash}\n`,
) {
  const asked: number[] = [];
  const read = openObjects((_, input = '') => {
    const hashes = input.toString().trimEnd().split('\n');
    asked.push(hashes.length);
    return Buffer.from(hashes.map(answer).join(''));
  }, order);
  return { asked, read: (index: number) => Buffer.from(read(hashOf(index))).toString() };
}

test('what stands after an object is read along, each object once', () => {
  const order = objectsOf([40, 40, 40, 40]);
  const { asked, read } = repository([...order, ...order]);
  expect([2, 3, 2].map(read)).toEqual([2, 3, 2].map(hashOf));
  expect(asked).toEqual([2]);
  expect(read(0)).toBe(hashOf(0));
  expect(asked).toEqual([2, 2]);
});

const mebibyte = 1024 * 1024;

test.each<[string, number[], number[]]>([
  ['as many bytes as fit', [16 * mebibyte, 16 * mebibyte, 1], [2, 1]],
  ['one that is larger alone', [40 * mebibyte, 1], [1, 1]],
  ['4000 objects', Array.from({ length: 4001 }, () => 1), [4000, 1]],
])('a reading takes %s', (_, sizes, expected) => {
  const { asked, read } = repository(objectsOf(sizes));
  for (const index of sizes.keys()) expect(read(index)).toBe(hashOf(index));
  expect(asked).toEqual(expected);
});

test.each([
  ['is missing', (hash: string) => `${hash} missing\n`],
  ['is a tree', (hash: string) => `${hash} tree 40\n${hash}\n`],
  ['has no size', (hash: string) => `${hash} blob 4O\n`],
  ['comes behind something else', (hash: string) => `warning: ${hash} blob 40\n${hash}\n`],
  ['has no line end', (hash: string) => `${hash} missing`],
])('an object that %s is refused with what Git said', (_, answer) => {
  const { read } = repository(objectsOf([40]), answer);
  expect(() => read(0)).toThrow(GitError);
  expect(() => read(0)).toThrow(new RegExp(answer(hashOf(0)).split('\n')[0] ?? '', 'u'));
});
