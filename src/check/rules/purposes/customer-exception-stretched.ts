import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { clauseAt, isDenied } from '../../text/lexicon/negation.ts';
import { othersGoods } from '../../text/others-goods.ts';

/** Directive 2002/58/EC, Article 13(2): the exception for customers is one for own similar products and services. */
export const customerExceptionStretched: Rule = {
  name: 'customer-exception-stretched',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['eprivacy-mail'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `purposes:
  - {id: ads, name: Offers to customers, description: We e-mail you offers from our partners., marketing: {channels: [email], customerException: true}}`,
    },
    passing: {
      yaml: `purposes:
  - {id: ads, name: Offers to customers, description: We e-mail you offers of goods like those you bought from us., marketing: {channels: [email], customerException: true}}`,
    },
  },
  *check({ facts: { purposes = [] }, locale }) {
    for (const [index, purpose] of purposes.entries()) {
      if (!purpose.marketing?.customerException) continue;
      for (const text of textsOf(purpose)) {
        const words = othersGoods(text);
        if (words === undefined) continue;
        if (isDenied(clauseAt(text, text.indexOf(words), words.length), locale)) continue;
        yield {
          path: ['purposes', index, 'marketing', 'customerException'],
          data: { purpose: nameInMessage(purpose.id, purpose.name), words },
        };
        break;
      }
    }
  },
};

/** What a purpose tells of what is advertised. */
function textsOf({ name = '', description = '', bases = [] }: Purpose): string[] {
  return [name, description, ...bases.map(({ interest = '' }) => interest)];
}
