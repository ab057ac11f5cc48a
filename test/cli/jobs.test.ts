import { expect, test } from 'vitest';
import { helpersFor, parseJobs, roomForThreads } from '../../src/cli/jobs.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { linkedProject } from '../support/linked-project.ts';

const gigabyte = 2 ** 30;

test('all cores, as far as half of the free memory holds their threads', () => {
  expect(roomForThreads(8, 64 * gigabyte)).toBe(8);
  expect(roomForThreads(8, 2 * gigabyte)).toBe(4);
  expect(roomForThreads(8, gigabyte / 8)).toBe(1);
});

test('what is asked for is taken as it is', () => {
  expect(parseJobs('1')).toBe(1);
  expect(parseJobs('16')).toBe(16);
  for (const wrong of ['0', '-1', '1.5', 'two', '']) expect(() => parseJobs(wrong)).toThrow();
});

test('no more helpers than there is work for', () => {
  const [notice] = loadProject(filesOnDisk(linkedProject())).notices;
  const many = Array.from({ length: 1300 }, () => notice).filter((one) => one !== undefined);
  expect([1, 2, 3, 8].map((jobs) => helpersFor(many, jobs))).toEqual([0, 2, 3, 3]);
  expect(helpersFor(many.slice(0, 700), 8)).toBe(0);
});
