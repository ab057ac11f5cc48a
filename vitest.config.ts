import { defineConfig } from 'vitest/config';
import { findLibreOffice } from './scripts/libreoffice.ts';

const report = process.env.SELOSTE_TEST_REPORT;

const office = {
  test: {
    name: 'office',
    include: ['test/office/**/*.test.ts'],
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  test: {
    // CI counts the tests from the JSON report.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/office/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
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
      // Where LibreOffice is installed. CI installs it and runs these by name.
      ...(findLibreOffice(process.env) ? [office] : []),
    ],
  },
});
