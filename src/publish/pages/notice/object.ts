import type { Facts } from '../../../../schema/disclosures/index.ts';
import { isNone } from '../../../../schema/values.ts';
import { entryAnchor } from '../../../content/facts-here.ts';
import { type Notice, sectionAt } from '../../../content/notice.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { wordOf } from '../../../locale/say.ts';

/** The right to object, apart from all else and clear (Article 21(4)): a sentence for each of its two kinds. */
export type Objection = {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Where the notice tells how to use it. */
  readonly more: { readonly href: string; readonly text: string } | null;
};

/** The anchor of the box that tells of the right to object. */
export const objectionAnchor = 'page-objection';

/** The box of a gated notice; `null` where its facts grant no right to object. */
export function objectionOf(notice: Notice): Objection | null {
  const { facts, locale } = notice;
  const { directMarketing, objection } = facts.rights ?? {};
  const grants = objection !== undefined && !isNone(objection);
  const sentences = [
    ...(directMarketing && !isNone(directMarketing) ? [wordOf('objectMarketing', locale)] : []),
    ...(grants ? [wordOf(groundsOf(facts), locale)] : []),
  ];
  if (sentences.length === 0) return null;
  const name = grants ? 'objection' : 'directMarketing';
  const href = placeOf(notice, name);
  const more = href === null ? null : { href, text: wordOf('howToObject', locale) };
  return { heading: wordOf('rightToObject', locale), sentences, more };
}

/** The grounds that people may object to (Article 21(1)), as far as the purposes rest on them. */
function groundsOf({ purposes = [] }: Facts): 'objectInterest' | 'objectTask' | 'objectBoth' {
  const bases = new Set(purposes.flatMap(({ bases: own = [] }) => own.map(({ basis }) => basis)));
  if (bases.has('legitimate-interests') === bases.has('public-task')) return 'objectBoth';
  return bases.has('public-task') ? 'objectTask' : 'objectInterest';
}

/** Where the right is told: its row, or the section whose prose tells of it. */
function placeOf(notice: Notice, name: 'objection' | 'directMarketing'): string | null {
  const place = nodeAt(notice.tree, ['rights', name])?.place;
  const section = place && sectionAt(notice, place);
  if (!section) return null;
  const right = notice.facts.rights?.[name];
  const isInProse = right !== undefined && !isNone(right) && right.seen !== undefined;
  return isInProse ? `#${section.id}` : `#${entryAnchor('rights', name)}`;
}
