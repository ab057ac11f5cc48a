import { readFileSync } from 'node:fs';

/** The part of Vitest's JSON report that is counted. */
interface TestReport {
  readonly testResults: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: ReadonlyArray<{ readonly status: string }>;
  }>;
}

interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of a report. Whatever did not pass has failed: a skipped test, one still to be
 * written, and a file that broke before it reached its first failing test.
 */
export function countTests(report: TestReport): TestCount {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const passing = file.assertionResults.filter((test) => test.status === 'passed').length;
    const others = file.assertionResults.length - passing;
    passed += passing;
    failed += file.status === 'passed' ? others : Math.max(others, 1);
  }
  return { passed, failed };
}

if (import.meta.main) {
  const [file = ''] = process.argv.slice(2);
  const { passed, failed } = countTests(JSON.parse(readFileSync(file, 'utf8')));
  process.stdout.write(`${passed} ${failed}\n`);
}
