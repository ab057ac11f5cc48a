import type { ContentLanguage } from '../../../schema/languages.ts';
import { type Coverage, coverageOf, isAnswered } from '../../check/demands/coverage.ts';
import type { Notice } from '../../content/notice.ts';
import type { Answered, ChangedLanguage } from '../../publish/request/change-report.ts';

/** How many duties all texts together answer in full, of those that bind them. */
export function answeredIn(coverage: readonly Coverage[]): Answered {
  const duties = coverage.flatMap((one) => one.duties);
  return { answered: duties.filter(isAnswered).length, asked: duties.length };
}

/** What one language of a notice tells in full before and after a change, on the same day. */
export function compareCoverages(
  before: Notice | undefined,
  after: Notice | undefined,
  day: string,
): Pick<ChangedLanguage, 'coverage' | 'lost' | 'gained'> {
  const [old, young] = [before, after].map((notice) => notice && coverageOf(notice, day));
  const answered = (coverage: Coverage | undefined) =>
    (coverage?.duties ?? []).filter(isAnswered).map(({ duty }) => duty);
  const binding = new Set(young?.duties.map(({ duty }) => duty));
  const [then, now] = [answered(old), answered(young)];
  return {
    coverage: {
      before: old ? answeredIn([old]) : null,
      after: young ? answeredIn([young]) : null,
    },
    // A duty that binds no more is not lost.
    lost: then.filter((duty) => binding.has(duty) && !now.includes(duty)),
    gained: old ? now.filter((duty) => !then.includes(duty)) : [],
  };
}

/** The languages that either state is written in, those of the later one first. */
export function writtenLanguages(...states: readonly (readonly Notice[])[]): ContentLanguage[] {
  return [...new Set(states.flatMap((notices) => notices.map(({ locale }) => locale)))];
}
