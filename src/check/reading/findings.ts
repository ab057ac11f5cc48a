import { isLanguage, type Locale } from '../../../schema/languages.ts';
import { type Problem, problemCodes } from '../../content/problem.ts';
import { articleAddress } from '../../locale/articles.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { partPlace, placeAsWritten } from '../findings/part-place.ts';
import { readingRule } from './rules.ts';
import { sayProblem } from './say-problem.ts';

export type ReadingScope = {
  /** `null` for what belongs to no notice, such as site.yaml. */
  notice: string | null;
  revision: string | null;
  archived: boolean;
  speak: Locale;
};

/** Problems of reading as findings, in the language `scope.speak`. */
export function findingsFromProblems(problems: readonly Problem[], scope: ReadingScope): Finding[] {
  return problems.map((problem) => {
    const rule = readingRule(problem.code);
    const { message, hint } = sayProblem(problem, scope.speak);
    const { locale, section } = whereabouts(problem.at.file);
    const { unreadable } = problemCodes[problem.code];
    const { place, uses } = partPlace(problem.at, scope.speak);
    return {
      rule: rule.name,
      severity: rule.severity,
      articles: [...rule.articles],
      notice: scope.notice,
      revision: scope.revision,
      locale,
      section,
      message,
      hint,
      helpUri: articleAddress('12(1)'),
      place,
      related: [
        ...uses,
        ...(problem.related ?? []).map((at) => ({ ...placeAsWritten(at), message })),
      ],
      fingerprint: fingerprintOf([
        rule.name,
        scope.notice,
        scope.revision,
        problem.at.file,
        JSON.stringify(problem.data),
      ]),
      archived: scope.archived,
      unreadable,
    };
  });
}

/** The language and the section that a file belongs to, from `<locale>/<section>.md`. */
function whereabouts(file: string): { locale: string | null; section: string | null } {
  const [, locale = '', section] = /\/([^/]+)\/([^/]+)\.md$/u.exec(file) ?? [];
  return section && isLanguage(locale) ? { locale, section } : { locale: null, section: null };
}
