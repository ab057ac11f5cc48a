import type { Locale } from '../../../schema/languages.ts';
import { pointAt, startOf } from '../../content/place.ts';
import { citeArticles } from '../../locale/articles.ts';
import { sayDuty } from '../../locale/law.ts';
import { type Coverage, type DutyCoverage, isAnswered } from '../demands/coverage.ts';
import type { Finding } from '../findings/finding.ts';
import { type Difference, findingFromDifference } from './comparison-finding.ts';

/** The notices of one state of a project, and where their drafts answer each duty. */
export type CoveredState = {
  /** The notices with their folders and the languages they are written in. */
  notices: readonly { id: string; folder: string; locales: readonly Locale[] }[];
  coverage: readonly Coverage[];
};

/**
 * What a draft answered in `base` and answers no longer: an error for each duty that binds it still,
 * for a language that is gone, and for a notice that is gone. Both coverages are of the same day. A
 * duty that binds no more, because what it asks about has ceased, has not dropped. `ref` names the
 * base in messages, `git` is the command there that looks at the project.
 */
export function compareCoverage(
  base: CoveredState,
  present: CoveredState,
  ref: string,
  speak: Locale,
  git = 'git',
): Finding[] {
  const differences = base.notices.flatMap(({ id, folder }): Difference[] => {
    const data = { git, ref, folder, notice: id };
    const notice = present.notices.find((one) => one.id === id);
    if (!notice) return [dropped(id, `${folder}/notice.yaml`, data)];
    return base.coverage
      .filter((coverage) => coverage.notice === id)
      .flatMap((before) => compareLanguage(before, notice, present, data, speak));
  });
  return differences.map((difference) => findingFromDifference(difference, speak));
}

function compareLanguage(
  before: Coverage,
  { id, folder, locales }: CoveredState['notices'][number],
  { coverage }: CoveredState,
  data: Difference['data'],
  speak: Locale,
): Difference[] {
  const { locale } = before;
  if (!locales.includes(locale)) {
    const gone = dropped(id, `${folder}/notice.yaml`, { ...data, language: locale });
    return [{ ...gone, locale }];
  }
  const after = coverage.find((one) => one.notice === id && one.locale === locale);
  const open = after?.duties.filter((duty) => !isAnswered(duty)) ?? [];
  return open
    .filter(({ duty }) => before.duties.some((one) => one.duty === duty && isAnswered(one)))
    .map((duty) => droppedDuty(duty, id, locale, data, speak));
}

function droppedDuty(
  { duty, articles, missing }: DutyCoverage,
  notice: string,
  locale: Locale,
  data: Difference['data'],
  speak: Locale,
): Difference {
  const item = sayDuty(duty, speak);
  const [first] = missing;
  return {
    rule: 'coverage-dropped',
    place: pointAt(first?.file ?? `${data['folder']}/notice.yaml`, first?.line ?? 1, 1),
    notice,
    locale,
    section: first?.section ?? null,
    articles,
    data: { ...data, item, law: citeArticles(articles, speak) },
    key: duty,
  };
}

function dropped(notice: string, file: string, data: Difference['data']): Difference {
  return { rule: 'coverage-dropped', place: startOf(file), notice, data };
}
