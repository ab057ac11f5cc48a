import type { Finding } from '../finding.ts';
import { type FailLevel, isFailing, type Report } from '../report.ts';
import { severityWords } from './severity-words.ts';
import { attributes, escapeXml } from './xml.ts';

type TestCase = { rule: string; findings: Finding[] };
type Suite = { name: string; cases: TestCase[] };

/**
 * The report as JUnit XML: a suite for each notice and language, a test case for each rule. A rule
 * fails where a finding is at or above `failOn`, and errs where a file could not be read; other
 * findings, those on archived revisions among them, are its output. `rules` are the names of what
 * every draft is tested for.
 */
export function reportJunit(report: Report, rules: readonly string[], failOn: FailLevel): string {
  const suites = suitesOf(report, rules);
  const body = suites.map((suite) => printSuite(suite, report, failOn));
  const counts = countCases(
    suites.flatMap(({ cases }) => cases),
    failOn,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'seloste', ...counts })}>`,
    ...body,
    '</testsuites>',
    '',
  ].join('\n');
}

/** The drafts by notice and language, then everything else that something was found in. */
function suitesOf({ notices, findings }: Report, rules: readonly string[]): Suite[] {
  const found = Map.groupBy(findings, suiteName);
  const drafts = notices.flatMap(({ id, locales }) => locales.map((locale) => `${id} ${locale}`));
  const names = new Set([...drafts, ...found.keys()]);
  return [...names].map((name) => {
    const own = Map.groupBy(found.get(name) ?? [], ({ rule }) => rule);
    const tested = drafts.includes(name) ? [...new Set([...rules, ...own.keys()])] : own.keys();
    return { name, cases: [...tested].map((rule) => ({ rule, findings: own.get(rule) ?? [] })) };
  });
}

function suiteName({ notice, locale, revision }: Finding): string {
  return [notice ?? 'content', locale, revision].filter(Boolean).join(' ');
}

function printSuite({ name, cases }: Suite, report: Report, failOn: FailLevel): string {
  return [
    `  <testsuite${attributes({ name, ...countCases(cases, failOn) })}>`,
    ...cases.map((one) => printCase(one, name, report, failOn)),
    '  </testsuite>',
  ].join('\n');
}

function printCase({ rule, findings }: TestCase, suite: string, report: Report, failOn: FailLevel) {
  const first = findings[0];
  const named = { classname: suite, name: rule, ...(first && { file: first.place.file }) };
  if (!first) return `    <testcase${attributes(named)}/>`;
  const result = resultOf(findings, failOn);
  const text = escapeXml(findings.map((finding) => printFinding(finding, report)).join('\n\n'));
  const { message } = findings.find((finding) => isCounted(finding, failOn)) ?? first;
  const inner =
    result === 'passed'
      ? `<system-out>${text}</system-out>`
      : `<${result}${attributes({ message, type: first.severity })}>${text}</${result}>`;
  return `    <testcase${attributes(named)}>\n      ${inner}\n    </testcase>`;
}

function printFinding(finding: Finding, { speak }: Report): string {
  const { place, severity, message, hint, related } = finding;
  const others = related.map(
    (other) => `${other.file}:${other.line}:${other.column} ${other.message}`,
  );
  const head = `${place.file}:${place.line}:${place.column} ${severityWords[speak][severity]}: ${message}`;
  return [head, hint, ...others].filter(Boolean).join('\n');
}

function countCases(cases: readonly TestCase[], failOn: FailLevel) {
  const results = cases.map(({ findings }) => resultOf(findings, failOn));
  const count = (result: string) => results.filter((one) => one === result).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error') };
}

function resultOf(findings: readonly Finding[], failOn: FailLevel): 'passed' | 'failure' | 'error' {
  if (findings.some(({ unreadable, archived }) => unreadable && !archived)) return 'error';
  return findings.some((finding) => isFailing(finding, failOn)) ? 'failure' : 'passed';
}

function isCounted(finding: Finding, failOn: FailLevel): boolean {
  return (finding.unreadable && !finding.archived) || isFailing(finding, failOn);
}
