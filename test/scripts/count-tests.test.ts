import { expect, test } from 'vitest';
import { countTests } from '../../scripts/count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

test.each([
  ['passing tests', [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['a failing test', [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['a skipped test', [file('passed', 'passed', 'skipped')], { passed: 1, failed: 1 }],
  ['a test still to be written', [file('passed', 'todo')], { passed: 0, failed: 1 }],
  ['a file that cannot be loaded', [file('failed')], { passed: 0, failed: 1 }],
  ['a hook that fails after its tests', [file('failed', 'passed')], { passed: 1, failed: 1 }],
  ['no file', [], { passed: 0, failed: 0 }],
])('counts %s', (_, testResults, expected) => {
  expect(countTests({ testResults })).toEqual(expected);
});
