import { builtInSources } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';

/**
 * Which of Articles 13 and 14 a notice answers to. Data given by or observed of the data subject
 * fall under Article 13 (C-422/24), data obtained elsewhere under Article 14. Where a notice
 * does not tell which data come from where, both bind it; where it tells no sources, Article 13.
 */
export type Regime = { article13: boolean; article14: boolean };

export function regimeOf(notice: Notice): Regime {
  const categories = notice.facts.dataCategories ?? [];
  const told = categories.flatMap((category) => category.sources ?? []);
  const elsewhere = told.some((source) => !isBuiltIn(source));
  const article14 = elsewhere || (notice.facts.sources ?? []).length > 0;
  const given = told.some((source) => source === 'data-subject' || source === 'observed');
  const untold =
    categories.length === 0 || categories.some(({ sources = [] }) => sources.length === 0);
  return { article13: given || untold || !article14, article14 };
}

function isBuiltIn(source: string): boolean {
  return (builtInSources as readonly string[]).includes(source);
}

/** The articles of a rule that bind this notice: a point of 13 or its twin of 14, or both. */
export function bindingArticles(notice: Notice, articles: readonly string[]): string[] {
  const { article13, article14 } = regimeOf(notice);
  const binding = articles.filter((article) => {
    if (/^13\b/u.test(article)) return article13;
    if (/^14\b/u.test(article)) return article14;
    return true;
  });
  return binding.length > 0 ? binding : [...articles];
}
