import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findLibreOffice } from './scripts/libreoffice.ts';

const report = process.env.SELOSTE_TEST_REPORT;

/** Every language is ready for every test, as for pages; tests with a process of their own import it where they need it. */
const setupFiles = ['src/words/ready-all.ts'];

/**
 * Files follow each other in one process, and Node itself reads them: what they import is read once, as the command line
 * reads it. Most of the time went into reading the same modules for every file.
 */
const shared = { isolate: false, experimental: { viteModuleRunner: false }, setupFiles };

/** Packages give what they give the command line, not what they have for development, which asserts and logs. */
const asInstalled: Plugin = {
  name: 'as-installed',
  configResolved({ ssr }) {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
  },
};

/**
 * Tests that put something in the place of a module, or count the steps of all that was read: they need a process and a
 * reader of modules of their own.
 */
const alone = [
  'test/check/text/wording/places.test.ts',
  'test/content/yaml-linear.test.ts',
  'test/markdown/linear.test.ts',
  'test/publish/printed-words.test.ts',
  'test/redline/linear.test.ts',
  'test/revise/faults.test.ts',
  'test/schema/new-kind.test.ts',
  'test/site/browser-words.test.ts',
];

/** From end to end, by processes and Git by the thousand: left out while one works, run by `npm test`. */
const slow = [
  'test/cli/{against-ci,change-report,check-in-threads}.test.ts',
  'test/cli/{choice/changed-since,kept/damaged-cache}.test.ts',
  'test/repository/{action,ci-pieces,tamperings}.test.ts',
  'test/revise/{killed,releases-built,together}.test.ts',
  'test/scripts/{additions,seloste}.test.ts',
];

const office = {
  plugins: [asInstalled],
  test: {
    ...shared,
    name: 'office',
    include: ['test/office/**/*.test.ts'],
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  test: {
    // Else one processor is left to Vitest itself, which has little to do.
    maxWorkers: '100%',
    // CI counts the tests from the JSON report.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        plugins: [asInstalled],
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/office/**', 'test/package/**', ...alone, ...slow],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [asInstalled],
        test: {
          ...shared,
          name: 'slow',
          include: slow,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [asInstalled],
        test: {
          name: 'unit-alone',
          include: alone,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [asInstalled],
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One page at a time, after the unit tests: timings and layout need a quiet machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
      // Where LibreOffice is installed. CI installs it and runs these by name.
      ...(findLibreOffice(process.env) ? [office] : []),
    ],
  },
});
