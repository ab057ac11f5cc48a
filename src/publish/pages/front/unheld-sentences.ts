import { clashesIn } from '../../../check/held/against/clashes-in.ts';
import { readSections } from '../../../check/text/read-sections.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Shown } from '../../data/site-data.ts';

/** A sentence of the text that tells what no fact of the notice does, and the section that it stands in. */
export type UnheldSentence = {
  readonly sentence: string;
  readonly href: string;
  readonly section: string;
};

/**
 * The sentences of the notice at home that no fact holds, as the rule `text-without-fact` finds them in a draft; none where the
 * site does not publish gaps.
 */
export function unheldSentences(shown: Shown): UnheldSentence[] {
  const { data, text, summary } = shown;
  if (!(data.site.publishGaps ?? data.site.sample)) return [];
  const day = summary?.published ?? data.now;
  const page = hrefOf(shown, { page: 'notice' });
  // Rules leave released texts alone; here one is looked at as it was before its release.
  return clashesIn({ ...text, revision: null }, { day, read: readSections() })
    .filter(({ way }) => way === 'lacks')
    .map(({ sentence, section: { id, title } }) => ({
      sentence,
      href: `${page}#${id}`,
      section: title,
    }));
}
