import { say, sayCount } from '../../locale/say.ts';
import { type Report, summarise } from './report.ts';

/** How many findings there are and how many files were checked, as one sentence. */
export function summaryLine(report: Report): string {
  const { speak } = report;
  const { errors, warnings, infos, archived, suppressed, lowered = 0, files } = summarise(report);
  const rest = [
    archived > 0 ? say('reports.counts.archived', speak, { n: String(archived) }) : '',
    lowered > 0 ? say('reports.counts.lowered', speak, { n: String(lowered) }) : '',
    suppressed > 0 ? say('reports.counts.suppressed', speak, { n: String(suppressed) }) : '',
  ];
  return say('reports.summary', speak, {
    errors: sayCount('reports.counts.errors', errors, speak),
    warnings: sayCount('reports.counts.warnings', warnings, speak),
    infos: sayCount('reports.counts.infos', infos, speak),
    rest: rest.join(''),
    files: sayCount('reports.counts.files', files, speak),
  });
}
