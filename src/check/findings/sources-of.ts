import type { SourceId } from '../../../schema/gdpr/sources.ts';
import { isOwnName } from '../../../schema/severity.ts';
import type { Rule } from './rule.ts';

/**
 * What a rule rests on, the weightiest first: what it names, or else the words of its articles. One without articles asks that a
 * notice agrees with itself. Of a rule of a project's own only the project knows.
 */
export function sourcesOf({
  name,
  articles,
  restsOn,
}: Pick<Rule, 'name' | 'articles' | 'restsOn'>): readonly SourceId[] {
  if (restsOn) return restsOn;
  if (isOwnName(name)) return [];
  return articles.length > 0 ? ['gdpr'] : ['record'];
}
