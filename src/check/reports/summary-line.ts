import type { Locale } from '../../../schema/languages.ts';
import { say, sayCount } from '../../locale/say.ts';
import { type Report, type Summary, summarise } from './report.ts';

/** How many findings there are and how many files were checked, as one sentence. */
export function summaryLine(report: Report): string {
  return sayCounts(summarise(report), report.speak);
}

/** The same of counts alone. */
export function sayCounts(summary: Summary, speak: Locale): string {
  const { errors, warnings, infos, archived, suppressed, files } = summary;
  const rest = [
    archived > 0 ? say('reports.counts.archived', speak, { n: String(archived) }) : '',
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
