import { languagesIn } from '../../schema/languages.ts';
import type { NoticeManifest } from '../../schema/notice.ts';
import { canonicalJson, plainOf } from './canonical-json.ts';
import { lastStanding } from './history.ts';
import type { LoadedHistory } from './load-history.ts';
import { currentPath, pathsOfDraft, pathsOn } from './recorded-paths.ts';
import type { ReleaseRequest } from './release-request.ts';

/**
 * Whether a draft would be released into the frame that its last revision has, as far as that one tells: for the
 * same people, with the same short answers, at the same address, as a sample or not. Its title and languages are part of
 * what it says.
 */
export function isFramedAlike(
  id: string,
  manifest: NoticeManifest,
  { date, sample }: Pick<ReleaseRequest, 'date' | 'sample'>,
  { history, records }: Pick<LoadedHistory, 'history' | 'records'>,
): boolean {
  const last = lastStanding(history, date);
  if (!last) return true;
  const source = { id, manifest, history };
  const paths = pathsOn(date, source);
  const next = pathsOfDraft(source, paths);
  const isElsewhere = languagesIn(next).some(
    (locale) => next[locale] !== currentPath(paths, locale),
  );
  const isOtherwiseSample = sample !== undefined && last.sample !== null && sample !== last.sample;
  const record = records.get(last.id);
  const isSaidOtherwise = (['audience', 'answers'] as const).some(
    (key) =>
      canonicalJson(plainOf(record?.[key] ?? {})) !== canonicalJson(plainOf(manifest[key] ?? {})),
  );
  return !isElsewhere && !isOtherwiseSample && !isSaidOtherwise;
}
