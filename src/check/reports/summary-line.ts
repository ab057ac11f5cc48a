import type { Locale } from '../../../schema/languages.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say, sayCount } from '../../locale/say.ts';
import { type Report, type Summary, summarise } from './report.ts';

/** How many findings there are and how many files were checked, as one sentence, and another one of what was not. */
export function summaryLine(report: Report): string {
  return [sayCounts(summarise(report), report.speak), notCheckedLine(report)]
    .filter(Boolean)
    .join(' ');
}

/** What of the notices was not checked; empty where all of it was that was asked for. */
export function notCheckedLine({ leftOut, shard, speak }: Report): string {
  const left = leftOut && {
    since: onOneLine(leftOut.since),
    notices: sayCount('reports.counts.notices', leftOut.notices.length, speak),
  };
  const part = shard && { number: String(shard.number), of: String(shard.of) };
  return [
    ...(left ? [say('reports.leftOut', speak, left)] : []),
    ...(part ? [say('reports.part', speak, part)] : []),
  ].join(' ');
}

/** The counts alone, as one sentence. */
export function sayCounts(summary: Summary, speak: Locale): string {
  const { errors, warnings, infos, archived, suppressed, lowered = 0, files } = summary;
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
