import type { Notice } from '../../../content/notice.ts';
import { disclosesAny, type Told, toldInFacts, toldInSections } from './texts.ts';

/** The sentences that tell how changes to the notice are told. */
export function toldOfChanges(notice: Notice): Told[] {
  return [
    ...toldInSections(notice, (section) => disclosesAny(section, ['changes'])),
    ...toldInFacts(notice, ['changes']),
  ];
}
