import type { Root } from 'mdast';
import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { printedBlocks } from '../../content/told/print/whole-section.ts';
import { type ComparableSection, comparableSection } from '../changes/compare-texts.ts';
import { sectionClaimReader } from '../claims/read-section-claims.ts';
import { speakClaim } from '../claims/speak-claim.ts';
import type { SpokenClaim } from '../claims/spoken-claim.ts';
import { type Lazy, once } from '../once.ts';
import { formsOf, type Holder } from '../prose/section-forms.ts';
import type { Tellings } from '../prose/tellings.ts';

/** What pages make of a section and the facts below it, in all the states that say the same in it. */
export type SharedSection = {
  /** All of it in the words in which it is compared. */
  readonly compared: Root;
  readonly comparable: ComparableSection;
  readonly claims: Lazy<readonly SpokenClaim[]>;
  readonly htmlFor: (holder: Holder) => string;
};

/** The whole text of a section as its page shows it, and as it is compared. */
type Wholes = { readonly whole: Root; readonly compared: Root };

/** Gives a section and its whole text what pages make of them; the same where another state of it printed the same. */
export function sharedSections(
  locale: Locale,
): (section: Section, wholes: Wholes, tellings: Tellings | null) => SharedSection {
  const read = sectionClaimReader(locale);
  const known = new Map<Section, Map<string, SharedSection>>();
  return (section, { whole, compared }, tellings) => {
    const states = known.get(section) ?? new Map<string, SharedSection>();
    known.set(section, states);
    // The text is the same: what may differ are the facts below it, and what is told beside names.
    const below = [whole, compared].map((one) => printedBlocks(one, section));
    const printed = JSON.stringify([...below, tellings]);
    const made = states.get(printed) ?? {
      compared,
      comparable: comparableSection(section, compared, locale),
      claims: once(() => read(section, compared).map((claim) => speakClaim(claim, locale))),
      htmlFor: formsOf({ section, whole, tellings }, locale),
    };
    states.set(printed, made);
    return made;
  };
}
