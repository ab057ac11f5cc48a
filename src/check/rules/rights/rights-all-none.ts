import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../findings/rule.ts';

/** Withdrawal arises from consent only: a notice without consent may well deny it. */
const always = rights.filter((right) => right !== 'withdrawal');

export const rightsAllNone: Rule = {
  name: 'rights-all-none',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `rights:
  access: {none: You may not.}
  rectification: {none: You may not.}
  erasure: {none: You may not.}
  restriction: {none: You may not.}
  objection: {none: You may not.}
  portability: {none: You may not.}`,
    },
    passing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}
  rectification: {text: You may ask us to correct inaccurate data about you.}
  erasure: {none: The law obliges us to keep the data.}
  restriction: {text: You may ask us to restrict the processing of your data.}
  objection: {none: The processing rests on a legal obligation.}
  portability: {none: The processing rests on a legal obligation.}`,
    },
  },
  *check({ facts: { rights: stated } }) {
    const isDenied = always.every((right) => isNone(stated?.[right]));
    if (isDenied && !stated?.directMarketing) yield { path: ['rights'] };
  },
};
