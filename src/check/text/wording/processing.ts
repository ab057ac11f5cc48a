import { type ClaimKind, rightKinds } from '../../../../schema/claims.ts';
import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { inEachLanguage } from '../lexicon/in-each-language.ts';
import { phrases } from '../lexicon/phrases.ts';
import { disclosesAny, type Found, type Told, toldInFacts, toldInSections } from './texts.ts';
import { type Topics, topicsIn } from './topics.ts';

/** What a rule reads sentences about: the facts that show a section to tell of it, and what shows a sentence to. */
export type About = {
  readonly facts: readonly DisclosureKind[];
  readonly claims: readonly ClaimKind[];
  /** What shows a sentence to tell of it where no claim of its is recognised. */
  readonly says: (sentence: string, locale: Locale) => boolean;
  /** Whether a sentence may speak of a request too: what is kept until somebody asks is. */
  readonly isOfRequests?: true;
};

/** What a notice tells of anything but the processing: there `may` is a right or a lawful choice. */
const other: readonly DisclosureKind[] = ['rights', 'requests', 'complaint', 'changes', 'security'];
const apart: readonly DisclosureKind[] = ['rights', 'requests', 'complaint', 'changes'];
const otherClaims: readonly ClaimKind[] = [
  ...rightKinds,
  ...(['deadline', 'fee', 'change', 'security'] as const),
];
/** What tells of the processing wherever it stands. */
const strong: readonly ClaimKind[] = ['recipient', 'transfer', 'sale', 'retention'];

/** Words that show such a sentence where a section tells of both, and headings of what is no processing. */
const ofOther = inEachLanguage(({ notOfProcessing }) => phrases(notOfProcessing));
const headings = inEachLanguage(({ apartHeadings }) => apartHeadings && phrases(apartHeadings));

/**
 * Words that `look` finds in the sentences of a notice that tell of the processing.
 *
 * 1. Where a section holds facts of it, in each sentence that does not turn to rights or changes.
 * 2. Anywhere else, in a sentence that claims it, or names data: `We may share your data` below `Security`.
 * 3. Below `Your rights`, only in one that gives away or keeps data: not in `We may ask you for more information`.
 */
export function lookInProcessing(
  notice: Notice,
  read: ReadSection,
  about: About,
  look: (sentence: string) => string | undefined,
): Found[] {
  const { locale } = notice;
  const topicsOf = topicsIn(locale, read);
  const isOfFacts = ({ section }: Told) => disclosesAny(section, about.facts);
  // Most sentences hold no such words: what else they tell is asked of the others.
  const findIn = (texts: readonly Told[]): Found[] =>
    texts.flatMap((told) => {
      const words = look(told.sentence);
      return words === undefined ? [] : [{ told, words }];
    });
  const inText = findIn(toldInSections(notice, () => true)).filter(
    ({ told }) => !(isOfFacts(told) && turnsAway(told, locale)),
  );
  return [...inText, ...findIn(toldInFacts(notice, about.facts))].filter(
    (found) => isOfFacts(found.told) || tellsOf(about, found, locale, topicsOf),
  );
}

/** Whether a sentence is of rights or changes, in a section that tells of both. */
function turnsAway({ section, sentence }: Told, locale: Locale): boolean {
  return disclosesAny(section, other) && (ofOther[locale]?.test(sentence) ?? false);
}

/** Whether a sentence tells of the processing where no fact of it stands. */
function tellsOf(
  about: About,
  { told, words }: Found,
  locale: Locale,
  topicsOf: (told: Told) => Topics,
): boolean {
  const { section, sentence } = told;
  const passage = { sentence, words, topics: () => topicsOf(told) };
  return tellsOfProcessing(about, passage, locale, disclosesAny(section, apart));
}

/** A sentence with words that were found in it, and what it tells of besides, read where it is asked for. */
export type Passage = {
  readonly sentence: string;
  readonly words: string;
  readonly topics: () => Topics;
};

/** Whether a sentence tells of the processing by what it says beside the words that were found; `isApart` where it stands among rights or changes. */
export function tellsOfProcessing(
  about: About,
  { sentence, words, topics }: Passage,
  locale: Locale,
  isApart = false,
): boolean {
  const turns = ofOther[locale]?.test(sentence.replace(words, ' ')) ?? false;
  // Claims are read last: most sentences are told by their words.
  if (turns && !about.isOfRequests) return false;
  const { claims, heading } = topics();
  const claimsAny = (kinds: readonly ClaimKind[]) => kinds.some((kind) => claims.has(kind));
  if (claimsAny(otherClaims) && !about.isOfRequests) return false;
  if (isApart || headings[locale]?.test(heading)) {
    return claimsAny(about.claims.filter((kind) => strong.includes(kind)));
  }
  // Ways to reach the controller name data too, `e-mail, telephone and so on`, but as nobody's.
  const isContact = claims.has('controller-contact');
  return (claimsAny(about.claims) && !isContact) || about.says(sentence, locale);
}
