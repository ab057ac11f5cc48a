import type { ContentLanguage } from '../../schema/languages.ts';
import { nearestWord } from './nearest-word.ts';
import type { Problem } from './problem.ts';

/**
 * Problems with the list of sections, one for each name: what the source has is not said again of
 * translations, and a file that a misspelt name was meant for is not called unlisted.
 */
export function foldListProblems(problems: readonly Problem[], source: ContentLanguage): Problem[] {
  const inSource = (code: Problem['code']) =>
    problems
      .filter((problem) => problem.code === code && problem.data['locale'] === source)
      .map(({ data }) => data['section'] ?? '');
  const missing = inSource('section-missing');
  const unlisted = inSource('section-unlisted');
  const meant = new Map(missing.map((name) => [name, nearestWord(name, unlisted)]));
  const told = { 'section-missing': missing, 'section-unlisted': unlisted };
  return problems.flatMap((problem): Problem[] => {
    const { code, data } = problem;
    if (code !== 'section-missing' && code !== 'section-unlisted') return [problem];
    const section = data['section'] ?? '';
    if (data['locale'] !== source) return told[code].includes(section) ? [] : [problem];
    if (code === 'section-unlisted') return [...meant.values()].includes(section) ? [] : [problem];
    const name = meant.get(section);
    return [name === undefined ? problem : { ...problem, advice: { meant: name } }];
  });
}
