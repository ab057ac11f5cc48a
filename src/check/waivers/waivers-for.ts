import type { Waiver } from '../../../schema/disclosures/waivers.ts';
import type { Notice } from '../../content/notice.ts';
import type { Rule } from '../findings/rule.ts';
import { waivedRules } from './waived-rules.ts';

/**
 * The waivers by which what a rule misses may be missing; none where one of the articles that bind is left. Article 13(4) frees
 * from Article 13 alone and 14(5) from Article 14, so that a notice under both needs both; a law under Article 23 frees from either.
 */
export function waiversFor(
  { name }: Pick<Rule, 'name'>,
  { facts: { waivers = [] } }: Notice,
  articles: readonly string[],
): Waiver[] {
  if (waivers.length === 0) return [];
  const covering = waivers.filter(({ duty }) => {
    const rules: readonly string[] = waivedRules[duty];
    return rules.includes(name);
  });
  const isFree = articles.every((article) => covering.some(({ point }) => frees(point, article)));
  return isFree ? covering : [];
}

function frees(point: Waiver['point'], article: string): boolean {
  if (/^13\b/u.test(article)) return point === '13(4)' || point === '23';
  if (/^14\b/u.test(article)) return point !== '13(4)';
  return true;
}
