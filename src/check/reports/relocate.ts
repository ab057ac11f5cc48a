import { join } from 'node:path/posix';
import type { Report } from './report.ts';

/**
 * The same report with files named from a folder above the root of the project: CI systems name
 * files from the root of the repository. `prefix` is the way down, such as `docs/privacy`.
 */
export function relocate(report: Report, prefix: string): Report {
  if (prefix === '') return report;
  const move = <P extends { file: string }>(place: P): P => ({
    ...place,
    file: join(prefix, place.file),
  });
  const findings = report.findings.map((finding) => ({
    ...finding,
    place: move(finding.place),
    related: finding.related.map(move),
  }));
  const sentences = report.sentences?.map((one) => ({ ...one, place: move(one.place) }));
  const moved = { ...report, findings, ...(sentences && { sentences }) };
  if (!report.coverage) return moved;
  const coverage = report.coverage.map((one) => ({
    ...one,
    duties: one.duties.map((duty) => ({
      ...duty,
      answered: duty.answered.map(move),
      missing: duty.missing.map(move),
    })),
  }));
  return { ...moved, coverage };
}
