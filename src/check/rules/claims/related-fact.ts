import { type Notice, placeOfFact } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import type { RelatedFact } from '../../findings/finding.ts';
import type { CheckContext } from '../../findings/rule.ts';

/** The fact that a sentence contradicts, where it is written: what a translation inherits stands in its source. */
export function relatedFact(
  notice: Notice,
  { source }: Pick<CheckContext, 'source'>,
  path: FactPath,
): RelatedFact {
  const here = placeOfFact(notice, path);
  const isInherited = notice.sections.some(
    ({ titlePlace }) => titlePlace.file === here.file && titlePlace.line === here.line,
  );
  return {
    path,
    why: 'contradicts',
    ...(isInherited && source && { at: placeOfFact(source, path) }),
  };
}
