import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import type { Notice } from '../../../content/notice.ts';
import { inEachLanguage } from '../lexicon/in-each-language.ts';
import { phrases } from '../lexicon/phrases.ts';
import { disclosesAny, type Told, toldInFacts, toldInSections } from './texts.ts';

/** What a notice tells of anything but the processing: there `may` is a right or a lawful choice. */
const other: readonly DisclosureKind[] = ['rights', 'requests', 'complaint', 'changes', 'security'];

/** Words that show such a sentence where a section tells of both. */
const ofOther = inEachLanguage(({ notOfProcessing }) => phrases(notOfProcessing));

/** The sentences that tell of the processing in sections and printed facts of `kinds`. */
export function toldOfProcessing(notice: Notice, kinds: readonly DisclosureKind[]): Told[] {
  const told = toldInSections(notice, (section) => disclosesAny(section, kinds));
  const apart = told.filter(
    ({ section, sentence }) =>
      !disclosesAny(section, other) || !ofOther[notice.locale]?.test(sentence),
  );
  return [...apart, ...toldInFacts(notice, kinds)];
}
