import { jsonText } from '../../escape/json.ts';
import type { Finding } from '../findings/finding.ts';
import type { JudgedSentence } from '../held/judged-sentence.ts';
import { type Report, summarise } from './report.ts';

/** The report as one JSON object; `docs/json.md` describes its keys. */
export function reportJson(report: Report): string {
  const { now, notices, leftOut, shard, read } = report;
  const findings = report.findings.map(printFinding);
  const part = { ...(shard && { shard }), ...(leftOut && { leftOut }) };
  const summary = summarise(report);
  return jsonText({
    schemaVersion: 1,
    now,
    ...part,
    notices,
    summary,
    read,
    ...(report.loweredRules && { loweredRules: report.loweredRules }),
    findings,
    ...(report.sentences && { sentences: report.sentences.map(printSentence) }),
  });
}

function printSentence({ state, notice, locale, section, place, text, claims }: JudgedSentence) {
  return { state, notice, locale, section, ...place, text, claims };
}

function printFinding(finding: Finding) {
  const { place, related, archived: _archived, unreadable: _unreadable, ...rest } = finding;
  return {
    rule: rest.rule,
    severity: rest.severity,
    articles: rest.articles,
    notice: rest.notice,
    revision: rest.revision,
    locale: rest.locale,
    section: rest.section,
    message: rest.message,
    hint: rest.hint,
    helpUri: rest.helpUri,
    ...place,
    related: related.map(({ file, line, column, message }) => ({ file, line, column, message })),
    fingerprint: rest.fingerprint,
  };
}
