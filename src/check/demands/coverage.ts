import { citationsOf, type Duty, duties } from '../../../schema/gdpr/duties.ts';
import type { Locale } from '../../../schema/languages.ts';
import { type Notice, placeOfFact, sectionAt } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { bindingArticles } from '../facts/regime.ts';
import { holds, toBeDeclared } from './conditions.ts';
import { findAnswers } from './find-answers.ts';

/** A place of a notice, as a reader of a report looks it up. */
export type CoveragePlace = { file: string; section: string | null; line: number };

/** Where a notice answers one duty. */
export type DutyCoverage = {
  duty: string;
  /** The points that bind this notice: of Article 13, of 14 or of both, and those around them. */
  articles: string[];
  level: Duty['level'];
  /** Where it is told, or declared absent. */
  answered: CoveragePlace[];
  /** Where something belongs that is not told. */
  missing: CoveragePlace[];
  /** The earliest revision from which on it has been answered without a break. */
  since: string | null;
};

/** Where one state of a notice, in one language, answers each duty that binds it. */
export type Coverage = {
  notice: string;
  revision: string | null;
  locale: Locale;
  duties: DutyCoverage[];
};

/**
 * Where a notice answers each duty that binds it on `day`, in the order of the articles. Duties that
 * only the words of a notice can answer are left out. `before` is the coverage of the revision before
 * it in the same language.
 */
export function coverageOf(notice: Notice, day: string, before?: Coverage): Coverage {
  const { id, revision, locale } = notice;
  const covered = duties.flatMap((duty): DutyCoverage[] => {
    if (!binds(duty, notice, day)) return [];
    const { found, missing } = findAnswers(duty, notice);
    if (found.length + missing.length === 0) return [];
    const coverage = {
      duty: duty.id,
      articles: bindingArticles(notice, citationsOf(duty)),
      level: duty.level,
      answered: placesOf(notice, found),
      missing: placesOf(notice, missing),
    };
    return [{ ...coverage, since: sinceWhen(coverage, revision, before) }];
  });
  return { notice: id, revision, locale, duties: covered };
}

/** Whether a duty is answered, and nothing of it is missing. */
export function isAnswered({ answered, missing }: Pick<DutyCoverage, 'answered' | 'missing'>) {
  return answered.length > 0 && missing.length === 0;
}

function binds(duty: Duty, notice: Notice, day: string): boolean {
  const isDeclaration = duty.answers.some(({ at }) => at === '');
  if (isDeclaration && toBeDeclared.has(duty.condition)) return true;
  return holds(duty.condition, notice, day);
}

function placesOf(notice: Notice, paths: readonly FactPath[]): CoveragePlace[] {
  const places = paths.map((path) => {
    const place = placeOfFact(notice, path);
    const section = sectionAt(notice, place)?.id ?? null;
    return { file: place.file, section, line: place.line };
  });
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}

/**
 * Where the revision before answered the duty too, it is known since when. A draft's duty that the newest revision
 * does not answer has no revision yet: `null`.
 */
function sinceWhen(
  coverage: Omit<DutyCoverage, 'since'>,
  revision: string | null,
  before: Coverage | undefined,
): string | null {
  if (!isAnswered(coverage)) return null;
  const then = before?.duties.find(({ duty }) => duty === coverage.duty);
  return then && isAnswered(then) ? then.since : revision;
}
