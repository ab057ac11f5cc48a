import { isAnswered } from '../../check/demands/coverage.ts';
import type { Report } from '../../check/reports/report.ts';
import { loadDraft } from '../../content/load-draft.ts';
import type { NoticeFolder } from '../../content/load-project.ts';
import type { DraftState, OverviewRow } from '../../publish/overview/overview.ts';
import type { Workspace } from '../project.ts';
import { recordState } from './record-state.ts';

/** The notices as their records and a check of their drafts, with coverage and sentences, tell of them. */
export function overviewRows(
  { files, project, now }: Pick<Workspace, 'files' | 'project' | 'now'>,
  notices: readonly NoticeFolder[],
  report: Report,
): OverviewRow[] {
  return notices.map((notice) => ({
    notice: notice.id,
    site: project.site?.baseUrl ?? null,
    record: recordState(files, notice.id, now),
    draft: draftState(notice.id, report, loadDraft(files, notice)?.shared),
    findings: countFindings(notice.id, report),
  }));
}

/** What is known of a draft; null where a part of it cannot be read, for what is counted then is no whole. */
function draftState(
  id: string,
  report: Report,
  shared: readonly string[] | undefined,
): DraftState | null {
  const found = report.findings.filter(({ notice, revision }) => notice === id && !revision);
  if (!shared || found.some(({ unreadable }) => unreadable)) return null;
  const sentences = (report.sentences ?? []).filter(({ notice }) => notice === id);
  const coverage = (report.coverage ?? []).filter(({ notice }) => notice === id);
  const stale = found.filter(({ rule }) => rule === 'translation-stale');
  return {
    coverage: coverage.map(({ locale, duties }) => ({
      locale,
      answered: duties.filter(isAnswered).length,
      asked: duties.length,
    })),
    sentences: sentences.length,
    unheld: sentences.filter(({ state }) => state === 'unheld').length,
    stale: coverage
      .map(({ locale }) => locale)
      .filter((one) => stale.some(({ locale }) => locale === one)),
    shared,
  };
}

function countFindings(id: string, { findings }: Report): OverviewRow['findings'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { notice, severity, archived } of findings) {
    if (notice === id && !archived) counts[severity] += 1;
  }
  return counts;
}
