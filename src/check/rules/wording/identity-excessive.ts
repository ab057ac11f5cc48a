import type { Rule } from '../../findings/rule.ts';
import { identityDemands } from '../../text/lexicon/identity-demands.ts';
import { lookUpAffirmed } from '../../text/lexicon/lexicon.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { disclosesAny, toldInFacts, toldInSections } from '../../text/wording/texts.ts';

/** Articles 12(2), 12(6) and 11; in Finland the ombudsman's decision 6097/161/21. */
export const identityExcessive: Rule = {
  name: 'identity-excessive',
  severity: 'warning',
  articles: ['12(6)', '12(2)'],
  restsOn: ['fi-otavamedia'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Enclose a copy of your passport with the request.',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'If we have reason to doubt who you are, we ask for more information.',
    },
  },
  *check(notice) {
    const told = [
      ...toldInSections(notice, (at) => disclosesAny(at, ['rights', 'requests', 'complaint'])),
      ...toldInFacts(notice, ['requests', 'rights']),
    ];
    for (const text of told) {
      const words = lookUpAffirmed(identityDemands, text.sentence, notice.locale);
      if (words !== undefined) yield remarkOn(text, words);
    }
  },
};
