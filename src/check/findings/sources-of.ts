import type { SourceId } from '../../../schema/gdpr/sources.ts';
import { isOwnName } from '../../../schema/severity.ts';
import type { Rule } from './rule.ts';

/**
 * What a rule rests on, the weightiest first: what it names, or else the words of its articles. One without articles has to name it;
 * of a rule of a project's own only the project knows.
 */
export function sourcesOf({
  name,
  articles,
  restsOn = [],
}: Pick<Rule, 'name' | 'articles' | 'restsOn'>): readonly SourceId[] {
  return restsOn.length === 0 && articles.length > 0 && !isOwnName(name) ? ['gdpr'] : restsOn;
}
