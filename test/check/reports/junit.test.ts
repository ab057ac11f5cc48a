import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { reportJunit } from '../../../src/check/reports/junit.ts';
import { type FailLevel, failLevels } from '../../../src/check/reports/report.ts';
import { findingWith, reportWith, sampleReport } from './sample-report.ts';

const rules = ['controller-missing', 'retention-missing'];

type Element = { name: string; attributes: Record<string, string>; text: string };

/** The elements of a document in their order; a document that is not well-formed is an error. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

test('a draft without findings passes every rule', () => {
  expect(reportJunit(reportWith([]), rules, 'error')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="seloste" tests="2" failures="0" errors="0">
      <testsuite name="shop fi" tests="2" failures="0" errors="0">
        <testcase classname="shop fi" name="controller-missing"/>
        <testcase classname="shop fi" name="retention-missing"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('a failure tells place, message and next action', () => {
  const failure = elementsOf(reportJunit(sampleReport(), rules, 'error')).find(
    ({ name }) => name === 'failure',
  );
  expect(failure?.attributes).toEqual({
    message: 'Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | `a|b`.',
    type: 'error',
  });
  expect(failure?.text).toMatchInlineSnapshot(`
    "fi/tiedot, säännöt & muut.md:4:3 error: Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | \`a|b\`.
    Lisää:
    retention: [{period: P5Y}]
    Kysy: @lakiosasto.
    fi/tiedot, säännöt & muut.md:9:1 Vaatimus johtuu tästä.
        
        "
  `);
});

test.each<[FailLevel, number]>([
  ['error', 1],
  ['warning', 2],
  ['info', 3],
  ['never', 0],
])('with the fail level %s there are %i failures', (failOn, failures) => {
  const elements = elementsOf(reportJunit(sampleReport(), rules, failOn));
  expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(failures);
  expect(elements[0]?.attributes).toMatchObject({ failures: String(failures), errors: '0' });
});

test.each(failLevels)('the counts are those of the test cases, failing on %s', (failOn) => {
  const unreadable = findingWith({ rule: 'yaml-invalid', unreadable: true, locale: null });
  const report = sampleReport();
  const elements = elementsOf(
    reportJunit({ ...report, findings: [...report.findings, unreadable] }, rules, failOn),
  );
  const sum = (name: string) =>
    elements
      .filter((element) => element.name === 'testsuite')
      .reduce((total, { attributes }) => total + Number(attributes[name]), 0);
  const count = (name: string) => elements.filter((element) => element.name === name).length;
  expect(elements[0]?.attributes).toMatchObject({
    tests: String(count('testcase')),
    failures: String(count('failure')),
    errors: String(count('error')),
  });
  expect([sum('tests'), sum('failures'), sum('errors')]).toEqual([
    count('testcase'),
    count('failure'),
    count('error'),
  ]);
});

test('what no XML document may hold is replaced', () => {
  const finding = findingWith({ message: 'a\u0000b\u001b[31m\ud800 ]]> \uffff', hint: 'x\ty' });
  const elements = elementsOf(reportJunit(reportWith([finding]), rules, 'error'));
  expect(elements.find(({ name }) => name === 'failure')?.attributes['message']).toBe(
    'a\ufffdb\ufffd[31m\ufffd ]]> \ufffd',
  );
});

test('several findings of a rule are one failure', () => {
  const report = reportWith([findingWith(), findingWith({ severity: 'info', message: 'Toinen.' })]);
  const failures = elementsOf(reportJunit(report, rules, 'error')).filter(
    ({ name }) => name === 'failure',
  );
  expect(failures).toHaveLength(1);
  expect(failures[0]?.text).toContain('Toinen.');
});
