import { jsonText } from '../../escape/json.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from './report.ts';

type Severity = 'blocker' | 'critical' | 'major' | 'minor' | 'info';

/** The report as a Code Quality report of GitLab: one entry a finding, no two with one fingerprint. */
export function reportGitlab({ findings }: Report): string {
  const seen = new Map<string, number>();
  const entries = findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return entryOf(finding, times);
  });
  return jsonText(entries);
}

/** GitLab keeps one of several entries with the same fingerprint: a number tells them apart. */
function entryOf(finding: Finding, times: number) {
  const { rule, message, hint, place, fingerprint } = finding;
  return {
    description: [message, hint].filter(Boolean).join('\n'),
    check_name: rule,
    fingerprint: times === 1 ? fingerprint : `${fingerprint}-${times}`,
    severity: severityOf(finding),
    location: { path: place.file, lines: { begin: place.line, end: place.endLine } },
  };
}

function severityOf({ severity, unreadable, archived }: Finding): Severity {
  if (archived) return 'info';
  if (unreadable) return 'blocker';
  switch (severity) {
    case 'error':
      return 'critical';
    case 'warning':
      return 'major';
    case 'info':
      return 'minor';
  }
}
