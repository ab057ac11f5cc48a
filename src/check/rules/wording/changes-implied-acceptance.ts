import { basesIn } from '../../facts/bases.ts';
import type { Rule } from '../../findings/rule.ts';
import { impliedAcceptance } from '../../text/lexicon/implied-acceptance.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInFacts, toldInSections } from '../../text/wording/texts.ts';

/** Silence is no consent (recital 32), and a notice is no contract. */
export const changesImpliedAcceptance: Rule = {
  name: 'changes-implied-acceptance',
  severity: 'warning',
  articles: ['4(11)', '7', '12(1)'],
  restsOn: ['gdpr', 'wp260-changes'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'changes: {tell: [website]}',
      body: 'By continuing to use our services you accept the changes.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We tell you of changes by e-mail. Where they need your consent, we ask for it.',
    },
  },
  *check(notice) {
    const restsOnConsent = basesIn(notice).some(({ basis }) => basis === 'consent');
    const severity = restsOnConsent ? 'error' : 'warning';
    for (const told of [
      ...toldInSections(notice, () => true),
      ...toldInFacts(notice, ['changes']),
    ]) {
      const words = lookUp(impliedAcceptance, told.sentence, notice.locale);
      if (words !== undefined) yield { ...remarkOn(told, words), severity };
    }
  },
};
