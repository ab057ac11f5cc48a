import { type ClaimKind, rightKinds } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { citeArticles } from '../../locale/articles.ts';
import { inLanguage } from '../../words/in-language.ts';
import { obsoleteToolData } from '../facts/transfers.ts';
import type { SaidValue } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import { sayRule } from '../findings/rule-words.ts';
import { sayFinding } from '../findings/say-finding.ts';
import { browserSettingsConsent } from '../rules/wording/browser-settings-consent.ts';
import { changesCheckBack } from '../rules/wording/changes-check-back.ts';
import { changesDiscretionary } from '../rules/wording/changes-discretionary.ts';
import { changesImpliedAcceptance } from '../rules/wording/changes-implied-acceptance.ts';
import { identityExcessive } from '../rules/wording/identity-excessive.ts';
import { legacyRegisterTerms } from '../rules/wording/legacy-register-terms.ts';
import { obsoleteTransferWords } from '../rules/wording/obsolete-transfer-words.ts';
import { officerAuthorityConfused } from '../rules/wording/officer-authority-confused.ts';
import { ofRecipients, recipientGenericWords } from '../rules/wording/recipient-generic-words.ts';
import { ofRetention, retentionVagueWords } from '../rules/wording/retention-vague-words.ts';
import { vaguePurpose } from '../rules/wording/vague-purpose.ts';
import { wordingHedge } from '../rules/wording/wording-hedge.ts';
import { wordingOpenList } from '../rules/wording/wording-open-list.ts';
import { browserSettings } from '../text/lexicon/browser-settings.ts';
import { checkBack, promisesToTell } from '../text/lexicon/check-back.ts';
import { discretionaryNotice } from '../text/lexicon/discretionary-notice.ts';
import { genericRecipientIn } from '../text/lexicon/generic-recipient-words.ts';
import { hedgeIn } from '../text/lexicon/hedges.ts';
import { identityDemands } from '../text/lexicon/identity-demands.ts';
import { impliedAcceptance } from '../text/lexicon/implied-acceptance.ts';
import { legacyRegisterWords } from '../text/lexicon/legacy-register-words.ts';
import { lookUp, lookUpAffirmed } from '../text/lexicon/lexicon.ts';
import { obsoleteToolRestedOn } from '../text/lexicon/obsolete-transfer-words.ts';
import { authorityForOfficer, officerForAuthority } from '../text/lexicon/officer-words.ts';
import { openListIn } from '../text/lexicon/open-lists.ts';
import { vaguePurposeIn } from '../text/lexicon/vague-purposes.ts';
import { vagueRetentionIn } from '../text/lexicon/vague-retention-words.ts';
import { aboutProcessing } from '../text/wording/about-processing.ts';
import { type About, type Passage, tellsOfProcessing } from '../text/wording/processing.ts';
import { speaksOfChanges } from '../text/wording/told-of-changes.ts';
import type { Topics } from '../text/wording/topics.ts';

/** What is wrong with the words of a sentence, and how that is said. */
export type WordingFault = {
  readonly rule: Rule['name'];
  readonly words: string;
  /** The first day on which it is wrong, where the words once were right. */
  readonly from?: string | undefined;
  readonly say: (speak: Locale) => string;
};

/** A rule of wording as it reads one sentence: of all there are, or of those that tell of some processing, or that `isOf` takes. */
type Judge = {
  readonly rule: Rule;
  readonly about?: About;
  readonly isOf?: (passage: Passage, locale: Locale) => boolean;
  readonly find: (sentence: string, locale: Locale) => string | undefined;
  readonly data?: (sentence: string) => Record<string, SaidValue>;
  readonly from?: (sentence: string) => string | undefined;
};

const claims =
  (...kinds: readonly ClaimKind[]) =>
  ({ topics }: Passage) =>
    kinds.some((kind) => topics().claims.has(kind));

const ofChanges = (passage: Passage, locale: Locale) =>
  speaksOfChanges(passage.sentence, locale) || claims('change')(passage);

const judges: readonly Judge[] = [
  { rule: vaguePurpose, isOf: claims('purpose'), find: vaguePurposeIn },
  { rule: wordingHedge, about: aboutProcessing, find: hedgeIn },
  { rule: wordingOpenList, about: aboutProcessing, find: openListIn },
  { rule: recipientGenericWords, about: ofRecipients, find: genericRecipientIn },
  { rule: retentionVagueWords, about: ofRetention, find: vagueRetentionIn },
  {
    rule: changesCheckBack,
    isOf: ofChanges,
    find: (sentence, locale) =>
      lookUpAffirmed(promisesToTell, sentence, locale) === undefined
        ? lookUpAffirmed(checkBack, sentence, locale)
        : undefined,
  },
  {
    rule: changesDiscretionary,
    isOf: ofChanges,
    find: (sentence, locale) => lookUp(discretionaryNotice, sentence, locale),
  },
  {
    rule: changesImpliedAcceptance,
    find: (sentence, locale) => lookUp(impliedAcceptance, sentence, locale),
  },
  {
    rule: identityExcessive,
    isOf: claims(...rightKinds, 'deadline', 'fee'),
    find: (sentence, locale) => lookUpAffirmed(identityDemands, sentence, locale),
  },
  {
    rule: browserSettingsConsent,
    find: (sentence, locale) => lookUp(browserSettings, sentence, locale),
  },
  {
    rule: officerAuthorityConfused,
    find: (sentence, locale) =>
      lookUp(authorityForOfficer, sentence, locale) ??
      lookUp(officerForAuthority, sentence, locale),
  },
  {
    rule: legacyRegisterTerms,
    find: (sentence, locale) => lookUp(legacyRegisterWords, sentence, locale),
  },
  {
    rule: obsoleteTransferWords,
    find: (sentence) => obsoleteToolRestedOn(sentence)?.words,
    data: (sentence) => {
      const rested = obsoleteToolRestedOn(sentence);
      return rested ? obsoleteToolData(rested.tool) : {};
    },
    from: (sentence) => obsoleteToolRestedOn(sentence)?.tool.from,
  },
];

/** Whether the wording of a text in a language is judged: it takes word lists, which a language may lack. */
export function judgesWording(locale: Locale): boolean {
  return inLanguage(locale).lexicon !== undefined;
}

/**
 * What the rules of wording say of one sentence of any text, by what it claims and the heading above it. A vague purpose is the
 * graver fault of a sentence that hedges too.
 */
export function judgeWording(sentence: string, topics: Topics, locale: Locale): WordingFault[] {
  const faults = judges.flatMap((judge) => {
    const words = judge.find(sentence, locale);
    if (words === undefined) return [];
    const passage = { sentence, words, topics: () => topics };
    return isMatter(judge, passage, locale) ? [faultOf(judge, sentence, words)] : [];
  });
  const isVague = faults.some(({ rule }) => rule === vaguePurpose.name);
  return faults.filter(({ rule }) => !(isVague && rule === wordingHedge.name));
}

function isMatter({ about, isOf }: Judge, passage: Passage, locale: Locale): boolean {
  if (about) return tellsOfProcessing(about, passage, locale);
  return isOf?.(passage, locale) ?? true;
}

function faultOf({ rule, data, from }: Judge, sentence: string, words: string): WordingFault {
  return {
    rule: rule.name,
    words,
    from: from?.(sentence),
    say(speak) {
      const law = citeArticles(rule.articles, speak);
      return sayFinding(sayRule(rule, speak), { data: { law, words, ...data?.(sentence) } }, speak)
        .message;
    },
  };
}
