import { onOneLine } from '../../escape/unseen.ts';
import { element, type XmlElement, xmlText } from '../../escape/xml.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { type FailLevel, isFailing, type Report } from './report.ts';

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
  const counts = countCases(
    suites.flatMap(({ cases }) => cases),
    failOn,
  );
  const children = suites.map((suite) => suiteElement(suite, report, failOn));
  return xmlText(element('testsuites', { name: 'seloste', ...counts }, ...onLines(children, 1)));
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

/** Elements, each on a line of its own, at a depth. */
function onLines(elements: readonly XmlElement[], depth: number): (XmlElement | string)[] {
  const start = `\n${'  '.repeat(depth)}`;
  return [...elements.flatMap((one) => [start, one]), start.slice(0, -2)];
}

function suiteElement({ name, cases }: Suite, report: Report, failOn: FailLevel): XmlElement {
  const children = cases.map((one) => caseElement(one, name, report, failOn));
  return element('testsuite', { name, ...countCases(cases, failOn) }, ...onLines(children, 2));
}

function caseElement(
  { rule, findings }: TestCase,
  suite: string,
  report: Report,
  failOn: FailLevel,
) {
  const first = findings[0];
  const named = { classname: suite, name: rule, ...(first && { file: first.place.file }) };
  if (!first) return element('testcase', named);
  const result = resultOf(findings, failOn);
  const text = findings.map((finding) => printFinding(finding, report)).join('\n\n');
  const { message } = findings.find((finding) => isCounted(finding, failOn)) ?? first;
  const inner =
    result === 'passed'
      ? element('system-out', {}, text)
      : element(result, { message, type: first.severity }, text);
  return element('testcase', named, ...onLines([inner], 3));
}

function printFinding(finding: Finding, { speak }: Report): string {
  const { place, severity, message, hint, related } = finding;
  const others = related.map(
    (other) => `${onOneLine(other.file)}:${other.line}:${other.column} ${other.message}`,
  );
  const head = `${onOneLine(place.file)}:${place.line}:${place.column} ${wordsIn(speak).reports.severity[severity]}: ${message}`;
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
