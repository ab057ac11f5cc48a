import { expect, test } from 'vitest';
import { BaselineSchema } from '../../schema/baseline.ts';
import { applyBaseline } from '../../src/check/baseline/apply-baseline.ts';
import { knownFindings, printBaseline } from '../../src/check/baseline/print-baseline.ts';
import { reportUnused } from '../../src/check/baseline/unused-entries.ts';
import type { Finding } from '../../src/check/findings/finding.ts';
import { startOf } from '../../src/content/place.ts';

function findingOf(fingerprint: string, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'retention-missing',
    severity: 'error',
    articles: ['13(2)(a)'],
    notice: 'shop',
    revision: null,
    locale: 'en',
    section: 'data',
    message: 'No period.',
    hint: 'Add one.',
    helpUri: '',
    place: startOf('content/notices/shop/en/data.md'),
    related: [],
    fingerprint: fingerprint.repeat(16),
    archived: false,
    unreadable: false,
    ...changes,
  };
}

const [a, b] = [findingOf('a'), findingOf('b')];

test.each<[string, Finding[], Finding[], string[], number, number]>([
  ['nothing known', [a], [], ['a'], 0, 0],
  ['a known finding', [a], [a], [], 1, 0],
  ['a new finding beside it', [a, b], [a], ['b'], 1, 0],
  ['a second finding of the same name', [a, a], [a], ['a'], 1, 0],
  ['an entry each', [a, a], [a, a], [], 2, 0],
  ['a mended finding', [], [a, b], [], 0, 2],
  ['one of two mended', [a], [a, a], [], 1, 1],
])('%s', (_, findings, known, left, answered, unused) => {
  const result = applyBaseline(findings, knownFindings(known));
  expect(result.findings.map(({ fingerprint }) => fingerprint[0])).toEqual(left);
  expect({ answered: result.answered, unused: result.unused.length }).toEqual({ answered, unused });
});

test.each<[string, Partial<Finding>]>([
  ['a file that cannot be read', { rule: 'yaml-invalid', unreadable: true }],
  ['a fact that is not well-formed', { rule: 'value-wrong-type' }],
  ['a misspelt key', { rule: 'key-unknown' }],
  ['an archived revision', { revision: '2019-08-12', archived: true }],
  ['a suppression at fault', { rule: 'suppression-expired' }],
  ['the controller', { rule: 'controller-missing' }],
  ['the purposes', { rule: 'purposes-missing' }],
  ['a purpose', { rule: 'purpose-without-basis' }],
  ['the right to complain', { rule: 'complaint-missing' }],
])('a baseline may not hold %s, not even written by hand', (_, changes) => {
  const finding = findingOf('c', changes);
  expect(knownFindings([finding])).toEqual([]);
  const { rule, notice, revision, locale, fingerprint } = finding;
  const result = applyBaseline([finding], [{ rule, notice, revision, locale, fingerprint }]);
  expect(result).toMatchObject({ findings: [finding], answered: 0, unused: [{ rule }] });
});

test('a fault of the text that hides no fact can be known', () => {
  expect(knownFindings([findingOf('c', { rule: 'raw-html' })])).toHaveLength(1);
});

test('it is printed sorted, an entry a line, and reads back', () => {
  const known = knownFindings([b, findingOf('d', { notice: null, locale: null }), a]);
  const text = printBaseline(known);
  expect(text).toBe(printBaseline(known.toReversed()));
  expect(text).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "findings": [
        {"rule":"retention-missing","notice":null,"revision":null,"locale":null,"fingerprint":"dddddddddddddddd"},
        {"rule":"retention-missing","notice":"shop","revision":null,"locale":"en","fingerprint":"aaaaaaaaaaaaaaaa"},
        {"rule":"retention-missing","notice":"shop","revision":null,"locale":"en","fingerprint":"bbbbbbbbbbbbbbbb"}
      ]
    }
    "
  `);
  expect(BaselineSchema.parse(JSON.parse(text)).findings).toHaveLength(3);
  expect(BaselineSchema.parse(JSON.parse(printBaseline([]))).findings).toEqual([]);
});

test('an unused entry is an info on its line', () => {
  const known = knownFindings([a, b]);
  const text = printBaseline(known);
  const [, second] = reportUnused(known, { file: 'baseline.json', text }, 'en');
  expect(second).toMatchObject({
    rule: 'baseline-unused',
    severity: 'info',
    place: { file: 'baseline.json', line: 5 },
    message:
      'The known finding `retention-missing` (shop, en) is mended but still in the baseline.',
  });
});
