import type { Locale } from '../../../schema/languages.ts';
import { printDate } from '../../locale/dates.ts';
import { say } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { CoveredLanguage, DraftState, OverviewRow, RecordState } from './overview.ts';

/** What stands above each column. */
export function overviewHead(speak: Locale): string[] {
  return Object.values(wordsIn(speak).overview.columns);
}

/** A notice in words: its columns in the order of the head. */
export function overviewCells(row: OverviewRow, speak: Locale): string[] {
  const { record, draft } = row;
  const unread = say('overview.unread', speak);
  return [
    row.notice,
    row.site ?? unread,
    ...(record ? recordCells(record, speak) : [unread, unread]),
    ...(draft ? [coverageCell(draft.coverage)] : [unread]),
    [row.findings.error, row.findings.warning, row.findings.info].join(' / '),
    ...(draft ? [say('overview.unheld', speak, countsOf(draft))] : [unread]),
    record ? dayOr(record.review, 'overview.nothing', speak) : unread,
    ...(draft ? [draft.stale, draft.shared] : [null, null]).map((list) =>
      list ? list.join(', ') || say('overview.nothing', speak) : unread,
    ),
  ];
}

function recordCells({ inForce, announced }: RecordState, speak: Locale): string[] {
  return [
    inForce ? dayOr(inForce.since, 'overview.undated', speak) : say('overview.nothing', speak),
    announced.map(({ from }) => dayOr(from, 'overview.undated', speak)).join(', ') ||
      say('overview.nothing', speak),
  ];
}

function dayOr(
  day: string | null,
  otherwise: 'overview.nothing' | 'overview.undated',
  speak: Locale,
): string {
  return day === null ? say(otherwise, speak) : printDate(day, speak);
}

/** `24/26`, by language only where they differ: `fi 24/26, sv 23/26`. */
function coverageCell(coverage: readonly CoveredLanguage[]): string {
  const told = coverage.map(({ answered, asked }) => `${answered}/${asked}`);
  if (new Set(told).size === 1) return told[0] ?? '';
  return coverage.map(({ locale }, at) => `${locale} ${told[at]}`).join(', ');
}

function countsOf({ unheld, sentences }: DraftState) {
  return { n: String(unheld), of: String(sentences) };
}
